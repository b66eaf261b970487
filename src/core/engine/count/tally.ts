// Our own and not d3-array's rollup, which makes a map and walks every row anew: these add to arrays that are kept.

import type { Lists, ManyColumn } from '../columns/columns.ts';

/** Rows per code, and where they are wanted the sums of their tones in `TONE_PARTS`. */
export interface Tally {
  readonly counts: Int32Array;
  readonly sums: Float64Array | null;
}

/** Counts rows by something. */
export interface Counter {
  /** How many codes there are. */
  readonly width: number;
  readonly hasSums: boolean;
  /** How many running tallies are worth keeping at most. */
  readonly mostKept: number;
  /** Adds the first `count` of some rows, or takes them away. */
  add(tally: Tally, rows: ArrayLike<number>, count: number, sign: 1 | -1): void;
}

const MOST_KEPT = 1024;

export function emptyTally({ width, hasSums }: Counter): Tally {
  return { counts: new Int32Array(width), sums: hasSums ? new Float64Array(width) : null };
}

/** Rows themselves. */
export const countRows: Counter = {
  width: 1,
  hasSums: false,
  mostKept: MOST_KEPT,
  add: ({ counts }, _, count, sign) => {
    counts[0] = (counts[0] ?? 0) + sign * count;
  },
};

/** Rows by a column with one code each; codes beyond are not counted. */
export function countOne(column: Uint8Array, width: number): Counter {
  return {
    width,
    hasSums: false,
    mostKept: MOST_KEPT,
    add: ({ counts }, rows, count, sign) => {
      for (let i = 0; i < count; i += 1) {
        const code = column[rows[i] ?? 0] ?? 0;
        if (code < width) counts[code] = (counts[code] ?? 0) + sign;
      }
    },
  };
}

/** Rows by a column with any number of codes each. */
export function countMany({ size, offsets, codes }: ManyColumn): Counter {
  return {
    width: size,
    hasSums: false,
    mostKept: MOST_KEPT,
    add: ({ counts }, rows, count, sign) => {
      for (let i = 0; i < count; i += 1) {
        const row = rows[i] ?? 0;
        const end = offsets[row + 1] ?? 0;
        for (let at = offsets[row] ?? 0; at < end; at += 1) {
          const code = codes[at] ?? 0;
          counts[code] = (counts[code] ?? 0) + sign;
        }
      }
    },
  };
}

/** Rows and their tones by a column with any number of codes each. */
export function countTones({ size, offsets, codes }: ManyColumn, tone: Int32Array): Counter {
  return {
    width: size,
    hasSums: true,
    mostKept: MOST_KEPT,
    add: ({ counts, sums }, rows, count, sign) => {
      if (sums === null) return;
      for (let i = 0; i < count; i += 1) {
        const row = rows[i] ?? 0;
        const own = sign * (tone[row] ?? 0);
        const end = offsets[row + 1] ?? 0;
        for (let at = offsets[row] ?? 0; at < end; at += 1) {
          const code = codes[at] ?? 0;
          counts[code] = (counts[code] ?? 0) + sign;
          sums[code] = (sums[code] ?? 0) + own;
        }
      }
    },
  };
}

/**
 * Rows and their tones by lane: a row counts in the lane of each of its codes, and in the last lane if none
 * of them has one.
 * @param laneOf by code, −1 for none; no two codes have one lane
 * @param width lanes, the last one included
 */
export function countLanes(
  { offsets, codes }: Lists,
  laneOf: Int32Array,
  width: number,
  tone: Int32Array,
): Counter {
  return {
    width,
    hasSums: true,
    mostKept: 8 * MOST_KEPT,
    add: ({ counts, sums }, rows, count, sign) => {
      if (sums === null) return;
      for (let i = 0; i < count; i += 1) {
        const row = rows[i] ?? 0;
        const own = sign * (tone[row] ?? 0);
        const end = offsets[row + 1] ?? 0;
        let isIn = false;
        for (let at = offsets[row] ?? 0; at < end; at += 1) {
          const lane = laneOf[codes[at] ?? 0] ?? -1;
          if (lane < 0) continue;
          isIn = true;
          counts[lane] = (counts[lane] ?? 0) + sign;
          sums[lane] = (sums[lane] ?? 0) + own;
        }
        if (isIn) continue;
        counts[width - 1] = (counts[width - 1] ?? 0) + sign;
        sums[width - 1] = (sums[width - 1] ?? 0) + own;
      }
    },
  };
}

/** The same by a column with one code a row. */
export function countLane(
  column: Uint8Array,
  laneOf: Int32Array,
  width: number,
  tone: Int32Array,
): Counter {
  return {
    width,
    hasSums: true,
    mostKept: 8 * MOST_KEPT,
    add: ({ counts, sums }, rows, count, sign) => {
      if (sums === null) return;
      for (let i = 0; i < count; i += 1) {
        const row = rows[i] ?? 0;
        const found = laneOf[column[row] ?? 0] ?? -1;
        const lane = found < 0 ? width - 1 : found;
        counts[lane] = (counts[lane] ?? 0) + sign;
        sums[lane] = (sums[lane] ?? 0) + sign * (tone[row] ?? 0);
      }
    },
  };
}
