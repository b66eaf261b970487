import type { DigitWriter } from './dates/numerals.ts';

/** Arabic-Indic digits stand in an order of their own; among words from left to right they have to be held (U+200E). */
const HELD = '\u200e';
/** Keeps a sign on the right, where it is read first in a line from right to left, whatever stands beside them. */
const isolateToLeft = (text: string): string => `\u2067${text}\u2069`;
/** The separators that belong to these digits, whatever the language (CLDR, root). */
const SEPARATORS: Readonly<Record<string, string>> = { '.': '٫', ',': '٬' };

/** What stands isolated in a message is to be typed as it is. */
const WORDS = /\u2068[^\u2069]*\u2069|[^\s\u2068\u2069]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** A number of up to three digits: more make a year, and that an example such as 2025-04. */
const COUNT = /^\D*\d{1,3}\D*$/u;

/**
 * Writes ٠١٢٣٤٥٦٧٨٩. They come from a table of ours, so that every browser and the command line write the same.
 * @param dir of the words around them
 */
export function arabicIndic(dir: 'ltr' | 'rtl'): DigitWriter {
  const digits = (text: string): string =>
    text.replace(/\d+(?:[.,:٫٬]\d+)*/g, (run) => {
      const written = run.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
      return dir === 'rtl' ? written : HELD + written + HELD;
    });
  return {
    digits,
    message: (text) =>
      text.replace(WORDS, (word) => {
        const isNumber = COUNT.test(word) && !LATIN.test(word) && !word.startsWith('\u2068');
        return isNumber ? digits(word) : word;
      }),
    words: (text) => text.replace(/\S+/g, (word) => (LATIN.test(word) ? word : digits(word))),
    number: (sign, text) => {
      const separated = text.replace(/[.,]/g, (mark) => SEPARATORS[mark] ?? mark);
      const number = sign + digits(separated);
      return sign !== '' && dir === 'rtl' ? isolateToLeft(number) : number;
    },
  };
}
