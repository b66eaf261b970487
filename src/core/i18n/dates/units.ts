import { utcDay, utcMinute, utcMonth, utcYear } from 'd3-time';
import { civilDay } from '../../time/civil.ts';
import type { EdtfPoint, Precision } from '../../time/edtf.ts';
import { subYearMonths } from '../../time/sub-year.ts';
import type { SubYear } from '../../time/sub-year.ts';
import type { DateCase, DatePart, DateUnit, DateWords } from './grammar.ts';

const MINUTE_MS = 60_000;

/** The unit a point is, where its bounds are exactly one of its own precision; a decade or century never. */
export function unitOf(point: EdtfPoint): DateUnit | undefined {
  const ms = point.bounds.start;
  if (!Number.isFinite(ms) || !Number.isFinite(point.bounds.end)) return undefined;
  if (point.precision === 'season') {
    const part = point.subYear === undefined ? undefined : subYearMonths(point.subYear);
    return part === undefined ? undefined : { kind: 'season', ms, part };
  }
  if (point.precision === 'decade' || point.precision === 'century') return undefined;
  if (point.precision === 'instant') {
    return point.bounds.end - ms > MINUTE_MS ? undefined : { kind: 'instant', ms };
  }
  return unitEnd(point.precision, ms) === point.bounds.end
    ? { kind: point.precision, ms }
    : undefined;
}

/** First and last unit of a stretch, and the one coarser unit it fills, if it does. */
export function rangeOf(point: EdtfPoint): {
  readonly first: DateUnit;
  readonly last: DateUnit;
  readonly whole: DateUnit | undefined;
} {
  const { start, end } = point.bounds;
  const kind = stretchKind(point);
  const lastMs = startOf(kind, end - 1);
  const whole = (['month', 'year', 'decade'] as const).find(
    (coarser) => unitEnd(coarser, start) === end,
  );
  return {
    first: { kind, ms: start },
    last: { kind, ms: lastMs },
    whole: whole === undefined ? undefined : { kind: whole, ms: start },
  };
}

/** The unit a stretch is told in: that of its precision, or a finer one where an end lies inside such a unit. */
function stretchKind({ precision, bounds }: EdtfPoint): StretchKind {
  const coarsest = COARSEST[precision];
  const isEdge = (kind: StretchKind, ms: number): boolean =>
    !Number.isFinite(ms) || startOf(kind, ms) === ms;
  return (
    STRETCH_KINDS.slice(STRETCH_KINDS.indexOf(coarsest)).find(
      (kind) => isEdge(kind, bounds.start) && isEdge(kind, bounds.end),
    ) ?? 'instant'
  );
}

const STRETCH_KINDS = ['year', 'month', 'day', 'instant'] as const;
type StretchKind = (typeof STRETCH_KINDS)[number];
const COARSEST: Readonly<Record<Precision, StretchKind>> = {
  century: 'year',
  decade: 'year',
  year: 'year',
  season: 'month',
  month: 'month',
  day: 'day',
  instant: 'instant',
};

/**
 * Dates of a list, each without what a later one of the same month or year says again.
 * @param every whether all of them are meant, not one of them
 */
export function joinDates(
  units: readonly DateUnit[],
  every: boolean,
  form: DateCase,
  grammar: DateWords,
): string {
  const [first] = units;
  const join = (words: readonly string[]): string =>
    every ? grammar.and(words) : grammar.or(words);
  if (first?.kind === 'instant' && units.every((unit) => isSameDay(unit, first))) {
    return grammar.times(grammar.unit(dayOf(first), form), join(units.map(clockOf)));
  }
  return join(
    units.map((unit, index) => {
      const [before, next] = [units[index - 1], units[index + 1]];
      if (next !== undefined) return grammar.unit(unit, form, sharedPart(unit, next));
      const isOfYears = every && before !== undefined && sharedPart(before, unit) === 'year';
      return grammar.unit(unit, form, isOfYears ? 'years' : undefined);
    }),
  );
}

/** What of a date has to be said where a second date follows that says the rest. */
export function sharedPart(unit: DateUnit, next: DateUnit): DatePart | undefined {
  if (unit.kind !== next.kind) return undefined;
  const [a, b] = [civilDay(unit.ms), civilDay(next.ms)];
  if (unit.kind === 'year') return eraOf(a.year) === eraOf(b.year) ? 'year' : undefined;
  if (a.year !== b.year) return undefined;
  if (unit.kind === 'day') return a.month === b.month ? 'day' : 'day-month';
  if (unit.kind === 'season' && next.kind === 'season') {
    const isOfOneKind = isCounted(unit.part) === isCounted(next.part);
    return isOfOneKind && lastYearOf(next) === b.year ? 'month' : undefined;
  }
  return unit.kind === 'month' ? 'month' : undefined;
}

/** How a year is written: before our era, with our era, or as a bare number. */
export function eraOf(year: number): 'before' | 'early' | 'plain' {
  if (year <= 0) return 'before';
  return year < 100 ? 'early' : 'plain';
}

const isCounted = ({ kind }: SubYear): boolean => ['quarter', 'third', 'half'].includes(kind);
const lastYearOf = ({ ms, part }: DateUnit & { kind: 'season' }): number =>
  civilDay(utcMonth.offset(new Date(ms), part.count - 1).getTime()).year;

/** Whether a day, a month or a year comes right after another. */
export function isNext(unit: DateUnit, next: DateUnit): boolean {
  if (unit.kind !== next.kind) return false;
  if (unit.kind !== 'day' && unit.kind !== 'month' && unit.kind !== 'year') return false;
  return unitEnd(unit.kind, unit.ms) === next.ms;
}

/** The day of an instant. */
export function dayOf({ ms }: DateUnit): DateUnit {
  return { kind: 'day', ms: utcDay.floor(new Date(ms)).getTime() };
}

export const isSameDay = (one: DateUnit, other: DateUnit): boolean =>
  dayOf(one).ms === dayOf(other).ms;

/** "06:57", UTC. */
export const clockOf = ({ ms }: DateUnit): string => new Date(ms).toISOString().slice(-13, -8);

const CALENDAR = {
  instant: utcMinute,
  day: utcDay,
  month: utcMonth,
  year: utcYear,
  decade: utcYear.every(10) ?? utcYear,
} as const;

function startOf(kind: StretchKind, ms: number): number {
  return CALENDAR[kind].floor(new Date(ms)).getTime();
}

/** The end of a unit that starts at an instant; undefined where none starts there. */
function unitEnd(kind: 'day' | 'month' | 'year' | 'decade', start: number): number | undefined {
  if (!Number.isFinite(start)) return undefined;
  if (kind === 'decade' && civilDay(start).year <= 0) return undefined;
  const first = new Date(start);
  const interval = CALENDAR[kind];
  return interval.floor(first).getTime() === start ? interval.offset(first).getTime() : undefined;
}
