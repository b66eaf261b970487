import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import { DAY_MS } from '../../time/span.ts';

/**
 * The day on which an event stands among others, as its first instant (ms UTC): the first of a period or a set, the
 * latest of an uncertain date. A period without a known beginning stands on its last day; without any finite bound
 * 1970-01-01.
 * @param knownBefore what took place by a report, did so before this instant; null: not known
 */
export function eventDay(
  { date, status }: Pick<AnsweredEvent, 'date' | 'status'>,
  knownBefore: number | null,
): number {
  const { start, end } =
    date.shape === 'all-of' ? (date.points[0]?.bounds ?? date.bounds) : date.bounds;
  const isPeriod = date.shape === 'interval';
  if (isPeriod && Number.isFinite(start)) return dayOf(start);
  const cut =
    status === 'occurred' && !isPeriod && knownBefore !== null && start < knownBefore
      ? Math.min(end, knownBefore)
      : end;
  if (Number.isFinite(cut))
    return Math.max(dayOf(cut - 1), Number.isFinite(start) ? dayOf(start) : -Infinity);
  return Number.isFinite(start) ? dayOf(start) : 0;
}

function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS) * DAY_MS;
}
