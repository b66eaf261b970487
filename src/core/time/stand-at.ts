import type { EdtfDate } from './edtf.ts';
import { DAY_MS } from './span.ts';
import type { Span } from './span.ts';

/** An uncertain date stands at most so long after its middle. */
const LATEST_MS = 3 * DAY_MS;

/**
 * Where a date stands among others, ms UTC: a day at its noon, a time of day at its middle, a period or a set on its
 * first day, an uncertain date near its latest day. A period without a known beginning stands on its last day; without
 * any finite bound 1970-01-01.
 * @param before it is known to lie before this instant (ms UTC), so it stands there too; null: not known
 */
export function standAt(date: EdtfDate, before: number | null): number {
  if (date.shape === 'interval') return noonOfFirstDay(date.bounds);
  const [first] = date.points;
  if (date.shape === 'all-of') return middleOf(first?.bounds ?? date.bounds);
  const { end } = date.bounds;
  const middle = middleOf(cutAt(date.bounds, before));
  if (isCertainDay(date) || !Number.isFinite(end)) return middle;
  const latest = Math.min(end, before ?? Infinity) - DAY_MS / 2;
  return Math.max(middle, Math.min(latest, middle + LATEST_MS));
}

/** The stretch in which a date's standing may be moved: all that it may be, or the beginning of what lasts. */
export function standWithin(date: EdtfDate): Span {
  if (date.shape === 'all-of') return date.points[0]?.bounds ?? date.bounds;
  return typeof date.start === 'object' ? date.start.bounds : date.bounds;
}

/** Whether a date is one day, or a time in one, and no more doubtful than that. */
export function isCertainDay({ points, approximate }: EdtfDate): boolean {
  const [only] = points;
  if (points.length !== 1 || only === undefined || approximate) return false;
  return only.bounds.end - only.bounds.start <= DAY_MS;
}

/** A span that reaches over an instant, ended there. */
export function cutAt({ start, end }: Span, instant: number | null): Span {
  return instant !== null && Number.isFinite(start) && start < instant && instant < end
    ? { start, end: instant }
    : { start, end };
}

/** Of a stretch with one end, the middle of the day at that end. */
export function middleOf({ start, end }: Span): number {
  if (Number.isFinite(start) && Number.isFinite(end)) return (start + end) / 2;
  if (Number.isFinite(start)) return start + DAY_MS / 2;
  return Number.isFinite(end) ? end - DAY_MS / 2 : 0;
}

/** Of a stretch of less than a day, its middle. */
export function noonOfFirstDay({ start, end }: Span): number {
  if (Number.isFinite(start)) return start + Math.min(DAY_MS, end - start) / 2;
  return Number.isFinite(end) ? end - DAY_MS / 2 : 0;
}
