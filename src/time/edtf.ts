import type { Span } from './span.ts';

/** How an EDTF string spreads over time. */
export type EdtfShape =
  /** one date, as coarse as it is written: a day, a month, a year … */
  | 'date'
  /** `a/b`: something that lasts */
  | 'interval'
  /** `[…]`: one of these, we do not know which */
  | 'one-of'
  /** `{…}`: every one of these */
  | 'all-of';

/** How fine a date is written. */
export type Precision =
  | 'instant'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** One date inside an EDTF string: a plain date, an end of an interval, a member of a set. */
export interface EdtfPoint {
  /** Earliest instant and the end of the latest possible one, half-open, ms UTC. */
  readonly bounds: Span;
  readonly precision: Precision;
  /** `~` or `%` */
  readonly approximate: boolean;
  /** `?` or `%` */
  readonly uncertain: boolean;
}

/** An end of an interval: a date, `..` (open: it goes on) or empty (unknown: it ended, nobody says when). */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

/** A parsed EDTF string with computable bounds. Plain and serialisable. */
export interface EdtfDate {
  readonly edtf: string;
  readonly shape: EdtfShape;
  /** The whole, half-open, ms UTC: from the earliest possible start to the latest possible end; ±Infinity where open or unknown. */
  readonly bounds: Span;
  /** `date`, `one-of`, `all-of`: the members in time order (a range inside a set is one point with its bounds). `interval`: empty. */
  readonly points: readonly EdtfPoint[];
  /** Only `interval`. */
  readonly start?: EdtfEnd;
  /** Only `interval`. */
  readonly end?: EdtfEnd;
  /** Any part approximate. */
  readonly approximate: boolean;
  /** Any part uncertain. */
  readonly uncertain: boolean;
}

/** @returns undefined where the string is not an EDTF date a timeline can use. */
export function parseEdtf(text: string): EdtfDate | undefined {
  void text;
  return undefined;
}
