// Our own and not d3-array's rollup, which makes a map and walks every row anew: these add to arrays that are kept.

import { NO_TONE } from '../columns/columns.ts';
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

/** A new tally: the sign times what one has more than the other. */
export function subtractTallies(
  counter: Counter,
  one: Tally | undefined,
  other: Tally | undefined,
  sign: 1 | -1,
): Tally {
  const { counts, sums } = emptyTally(counter);
  if (one === undefined || other === undefined) return { counts, sums };
  const { counts: a, sums: aSums } = one;
  const { counts: b, sums: bSums } = other;
  for (let code = 0; code < counts.length; code += 1) {
    counts[code] = sign * ((a[code] ?? 0) - (b[code] ?? 0));
  }
  if (sums === null || aSums === null || bSums === null) return { counts, sums };
  for (let code = 0; code < sums.length; code += 1) {
    sums[code] = sign * ((aSums[code] ?? 0) - (bSums[code] ?? 0)) + 0;
  }
  return { counts, sums };
}

function signed(tone: number, sign: 1 | -1): number {
  return tone === NO_TONE ? 0 : sign * tone;
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

/** What no row has. */
export function countNothing(width: number): Counter {
  return { width, hasSums: false, mostKept: 1, add: () => undefined };
}

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
        const own = signed(tone[row] ?? NO_TONE, sign);
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
        const own = signed(tone[row] ?? NO_TONE, sign);
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
        sums[lane] = (sums[lane] ?? 0) + signed(tone[row] ?? NO_TONE, sign);
      }
    },
  };
}

const untoned = new Uint32Array(4096);

/** Of the rows that a counter counts those alone that have no tone; null where every row of the column has one. */
export function countUntoned(counter: Counter, tone: Int32Array): Counter | null {
  if (!tone.includes(NO_TONE)) return null;
  return {
    ...counter,
    add: (tally, rows, count, sign) => {
      let kept = 0;
      for (let i = 0; i < count; i += 1) {
        const row = rows[i] ?? 0;
        if (tone[row] !== NO_TONE) continue;
        untoned[kept++] = row;
        if (kept < untoned.length) continue;
        counter.add(tally, untoned, kept, sign);
        kept = 0;
      }
      counter.add(tally, untoned, kept, sign);
    },
  };
}
