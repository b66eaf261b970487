import type { AnsweredEvent } from '../../../engine/contract/answer.ts';
import { DAY_MS } from '../../../time/span.ts';
import { standWithin } from '../../../time/stand-at.ts';
import { timeShape } from './time-shape.ts';
import type { TimeShape } from './time-shape.ts';
import { isTakenAsHeld } from '../../../model/dataset.ts';

/** An event that stands in one column. */
export interface Point {
  readonly event: AnsweredEvent;
  /** Where it stands in time, UTC. */
  readonly ms: number;
}

/** An event that lasts, a set of dates, or a date that nobody knows exactly: a band under the rows. */
export interface Period {
  readonly event: AnsweredEvent;
  readonly shape: TimeShape;
}

/** Whether it is one event of some day in a long time: it is not known to last. */
export function isVague({ shape: { bar, anchors } }: Period): boolean {
  return bar === undefined && anchors.length === 1;
}

export interface Parted {
  /** In the order of reading, and so of time. */
  readonly points: readonly Point[];
  /** Those that last first; then by their beginning, by their end, in the order of reading. */
  readonly periods: readonly Period[];
  /** Whether any point is known to a time of a day (its midnight, ms UTC). */
  readonly hasHours: (day: number) => boolean;
}

const YEAR_MS = 365.2425 * DAY_MS;
/** Up to here days count, beyond only weeks. */
const LONG_SPAN_MS = 3 * YEAR_MS;

/**
 * Parts what stands in a column from what lies under the rows. Only how much time is seen decides, not which.
 * @param events in the order of reading
 * @param spanMs how much time is seen
 * @param knownBefore what has occurred by what is known, occurred before this (ms UTC)
 */
export function partEvents(
  events: readonly AnsweredEvent[],
  spanMs: number,
  knownBefore: number | null,
): Parted {
  const points: Point[] = [];
  const periods: Period[] = [];
  for (const event of events) {
    const shape = timeShape(event.date, isTakenAsHeld(event.status) ? knownBefore : null);
    if (isPeriod(event, shape, spanMs)) periods.push({ event, shape });
    else points.push({ event, ms: event.at });
  }
  periods.sort(
    (one, other) =>
      Number(isVague(one)) - Number(isVague(other)) || compareDates(one.event, other.event),
  );
  const days = new Set(points.filter(isTimed).map(({ ms }) => Math.floor(ms / DAY_MS) * DAY_MS));
  return { points, periods, hasHours: (day) => days.has(day) };
}

function isTimed({ event: { date } }: Point): boolean {
  const { start, end } = standWithin(date);
  return end - start < DAY_MS;
}

function compareDates({ date: a }: AnsweredEvent, { date: b }: AnsweredEvent): number {
  return compare(a.bounds.start, b.bounds.start) || compare(a.bounds.end, b.bounds.end);
}

/** Without differences, which two infinities have none of. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function isPeriod(
  { date: { bounds } }: AnsweredEvent,
  { bar, anchors, whisker }: TimeShape,
  spanMs: number,
): boolean {
  const length = bounds.end - bounds.start;
  const isLongSpan = spanMs > LONG_SPAN_MS;
  if (bar !== undefined || anchors.length > 1) {
    return (
      length > (isLongSpan ? Math.max(40 * DAY_MS, spanMs / 150) : Math.min(5 * DAY_MS, spanMs / 8))
    );
  }
  if (whisker === undefined || !Number.isFinite(length)) return false;
  return (
    length > (isLongSpan ? Math.max(60 * DAY_MS, spanMs / 100) : Math.min(60 * DAY_MS, spanMs / 3))
  );
}
