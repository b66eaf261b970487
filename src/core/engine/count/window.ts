import { bisector } from 'd3-array';
import type { Span } from '../../time/span.ts';
import { collectRows, hasBit } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import { END_BLOCK } from '../columns/time-order.ts';
import type { TimeOrder } from '../columns/time-order.ts';

const NO_ROWS = new Uint32Array(0);

/**
 * The rows that touch a span, or those that do not leave it. Of any set of rows, they are as many as `sign`
 * times (the first `starts` rows less the first `ends` by their end), less or more the ones that
 * {@link addedRows} and {@link removedPoints} name.
 */
export interface Window {
  /** Null: everything. */
  readonly span: Span | null;
  /** Only rows that do not leave the span. */
  readonly inside: boolean;
  readonly starts: number;
  readonly ends: number;
  readonly sign: 1 | -1;
  /** The rows that start in the span: from `low` up to, not including, `high`. */
  readonly low: number;
  readonly high: number;
}

/** @param span its end is not before its start */
export function openWindow(order: TimeOrder, span: Span | null, inside: boolean): Window {
  if (span === null) {
    const { size } = order;
    return { span, inside, starts: size, ends: 0, sign: 1, low: 0, high: size };
  }
  const low = order.startsBefore(span.start);
  const before = order.startsBefore(span.end);
  if (inside) {
    const high = Math.max(low, before);
    return { span, inside, starts: low, ends: order.endsUpTo(span.end), sign: -1, low, high };
  }
  const high = Math.max(before, order.startsUpTo(span.start));
  return { span, inside, starts: high, ends: order.endsUpTo(span.start), sign: 1, low, high };
}

/** As `overlaps` of time/span has it, where rows are asked whether they touch the span. */
export function isInWindow(
  order: TimeOrder,
  { span, inside, low, high }: Window,
  row: number,
): boolean {
  if (span === null) return true;
  const end = order.endMs[row] ?? 0;
  if (row >= low) return row < high && (!inside || end <= span.end);
  return !inside && end > span.start;
}

/**
 * The rows of a set that are in the window, ascending.
 * @param enough the search ends where there are more than so many
 */
export function rowsInWindow(
  order: TimeOrder,
  { span, inside, low, high }: Window,
  bits: Bitset,
  enough = Infinity,
): Uint32Array {
  const rows = startRowList();
  if (span !== null && !inside) addEndingAfter(rows, order, bits, 0, low, span.start, enough);
  const latest = inside && span !== null ? span.end : Infinity;
  addBetween(rows, order, bits, low, high, latest, enough);
  return rows.values.subarray(0, rows.count);
}

/** The rows of a set that are in the window, but leave its span; ascending. */
export function rowsLeaving(order: TimeOrder, window: Window, bits: Bitset): Uint32Array {
  const { span, inside, low, high } = window;
  if (span === null || inside) return NO_ROWS;
  if (span.start === span.end) return rowsInWindow(order, window, bits);
  const rows = startRowList();
  addEndingAfter(rows, order, bits, 0, low, span.start, Infinity);
  addEndingAfter(rows, order, bits, low, high, span.end, Infinity);
  return rows.values.subarray(0, rows.count);
}

/** The rows of a set that the differences of the window leave out. */
export function addedRows(order: TimeOrder, window: Window, bits: Bitset): Uint32Array {
  const { span, inside, low } = window;
  if (span === null) return NO_ROWS;
  if (!inside) return pointsAt(order, bits, span.start);
  const rows = startRowList();
  addEndingAfter(rows, order, bits, 0, low, span.end, Infinity);
  return rows.values.subarray(0, rows.count);
}

/** The rows of a set that the differences of the window count too often. */
export function removedPoints(
  order: TimeOrder,
  { span, inside }: Window,
  bits: Bitset,
): Uint32Array {
  return span === null || !inside ? NO_ROWS : pointsAt(order, bits, span.end);
}

/** The rows of a set from `low` up to, not including, `high` that end after an instant. */
function addEndingAfter(
  rows: RowList,
  { endMs, latestEnd }: TimeOrder,
  bits: Bitset,
  low: number,
  high: number,
  ms: number,
  enough: number,
): void {
  for (let block = Math.floor(low / END_BLOCK); rows.count <= enough; block += 1) {
    const from = Math.max(low, block * END_BLOCK);
    if (from >= high) return;
    if ((latestEnd[block] ?? 0) <= ms) continue;
    const room = makeRoom(rows, END_BLOCK);
    const count = collectRows(bits, from, Math.min(high, (block + 1) * END_BLOCK), room);
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      const row = room[i] ?? 0;
      if ((endMs[row] ?? 0) > ms) room[kept++] = row;
    }
    rows.count += kept;
  }
}

/** The rows of a set from `low` up to, not including, `high` that end no later than `latest`. */
function addBetween(
  rows: RowList,
  { endMs }: TimeOrder,
  bits: Bitset,
  low: number,
  high: number,
  latest: number,
  enough: number,
): void {
  for (let from = low; from < high && rows.count <= enough; from += END_BLOCK) {
    const room = makeRoom(rows, END_BLOCK);
    const count = collectRows(bits, from, Math.min(high, from + END_BLOCK), room);
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      const row = room[i] ?? 0;
      if ((endMs[row] ?? 0) <= latest) room[kept++] = row;
    }
    rows.count += kept;
  }
}

/** The rows of a set that have no length and stand at an instant. */
export function pointsAt({ points, startMs }: TimeOrder, bits: Bitset, ms: number): Uint32Array {
  if (points.length === 0) return NO_ROWS;
  const rows: number[] = [];
  const starts = bisector<number, number>((row) => startMs[row] ?? 0);
  for (let index = starts.left(points, ms); index < points.length; index += 1) {
    const row = points[index] ?? 0;
    if (startMs[row] !== ms) break;
    if (hasBit(bits, row)) rows.push(row);
  }
  return new Uint32Array(rows);
}

interface RowList {
  values: Uint32Array;
  count: number;
}

function startRowList(): RowList {
  return { values: new Uint32Array(4 * END_BLOCK), count: 0 };
}

/** Room for some more after those there are. */
function makeRoom(rows: RowList, more: number): Uint32Array {
  if (rows.count + more > rows.values.length) {
    const larger = new Uint32Array(2 * rows.values.length);
    larger.set(rows.values);
    rows.values = larger;
  }
  return rows.values.subarray(rows.count);
}
