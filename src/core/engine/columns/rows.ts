import type { KnownEvent } from '../../model/known.ts';
import type { Bitset } from './bitset.ts';
import type { Columns } from './columns.ts';

/** Events as they were known at some instant: columns to count over, and the few that are shown as events. */
export interface Rows {
  readonly columns: Columns;
  eventAt(row: number): KnownEvent | undefined;
  /** Where the event of a row stands among others in time, ms UTC; see `orderForReading`. */
  standAt(row: number): number;
  /** The same rows in the order of reading, in a place of their own. */
  inReadingOrder(rows: Uint32Array): Uint32Array;
  /** Until when is told, ms UTC; see `reachOf`. */
  readonly reach: number | null;
  /** How many links go out from an event and come in. */
  linksOf(id: string): number;
  /** The rows in whose own words (not in the names they refer to) a folded word or phrase stands, whole or as a part. */
  findOwn(word: string): Bitset;
  /** Every folded word of the rows' own words, once. */
  ownWords(): Iterable<string>;
}
