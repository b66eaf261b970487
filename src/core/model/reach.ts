import type { Source, Status } from './dataset.ts';
import { buildPublishedBefore } from './known.ts';

/**
 * Until when a dataset tells, ms UTC: the instant that is asked for, or else the end of the day of the newest report;
 * null where no source has a date.
 * @param knownBefore ms UTC, null for everything
 */
export function reachOf(sources: readonly Source[], knownBefore: number | null): number | null {
  let reach = -Infinity;
  for (const at of buildPublishedBefore(sources).values()) if (at > reach) reach = at;
  return Number.isFinite(reach) ? (knownBefore ?? reach) : null;
}

/** Planned for days that are past by then, and no report says whether it took place. @param reach see {@link reachOf} */
export function isUnreported(status: Status, end: number, reach: number | null): boolean {
  return status === 'planned' && reach !== null && end < reach;
}
