import type { Source, Status } from './dataset.ts';
import { buildPublishedBefore } from './known.ts';

/**
 * How far the reports reach that had been published before an instant: the end of the day of the newest, ms UTC;
 * null where none has a date.
 * @param knownBefore ms UTC, null for everything
 */
export function reachOf(sources: readonly Source[], knownBefore: number | null): number | null {
  let reach = -Infinity;
  for (const at of buildPublishedBefore(sources).values()) {
    if (at > reach && at <= (knownBefore ?? Infinity)) reach = at;
  }
  return Number.isFinite(reach) ? reach : null;
}

/** Planned for days that are past by the newest report, none of which says whether it took place. */
export function isUnreported(status: Status, end: number, reach: number | null): boolean {
  return status === 'planned' && reach !== null && end < reach;
}
