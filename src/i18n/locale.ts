import type { EdtfDate } from '../time/edtf.ts';
import type { Span } from '../time/span.ts';
import type { MessageKey } from './en.ts';

/** A language of the interface, with the words and formats that belong to it. Pure: no DOM, no clock. */
export interface Locale {
  readonly lang: 'en' | 'ar' | 'ru';
  readonly dir: 'ltr' | 'rtl';
  /** The message with its `{holes}` filled; `{count}` (a number) also chooses the plural form. */
  t(key: MessageKey, params?: Readonly<Record<string, string | number>>): string;
  number(value: number): string;
  /** −10 … +10 with its sign (a true minus), at most one decimal. */
  tone(value: number): string;
  /** An EDTF date in words with its uncertainty: "10 April 2025", "some day between 29 March and 6 April 2025". */
  date(date: EdtfDate): string;
  /** A day in words, from an instant inside it: "9 April 2025". */
  day(ms: number): string;
  /** A half-open span in words by days, the end given as its last day: "1 March – 10 April 2025". */
  span(span: Span): string;
  /** An ISO 8601 duration of the dataset (with its >, ~ …) in words: "more than 6 hours". */
  duration(duration: string): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** A tick of the time axis. */
  tick(ms: number, unit: TickUnit): string;
}

/** `weekday`: "Thu 10"; `day`: "10"; `month`: "April" or short; `hour`: "14:00". */
export type TickUnit = 'year' | 'month' | 'month-short' | 'day' | 'weekday' | 'hour';
