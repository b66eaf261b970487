import { utcMonth } from 'd3-time';
import { civilDay } from '../../time/civil.ts';
import { clockOf, dayOf, isSameDay, sharedPart } from './units.ts';
import type { DateUnit, DateWords } from './grammar.ts';

/** First and last of a range, in words that leave out of the first what the last says. */
export type RangeEnds = readonly [first: string, last: string];

/** How a language joins the ends of a range. */
export interface RangeJoin {
  /** Of two numbers: "1–10". */
  readonly numbers: (ends: RangeEnds) => string;
  /** Of words: "1 March – 10 April". */
  readonly words: (ends: RangeEnds) => string;
}

/** "1–10 April 2025", "1 March – 10 April 2025", "10 April 2025, 06:00–09:00 UTC", "2014–2025". */
export function formatRange(
  first: DateUnit,
  last: DateUnit,
  { unit, times }: Pick<DateWords, 'unit' | 'times'>,
  years: (first: number, last: number) => RangeEnds,
  join: RangeJoin,
): string {
  if (first.ms === last.ms) return unit(last, 'plain');
  if (first.kind === 'instant') return formatTimes(first, last, { unit, times }, join);
  if (first.kind === 'year') {
    const [from, to] = [civilDay(first.ms).year, civilDay(last.ms).year];
    const isAcross = from <= 0 && to > 0;
    return isAcross
      ? join.words([unit(first, 'plain'), unit(last, 'plain')])
      : join.numbers(years(from, to));
  }
  const part = sharedPart(first, last);
  const ends = [unit(first, 'plain', part), unit(last, 'plain')] as const;
  return part === 'day' ? join.numbers(ends) : join.words(ends);
}

/** Times of one day with the day said once, of two days with each of them; the zone once. */
export function formatTimes(
  first: DateUnit,
  last: DateUnit,
  { unit, times }: Pick<DateWords, 'unit' | 'times'>,
  join: RangeJoin,
): string {
  const [from, to] = [dayOf(first), dayOf(last)];
  if (isSameDay(first, last)) {
    return times(unit(to, 'plain'), join.numbers([clockOf(first), clockOf(last)]));
  }
  // A part of the day alone would stand far from its month.
  const part = sharedPart(from, to) === undefined ? undefined : 'day-month';
  const start = `${unit(from, 'plain', part)}, ${clockOf(first)}`;
  return times(join.words([start, unit(to, 'plain')]), clockOf(last));
}

/** "2025", or for a winter or southern summer "2025–2026". */
export function seasonYears(unit: DateUnit, year: (year: number) => string): string {
  const { year: first } = civilDay(unit.ms);
  return isOverNewYear(unit) && first > 0 ? `${year(first)}–${year(first + 1)}` : year(first);
}

/** Whether a season ends in the year after the one it begins in. */
export function isOverNewYear(unit: DateUnit): boolean {
  return unit.kind === 'season' && unit.part.from + unit.part.count > 12;
}

/** First and last month of a group of months. */
export function monthsOf(unit: DateUnit): readonly [DateUnit, DateUnit] {
  const count = unit.kind === 'season' ? unit.part.count : 1;
  const last = utcMonth.offset(new Date(unit.ms), count - 1);
  return [
    { kind: 'month', ms: unit.ms },
    { kind: 'month', ms: last.getTime() },
  ];
}
