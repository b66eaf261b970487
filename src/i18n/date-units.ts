import { civilDay, utcDay } from '../time/civil.ts';
import type { EdtfPoint } from '../time/edtf.ts';
import { DAY_MS } from '../time/span.ts';
import { subYearMonths } from '../time/sub-year.ts';
import type { DateGrammar, DateUnit } from './date-grammar.ts';

/** The unit a point is, where its bounds are exactly one of its own precision; a decade or century never. */
export function unitOf(point: EdtfPoint): DateUnit | undefined {
  const ms = point.bounds.start;
  if (!Number.isFinite(ms) || !Number.isFinite(point.bounds.end)) return undefined;
  if (point.precision === 'season') {
    const part = point.subYear === undefined ? undefined : subYearMonths(point.subYear);
    return part === undefined ? undefined : { kind: 'season', ms, part };
  }
  if (point.precision === 'decade' || point.precision === 'century') return undefined;
  if (point.precision === 'instant') return { kind: 'instant', ms };
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
  const kind = point.precision === 'day' || point.precision === 'month' ? point.precision : 'year';
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

/** Dates of a list, each without what a later one of the same month or year says again. */
export function joinDates(units: readonly DateUnit[], grammar: DateGrammar): string[] {
  return units.map((unit, index) => {
    const next = units[index + 1];
    return grammar.unit(unit, 'plain', next === undefined ? undefined : sharedPart(unit, next));
  });
}

/** What of a date has to be said where a second date follows that says the rest. */
export function sharedPart(
  unit: DateUnit,
  next: DateUnit,
): 'day' | 'day-month' | 'month' | undefined {
  if (unit.kind !== next.kind) return undefined;
  const [a, b] = [civilDay(unit.ms), civilDay(next.ms)];
  if (a.year !== b.year) return undefined;
  if (unit.kind === 'day') return a.month === b.month ? 'day' : 'day-month';
  return unit.kind === 'month' ? 'month' : undefined;
}

function startOf(kind: 'day' | 'month' | 'year', ms: number): number {
  const { year, month, day } = civilDay(ms);
  if (kind === 'year') return utcDay(year);
  return kind === 'month' ? utcDay(year, month) : utcDay(year, month, day);
}

/** The end of a unit that starts at an instant; undefined where none starts there. */
function unitEnd(kind: 'day' | 'month' | 'year' | 'decade', start: number): number | undefined {
  if (!Number.isFinite(start)) return undefined;
  const { year, month } = civilDay(start);
  switch (kind) {
    case 'day':
      return start % DAY_MS === 0 ? start + DAY_MS : undefined;
    case 'month':
      return utcDay(year, month) === start ? utcDay(year, month + 1) : undefined;
    case 'year':
      return utcDay(year) === start ? utcDay(year + 1) : undefined;
    case 'decade':
      return utcDay(year) === start && year % 10 === 0 && year > 0 ? utcDay(year + 10) : undefined;
  }
}
