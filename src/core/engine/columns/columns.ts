import type { Facet } from '../contract/facets.ts';

/** A list of codes for every row, end to end: row r has `codes[offsets[r]]` up to, not including, `codes[offsets[r + 1]]`. */
export interface Lists {
  /** One more than there are rows. */
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array | Uint32Array;
}

/** A many-valued facet: the codes of every row, each once, 0 … size − 1. */
export interface ManyColumn extends Lists {
  readonly size: number;
}

/** In place of the code of a row that has none. */
export const NO_CODE = 255;

/** What rows have of a facet: the code of each row, or the codes of each row; null where no row has any. */
export type FacetColumn = Uint8Array | ManyColumn | null;

/** The pairs of actors of every row. Codes stand in the order of a, b (both by code unit of their ids), whole before direct. */
export interface DyadColumn extends ManyColumn {
  /** Actor codes by dyad code; the id of `a` comes before that of `b`. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** By dyad code, 1 for the level `direct`. */
  readonly direct: Uint8Array;
}

/** How many parts of a tone there are to one: whole numbers, so that sums do not depend on their order. */
export const TONE_PARTS = 1e6;
/** In place of a tone where nothing says one; far below any that there is. */
export const NO_TONE = -(2 ** 31);

/** A tone as it stands in a column. */
export function partsOfTone(tone: number | null): number {
  return tone === null ? NO_TONE : Math.round(tone * TONE_PARTS);
}

/** The events as columns; row by row in the order of their bounds' start and end. */
export interface Columns extends Readonly<Record<Facet, FacetColumn>> {
  readonly size: number;
  /** Bounds of the date, ms UTC, half-open, ±Infinity where open or unknown. */
  readonly startMs: Float64Array;
  readonly endMs: Float64Array;
  /** Places in `EVENT_TYPES` and in `STATUSES`. */
  readonly types: Uint8Array;
  readonly statuses: Uint8Array;
  /** Places in `CONTACT_FORMS` and in `RANKS`, or {@link NO_CODE}. */
  readonly forms: Uint8Array | null;
  readonly levels: Uint8Array | null;
  /** Places in `QUAD_CLASSES`. */
  readonly quads: Uint8Array;
  /** −10 … +10 in {@link TONE_PARTS}, or {@link NO_TONE}. */
  readonly tone: Int32Array;
  /** 1 where public claims contradict each other; null where none do. */
  readonly disputed: Uint8Array | null;
  /** Independent sources with a public claim, 255 stands for more, too; null where all of a row's sources are. */
  readonly independent: Uint8Array | null;
  /** Who takes part, and everything they belonged to at the event's date. */
  readonly actors: ManyColumn;
  /** The topics given, and the broader ones above them. */
  readonly topics: ManyColumn;
  /** The sources with a public claim. */
  readonly sources: ManyColumn;
  /** Who deals with whom, see `pairParties`. */
  readonly dyads: DyadColumn;
  /** The same with those who only host, mediate or are named; made when it is first asked for. */
  readonly allDyads: () => DyadColumn;
}
