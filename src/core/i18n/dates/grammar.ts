import type { SubYear } from '../../time/sub-year.ts';
import type { TickUnit } from '../../time/ticks.ts';

/** A whole unit of the calendar, as a language names it. `ms` is its first instant, UTC. */
export type DateUnit =
  | {
      readonly kind: 'instant' | 'day' | 'month' | 'year' | 'decade' | 'century';
      readonly ms: number;
    }
  | { readonly kind: 'season'; readonly ms: number; readonly part: SubYear };

/** Where a date stands in a sentence: alone, after "about", "before" and the like, or after "to". */
export type DateCase = 'plain' | 'of' | 'to';

/**
 * What of a date is left out because the next one says it again: all but the `day`, the year of a day (`day-month`), of
 * a `month` or a part of a year, the era or the word for a `year`. `years` ends a list or a range of years.
 */
export type DatePart = 'day' | 'day-month' | 'month' | 'year' | 'years';

/** How a language puts dates into words, at length or in short. */
export interface DateWords {
  /** A whole unit. */
  unit(unit: DateUnit, form: DateCase, part?: DatePart): string;
  /** "10 April 2025, 06:00 and 09:00 UTC" from the day and its times. */
  times(day: string, clocks: string): string;
  /** "1–10 April 2025" of two units of one kind, shared parts said once. */
  range(first: DateUnit, last: DateUnit): string;
  /** "a day in April 2025": a finer date of which only the coarser unit is known; `about`: not even that for certain. */
  within(finer: 'day' | 'month' | 'time', unit: DateUnit, form: DateCase | 'about'): string;
  /** "some day between 29 March and 6 April 2025" */
  between(
    finer: 'day' | 'month' | 'time',
    first: DateUnit,
    last: DateUnit,
    form: DateCase | 'about',
  ): string;
  notBefore(date: string, isApproximate: boolean): string;
  notAfter(date: string, isApproximate: boolean): string;
  /** @param date one unit, or several in a list */
  about(date: string): string;
  aboutRange(range: string): string;
  probably(date: string): string;
  /** The same of one date in a list. */
  uncertain(date: string): string;
  fromTo(from: EndWords, to: EndWords): string;
  since(from: EndWords): string;
  until(to: EndWords): string;
  /** One end is known; nobody says when the other was. */
  fromUnknownEnd(from: EndWords): string;
  toUnknownStart(to: EndWords): string;
  and(items: readonly string[]): string;
  or(items: readonly string[]): string;
  always(): string;
}

/** How a language puts dates, days and the ticks of an axis into words. */
export interface DateGrammar extends DateWords {
  day(ms: number): string;
  tick(ms: number, unit: TickUnit): string;
}

/** One end of a period in the forms a sentence may need, and how sure it is. */
export interface EndWords {
  readonly plain: string;
  readonly of: string;
  readonly to: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The unit it is, where it is one. */
  readonly unit?: DateUnit;
}
