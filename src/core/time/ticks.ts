import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { civilDay, utcDay as midnight } from './civil.ts';
import { DAY_MS } from './span.ts';
import type { Span } from './span.ts';

/**
 * What a tick is to be called: `year` 2025, `month-year` April 2025, `date` Thursday 10 April 2025, `month`
 * April, `month-short` Apr, `day` 10, `weekday` Thu 10, `hour` 14:00.
 */
export type TickUnit =
  'year' | 'month-year' | 'date' | 'month' | 'month-short' | 'day' | 'weekday' | 'hour';

export interface Tick {
  /** Where it stands, ms UTC. */
  readonly ms: number;
  readonly unit: TickUnit;
  /** Room for its words, px: up to the next tick of its line, or to the end of the span. */
  readonly widthPx: number;
}

/** The two lines of a time axis. */
export interface Ticks {
  /** The upper line: years, or from the weeks down months and days with their year. In order. */
  readonly major: readonly Tick[];
  /** The lower line: what is finer; empty where there is no room for anything finer than the upper line. */
  readonly minor: readonly Tick[];
  /**
   * What the upper line says at the left edge: the tick that began before the span (its `ms` is before it).
   * Undefined where a tick stands on the edge itself. `widthPx` is the room from the edge to the first tick.
   */
  readonly context: Tick | undefined;
}

/** A kind of line: the tick at or before an instant, and the tick after a tick. */
interface Step {
  readonly unit: TickUnit;
  readonly floor: (ms: number) => number;
  readonly next: (ms: number) => number;
  /** Its usual length, ms. */
  readonly lengthMs: number;
}

/** Room that words of a unit need in the widest language, px at 12 px type, without the gap. */
const WORDS_PX: Readonly<Record<TickUnit, number>> = {
  year: 34,
  'month-year': 92,
  date: 150,
  month: 62,
  'month-short': 32,
  day: 14,
  weekday: 58,
  hour: 32,
};

/** The same for a year before our era, "12 000 до н. э.". */
const YEAR_BEFORE_PX = 68;

const YEAR_MS = 365.2425 * DAY_MS;
const MONTH_MS = YEAR_MS / 12;
const HOUR_MS = 3_600_000;

interface Interval {
  floor(date: Date): Date;
  offset(date: Date, step?: number): Date;
}

const step = (unit: TickUnit, lengthMs: number, interval: Interval): Step => ({
  unit,
  lengthMs,
  floor: (ms) => interval.floor(new Date(ms)).getTime(),
  next: (ms) => interval.floor(interval.offset(new Date(ms), 1)).getTime(),
});

const every = (unit: TickUnit, count: number, unitMs: number): Step => ({
  unit,
  lengthMs: count * unitMs,
  floor: (ms) => Math.floor(ms / (count * unitMs)) * count * unitMs,
  next: (ms) => ms + count * unitMs,
});

const YEARS = years(1);
const MONTHS = step('month', MONTH_MS, utcMonth);
const MONTHS_OF_YEAR: Step = { ...MONTHS, unit: 'month-year' };
const DAYS = step('day', DAY_MS, utcDay);

/** Lower lines, finest first, each with the upper line that tells the rest. */
const LINES: readonly { readonly minor: Step; readonly major: Step }[] = [
  ...[5, 15, 30].map((count) => ({
    minor: every('hour', count, 60_000),
    major: { ...DAYS, unit: 'date' } as const,
  })),
  ...[1, 3, 6].map((count) => ({
    minor: every('hour', count, HOUR_MS),
    major: { ...DAYS, unit: 'date' } as const,
  })),
  { minor: { ...DAYS, unit: 'weekday' }, major: MONTHS_OF_YEAR },
  { minor: DAYS, major: MONTHS_OF_YEAR },
  { minor: step('day', 7 * DAY_MS, utcMonday), major: MONTHS_OF_YEAR },
  { minor: MONTHS, major: YEARS },
  { minor: { ...MONTHS, unit: 'month-short' }, major: YEARS },
  { minor: step('month-short', 3 * MONTH_MS, utcMonth.every(3) ?? utcMonth), major: YEARS },
];

/** Every so many years, where there is no room for anything finer. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000] as const;

/**
 * The ticks of an axis: the finest lower line whose words fit, and above it what they leave unsaid. Some
 * tick of the upper line, or its context, tells the year at every zoom.
 *
 * @param span finite, half-open, ms UTC; an hour to hundreds of thousands of years
 * @param widthPx of the axis
 * @param minGapPx between two labels of a line
 */
export function buildTicks(span: Span, widthPx: number, minGapPx = 12): Ticks {
  const length = span.end - span.start;
  if (!(length > 0) || !(widthPx > 0)) return { major: [], minor: [], context: undefined };
  const isBefore = civilDay(span.start).year <= 0;
  const wordsPx = (unit: TickUnit): number =>
    unit === 'year' && isBefore ? YEAR_BEFORE_PX : WORDS_PX[unit];
  const roomFor = ({ unit, lengthMs }: Step): boolean =>
    (lengthMs / length) * widthPx >= wordsPx(unit) + minGapPx;
  const lines = LINES.find(({ minor, major }) => roomFor(minor) && roomFor(major));
  const major = lines?.major ?? widestYears(roomFor);
  const pxPerMs = widthPx / length;
  return {
    major: ticksWithin(major, span, pxPerMs),
    minor: lines === undefined ? [] : ticksWithin(lines.minor, span, pxPerMs),
    context: contextOf(major, span, pxPerMs),
  };
}

/** Stretches of the calendar that one line of names tells apart. */
export interface Stretches {
  /** Where the one begins that an instant lies in, and the one after a beginning. */
  readonly floor: (ms: number) => number;
  readonly next: (ms: number) => number;
  /** What the stretch that begins there is called: the first of a wider one after that. */
  readonly unitAt: (ms: number) => TickUnit;
  /** What a name leaves unsaid: the stretch around it; undefined where it says all. */
  readonly around: { readonly unit: TickUnit; readonly floor: (ms: number) => number } | undefined;
}

/** Lines of names, finest first: the line, what the first name of a wider stretch says, and that stretch. */
interface NameLine {
  readonly line: Step;
  readonly first: TickUnit;
  readonly wide: Step;
}

const NAME_LINES: readonly NameLine[] = [
  ...[
    ...[5, 15, 30].map((count) => every('hour', count, 60_000)),
    ...[1, 3, 6].map((count) => every('hour', count, HOUR_MS)),
  ].map((line): NameLine => ({ line, first: 'weekday', wide: { ...DAYS, unit: 'date' } })),
  { line: { ...DAYS, unit: 'weekday' }, first: 'month', wide: MONTHS_OF_YEAR },
  { line: DAYS, first: 'month-short', wide: MONTHS_OF_YEAR },
  { line: MONTHS, first: 'month-year', wide: YEARS },
  { line: { ...MONTHS, unit: 'month-short' }, first: 'year', wide: YEARS },
];

/**
 * The finest stretches whose names have room where time runs at so many px a ms; a day that has no hours is not parted.
 * @param hasHours whether anything is told to a time of a day (its midnight, ms UTC)
 */
export function stretchesFor(
  pxPerMs: number,
  hasHours: (day: number) => boolean = () => false,
  minGapPx = 8,
): Stretches {
  const hasRoom = ({ unit, lengthMs }: Step): boolean =>
    lengthMs * pxPerMs >= WORDS_PX[unit] + minGapPx;
  const found = NAME_LINES.find(({ line }) => hasRoom(line));
  if (!found) {
    const { floor, next } = widestYears(hasRoom);
    return { floor, next, unitAt: () => 'year', around: undefined };
  }
  const { line, first, wide } = found;
  if (line.unit === 'hour') return partDays(line, hasHours);
  return {
    floor: line.floor,
    next: line.next,
    unitAt: (ms) => (wide.floor(ms) === ms ? first : line.unit),
    around: { unit: wide.unit, floor: wide.floor },
  };
}

/** Days by their names; only those that have hours are parted into them. */
function partDays(hours: Step, hasHours: (day: number) => boolean): Stretches {
  const isParted = (ms: number): boolean => hasHours(DAYS.floor(ms));
  return {
    floor: (ms) => (isParted(ms) ? hours : DAYS).floor(ms),
    next: (ms) => (isParted(ms) ? hours : DAYS).next(ms),
    unitAt: (ms) => (DAYS.floor(ms) === ms ? 'weekday' : 'hour'),
    around: { unit: 'date', floor: DAYS.floor },
  };
}

function ticksWithin(line: Step, span: Span, pxPerMs: number): Tick[] {
  const ticks: Tick[] = [];
  let ms = line.floor(span.start);
  if (ms < span.start) ms = line.next(ms);
  while (ms < span.end) {
    const next = line.next(ms);
    ticks.push({ ms, unit: line.unit, widthPx: (Math.min(next, span.end) - ms) * pxPerMs });
    ms = next;
  }
  return ticks;
}

function contextOf(line: Step, span: Span, pxPerMs: number): Tick | undefined {
  const ms = line.floor(span.start);
  if (ms >= span.start) return undefined;
  const until = Math.min(line.next(ms), span.end);
  return { ms, unit: line.unit, widthPx: (until - span.start) * pxPerMs };
}

function widestYears(roomFor: (line: Step) => boolean): Step {
  for (const count of YEAR_STEPS) {
    const line = years(count);
    if (roomFor(line)) return line;
  }
  return years(100_000);
}

/**
 * Every so many years, on round years as they are called: 1000 BC, 500 BC, AD 1, AD 500. There is no year 0,
 * so AD 1 stands where it would be.
 */
function years(count: number): Step {
  if (count === 1) return step('year', YEAR_MS, utcYear);
  const yearAt = (index: number): number => {
    if (index === 0) return 1;
    return index > 0 ? index * count : 1 + index * count;
  };
  const indexOf = (ms: number): number => {
    const { year } = civilDay(ms);
    const guess = Math.floor(year / count) + 1;
    return [guess, guess - 1, guess - 2].find((index) => yearAt(index) <= year) ?? guess - 2;
  };
  return {
    unit: 'year',
    lengthMs: count * YEAR_MS,
    floor: (ms) => midnight(yearAt(indexOf(ms))),
    next: (ms) => midnight(yearAt(indexOf(ms) + 1)),
  };
}
