import { GdeltRows, isGdeltHeader, isGdeltRow } from './gdelt.ts';
import { IcewsRows, isIcewsHeader } from './icews.ts';
import { isPolecatHeader, PolecatRows } from './polecat.ts';
import type { RowAdapter } from './row-adapter.ts';
import { isTimelineSheet, TimelineSheetRows } from './timeline-sheet.ts';

export interface Adapted {
  readonly adapter: RowAdapter;
  /** The first row is data already: there is no header. */
  readonly firstIsData: boolean;
}

/** Whose table it is, told by its first row. @param merge leaves out rows that say what an earlier one said */
export function adapterFor(first: readonly string[], merge: boolean): Adapted | undefined {
  if (isGdeltRow(first))
    return { adapter: new GdeltRows(null, merge, first.length), firstIsData: true };
  if (isGdeltHeader(first)) return { adapter: new GdeltRows(first, merge), firstIsData: false };
  if (isIcewsHeader(first)) return { adapter: new IcewsRows(first, merge), firstIsData: false };
  if (isPolecatHeader(first)) return { adapter: new PolecatRows(first), firstIsData: false };
  if (isTimelineSheet(first)) return { adapter: new TimelineSheetRows(first), firstIsData: false };
  return undefined;
}
