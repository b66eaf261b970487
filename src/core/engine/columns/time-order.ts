import { bisectLeft, bisectRight, bisector } from 'd3-array';
import type { Columns } from './columns.ts';

/** Rows of one block of {@link TimeOrder.latestEnd}. */
export const END_BLOCK = 256;

/** Where instants stand among the starts and among the ends of the rows. */
export interface TimeOrder {
  readonly size: number;
  readonly startMs: Float64Array;
  readonly endMs: Float64Array;
  /** The row at each place in the order of ends; null where that is the order of rows. */
  readonly byEnd: Uint32Array | null;
  /** The latest end in each block of {@link END_BLOCK} rows. */
  readonly latestEnd: Float64Array;
  /** The rows of no length, ascending. */
  readonly points: Uint32Array;
  /** How many rows start before an instant; they come first. */
  startsBefore(ms: number): number;
  /** How many rows start at an instant or before. */
  startsUpTo(ms: number): number;
  /** How many rows end at an instant or before. */
  endsUpTo(ms: number): number;
}

/** @param columns sorted by start */
export function orderTimes({
  size,
  startMs,
  endMs,
}: Pick<Columns, 'size' | 'startMs' | 'endMs'>): TimeOrder {
  const byEnd = sortByEnd(endMs);
  const ends = bisector<number, number>((row) => endMs[row] ?? 0);
  return {
    size,
    startMs,
    endMs,
    byEnd,
    latestEnd: findLatestEnds(endMs),
    points: findPoints(startMs, endMs),
    startsBefore: (ms) => bisectLeft(startMs, ms, 0, size),
    startsUpTo: (ms) => bisectRight(startMs, ms, 0, size),
    endsUpTo: (ms) =>
      byEnd === null ? bisectRight(endMs, ms, 0, size) : ends.right(byEnd, ms, 0, size),
  };
}

/** Rows of one end keep their order. */
function sortByEnd(endMs: Float64Array): Uint32Array | null {
  let sorted = true;
  for (let row = 1; sorted && row < endMs.length; row += 1) {
    sorted = (endMs[row - 1] ?? 0) <= (endMs[row] ?? 0);
  }
  if (sorted) return null;
  const ends = endMs.slice().sort();
  let count = 0;
  const next = new Uint32Array(ends.length);
  for (let place = 0; place < ends.length; place += 1) {
    if (place > 0 && ends[place] === ends[count - 1]) continue;
    next[count] = place;
    ends[count] = ends[place] ?? 0;
    count += 1;
  }
  const rows = new Uint32Array(endMs.length);
  let index = 0;
  for (let row = 0; row < endMs.length; row += 1) {
    const end = endMs[row] ?? 0;
    if (ends[index] !== end) index = findIndex(ends, count, end);
    const place = next[index] ?? 0;
    rows[place] = row;
    next[index] = place + 1;
  }
  return rows;
}

/**
 * Where a value stands that is among the first `count` of ascending ones. Not d3-array's: this is asked for nearly
 * every row while a table is read, and its comparator would be called twenty times for each.
 */
function findIndex(values: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findLatestEnds(endMs: Float64Array): Float64Array {
  const latest = new Float64Array(Math.ceil(endMs.length / END_BLOCK)).fill(-Infinity);
  for (let row = 0; row < endMs.length; row += 1) {
    const block = Math.floor(row / END_BLOCK);
    const end = endMs[row] ?? 0;
    if (end > (latest[block] ?? 0)) latest[block] = end;
  }
  return latest;
}

function findPoints(startMs: Float64Array, endMs: Float64Array): Uint32Array {
  const points: number[] = [];
  for (let row = 0; row < startMs.length; row += 1) {
    if (startMs[row] === endMs[row]) points.push(row);
  }
  return Uint32Array.from(points);
}
