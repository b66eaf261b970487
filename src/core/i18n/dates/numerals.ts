/** Which digits are written: 0123456789 or ٠١٢٣٤٥٦٧٨٩ (the names are CLDR's numbering systems). */
export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

/** The calendars of the axis (the first is CLDR's name): the Gregorian alone, or the Hijri one as well. */
export const CALENDARS = ['gregory', 'hijri'] as const;
export type CalendarName = (typeof CALENDARS)[number];

/** How other digits than Latin ones are written. */
export interface DigitWriter {
  /** All digits of a text. */
  digits(text: string): string;
  /** The bare numbers of a message, while examples, codes and names (2025-04, UTF-8, ISO 8601) keep their digits. */
  message(text: string): string;
  /** The numbers of somebody's words, while what has Latin letters in it (F-16, an address) keeps its digits. */
  words(text: string): string;
  /** A number that English has formatted, and its sign if it has one. */
  number(sign: string, text: string): string;
}
