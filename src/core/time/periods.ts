import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { TimeInterval } from 'd3-time';
import { DAY_MS } from './span.ts';
import type { Span } from './span.ts';

/** Stretches of the calendar, from the shortest; weeks begin on Monday. */
export const PERIODS = [
  ...(['day', 'week', 'month', 'quarter', 'year'] as const),
  ...(['decade', 'century', 'millennium'] as const),
] as const;
export type Period = (typeof PERIODS)[number];

const YEAR_MS = DAY_MS * 365.2425;

/** How long a period is, roughly, and where it begins. */
const UNITS: Readonly<Record<Period, { readonly ms: number; readonly interval: TimeInterval }>> = {
  day: { ms: DAY_MS, interval: utcDay },
  week: { ms: DAY_MS * 7, interval: utcMonday },
  month: { ms: YEAR_MS / 12, interval: utcMonth },
  quarter: { ms: YEAR_MS / 4, interval: utcMonth.every(3) ?? utcMonth },
  year: { ms: YEAR_MS, interval: utcYear },
  decade: { ms: YEAR_MS * 10, interval: utcYear.every(10) ?? utcYear },
  century: { ms: YEAR_MS * 100, interval: utcYear.every(100) ?? utcYear },
  millennium: { ms: YEAR_MS * 1000, interval: utcYear.every(1000) ?? utcYear },
};

/** The finest period of which at most `most` cover a span, from one on; the longest where none does. */
export function finestPeriod(span: Span, most: number, from: Period = 'day'): Period {
  const enough = PERIODS.slice(PERIODS.indexOf(from)).find(
    (one) => countPeriods(span, one) <= most,
  );
  return enough ?? 'millennium';
}

/** Roughly how many of a period cover a span. */
export function countPeriods({ start, end }: Span, period: Period): number {
  return (end - start) / UNITS[period].ms;
}

/**
 * Where the periods begin that cover a span, and where the last one ends: ascending, ms UTC; none for a span of no
 * length. @param span finite, within what a `Date` holds
 */
export function periodEdges({ start, end }: Span, period: Period): readonly number[] {
  if (!(end > start)) return [];
  const { interval } = UNITS[period];
  const last = interval.ceil(new Date(end));
  return [...interval.range(interval.floor(new Date(start)), last).map(Number), Number(last)];
}

/** The period that edges stand at: the one whose length is nearest to theirs. */
export function periodOfEdges([first = 0, next = 0]: readonly number[]): Period {
  const tooLong = PERIODS.find((period) => UNITS[period].ms * 0.9 > next - first);
  return PERIODS[PERIODS.indexOf(tooLong ?? 'millennium') - (tooLong ? 1 : 0)] ?? 'day';
}
