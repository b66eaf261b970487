export interface Numbers {
  /** Grouped as the language does it, at most three decimals, with a true minus. */
  readonly number: (value: number) => string;
  /** At most one decimal, always signed but for 0. */
  readonly tone: (value: number) => string;
}

/** Keeps a sign to the left of its number in a line that runs from right to left (U+200E). */
const LEFT_TO_RIGHT_MARK = '\u200e';

/** Every number the interface shows is made here; the digits are Latin in every language. */
export function buildNumbers(lang: 'en' | 'ar' | 'ru'): Numbers {
  const options = { numberingSystem: 'latn', signDisplay: 'never' } as const;
  const plain = new Intl.NumberFormat(lang, options);
  const tenths = new Intl.NumberFormat(lang, { ...options, maximumFractionDigits: 1 });
  const signed = (sign: string, digits: string): string =>
    (sign !== '' && lang === 'ar' ? LEFT_TO_RIGHT_MARK : '') + sign + digits;
  return {
    number: (value) => signed(value < 0 ? '−' : '', plain.format(value)),
    tone: (value) => {
      const digits = tenths.format(value);
      if (digits === '0') return digits;
      return signed(value < 0 ? '−' : '+', digits);
    },
  };
}

/** A number that is never grouped: a year, a day of the month, an hour (padded to two digits). */
export function formatDigits(value: number, length = 1): string {
  return String(value).padStart(length, '0');
}
