import type { DigitWriter } from './numerals.ts';

export interface Numbers {
  /** Grouped as the language does it, at most three decimals, with a true minus. */
  readonly number: (value: number) => string;
  /** At most one decimal, always signed but for 0. */
  readonly tone: (value: number) => string;
}

/** Keeps a sign to the left of its number, whatever stands beside them in a line that runs from right to left. */
const isolateToRight = (text: string): string => `\u2066${text}\u2069`;

/** Every number the interface shows is made here, in Latin digits or as the writer does it. */
export function buildNumbers(lang: string, dir: 'ltr' | 'rtl', writer?: DigitWriter): Numbers {
  const like = writer ? 'en' : lang;
  const options = { numberingSystem: 'latn', signDisplay: 'never' } as const;
  const plain = new Intl.NumberFormat(like, options);
  const tenths = new Intl.NumberFormat(like, { ...options, maximumFractionDigits: 1 });
  const signed = (sign: string, number: string): string =>
    writer
      ? writer.number(sign, number)
      : sign !== '' && dir === 'rtl'
        ? isolateToRight(sign + number)
        : sign + number;
  return {
    number: (value) => signed(value < 0 ? '−' : '', plain.format(value)),
    tone: (value) => {
      const number = tenths.format(value);
      return signed(number === '0' ? '' : value < 0 ? '−' : '+', number);
    },
  };
}

/** A number that is never grouped, in Latin digits: a year, a day of the month, an hour (padded to two digits). */
export function formatDigits(value: number, length = 1): string {
  return String(value).padStart(length, '0');
}
