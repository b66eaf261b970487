import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcSecond, utcYear } from 'd3-time';
import type { CountableTimeInterval, TimeInterval } from 'd3-time';
import { DAY_MS } from './span.ts';
import type { Span } from './span.ts';

const HOUR_MS = DAY_MS / 24;
const YEAR_MS = DAY_MS * 365.2425;

/** Stretches of the calendar, from the finest: how long one is, roughly, and where they begin. */
const UNITS: readonly { readonly ms: number; readonly interval: TimeInterval }[] = [
  ...steps(utcSecond, 1000, [1, 5, 15, 30]),
  ...steps(utcMinute, 60_000, [1, 5, 15, 30]),
  ...steps(utcHour, HOUR_MS, [1, 3, 6, 12]),
  { ms: DAY_MS, interval: utcDay },
  { ms: DAY_MS * 7, interval: utcMonday },
  ...steps(utcMonth, YEAR_MS / 12, [1, 3]),
  ...steps(utcYear, YEAR_MS, [1, 5, 10, 50, 100, 500, 1000, 5000, 10_000]),
];

/** Instants beyond which dates cannot count. */
const LAST_MS = 8.64e15;

/**
 * Where the stretches begin into which a span is counted: ascending, ms UTC, on the calendar. The finest unit
 * of which at most `most` cover the span; they go on for a span's length before and after it, so that a little
 * panning finds the same edges.
 * @param span finite, longer than nothing
 * @param most ≥ 1
 */
export function bucketEdges(span: Span, most: number): readonly number[] {
  const length = span.end - span.start;
  const unit = finestUnit(length, most);
  if (unit === undefined || !(length > 0)) return [];
  // Windows begin at multiples of a length that only zooming changes.
  const window = unit.ms * 2 ** Math.ceil(Math.log2(Math.max(1, length / unit.ms)));
  const from = clamp((Math.floor(span.start / window) - 1) * window);
  const to = clamp((Math.ceil(span.end / window) + 1) * window);
  return edgesWithin(unit.interval, from, to);
}

/**
 * Where the stretches begin that cover a span, and where the last one ends: ascending, ms UTC, on the calendar.
 * @param span finite; of a span of no length there are none
 * @param most stretches that cover it, ≥ 1, but for the parts of two more that stand over its ends
 */
export function calendarEdges({ start, end }: Span, most: number): readonly number[] {
  const unit = finestUnit(end - start, most);
  return unit === undefined || !(end > start)
    ? []
    : edgesWithin(unit.interval, clamp(start), clamp(end));
}

function finestUnit(length: number, most: number): (typeof UNITS)[number] | undefined {
  return UNITS.find(({ ms }) => length / ms <= most) ?? UNITS[UNITS.length - 1];
}

function edgesWithin(interval: TimeInterval, from: number, to: number): readonly number[] {
  const last = interval.ceil(new Date(to));
  return [...interval.range(interval.floor(new Date(from)), last).map(Number), Number(last)];
}

function steps(
  interval: CountableTimeInterval,
  ms: number,
  every: readonly number[],
): { ms: number; interval: TimeInterval }[] {
  return every.flatMap((step) => {
    const chosen = step === 1 ? interval : interval.every(step);
    return chosen === null ? [] : [{ ms: ms * step, interval: chosen }];
  });
}

function clamp(ms: number): number {
  return Math.min(Math.max(ms, -LAST_MS + YEAR_MS * 10_000), LAST_MS - YEAR_MS * 10_000);
}
