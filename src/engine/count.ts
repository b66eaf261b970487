import type { Span } from '../time/span.ts';
import type { Dyad } from './answer.ts';
import { forEachBit } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { TONE_PARTS } from './columns.ts';
import type { Columns, ManyColumn } from './columns.ts';
import type { Dictionary } from './dictionary.ts';

/** Rows of the mask per code of a many-valued facet. */
export function countMany({ size, offsets, codes }: ManyColumn, mask: Bitset): Uint32Array {
  const counts = new Uint32Array(size);
  forEachBit(mask, (row) => {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  });
  return counts;
}

/** Rows of the mask per code of a column with one value a row. */
export function countOne(column: Uint8Array, size: number, mask: Bitset): Uint32Array {
  const counts = new Uint32Array(size);
  forEachBit(mask, (row) => {
    const code = column[row] ?? 0;
    if (code < size) counts[code] = (counts[code] ?? 0) + 1;
  });
  return counts;
}

/** The dyads of the rows in the mask, strongest first, then by a, b and level. */
export function countDyads(
  { dyads, tone }: Columns,
  mask: Bitset,
  certain: Bitset,
  { names }: Dictionary,
): Dyad[] {
  const counts = countMany(dyads, mask);
  const surely = countMany(dyads, certain);
  const sums = new Float64Array(dyads.size);
  const { offsets, codes } = dyads;
  forEachBit(mask, (row) => {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const code = codes[at] ?? 0;
      sums[code] = (sums[code] ?? 0) + (tone[row] ?? 0);
    }
  });
  return Array.from(counts, (count, code) => ({ count, code }))
    .filter(({ count }) => count > 0)
    .sort((x, y) => y.count - x.count || x.code - y.code)
    .map(({ count, code }) => ({
      a: names[dyads.a[code] ?? 0] ?? '',
      b: names[dyads.b[code] ?? 0] ?? '',
      level: dyads.direct[code] === 1 ? 'direct' : 'whole',
      count,
      certain: surely[code] ?? 0,
      meanTone: (sums[code] ?? 0) / TONE_PARTS / count,
    }));
}

/**
 * Rows of the mask that are active in each of `columns` equal parts of a finite span: those whose bounds
 * overlap the part. Part i goes from `columnEdge(span, columns, i)` to the next edge. An empty span has zeros.
 *
 * A row adds one where it begins and takes it away after it ends, so that the running sum is the count.
 */
export function countDensity(
  { startMs, endMs }: Columns,
  mask: Bitset,
  columns: number,
  span: Span,
): number[] {
  const edges = Float64Array.from({ length: columns + 1 }, (_, i) => columnEdge(span, columns, i));
  const changes = new Int32Array(columns + 1);
  const perMs = columns / (span.end - span.start);
  if (columns > 0 && span.start < span.end) {
    forEachBit(mask, (row) => {
      const start = startMs[row] ?? 0;
      const end = Math.max(start, endMs[row] ?? 0);
      if (start >= span.end || end < span.start || (end === span.start && start < end)) return;
      const first = columnAt(start, edges, perMs);
      let last = columnAt(end, edges, perMs);
      if (edges[last] === end && last > first) last -= 1;
      changes[first] = (changes[first] ?? 0) + 1;
      changes[last + 1] = (changes[last + 1] ?? 0) - 1;
    });
  }
  let active = 0;
  return Array.from(changes.subarray(0, columns), (change) => (active += change));
}

/** Where column `index` begins (and the one before it ends), ms UTC. */
export function columnEdge({ start, end }: Span, columns: number, index: number): number {
  return index === columns ? end : start + ((end - start) * index) / columns;
}

/** The column an instant lies in; the first or the last for what lies outside. */
function columnAt(ms: number, edges: Float64Array, perMs: number): number {
  const last = edges.length - 2;
  const guess = Math.floor((ms - (edges[0] ?? 0)) * perMs);
  let column = Math.min(Math.max(guess, 0), last);
  while (column > 0 && ms < (edges[column] ?? 0)) column -= 1;
  while (column < last && ms >= (edges[column + 1] ?? 0)) column += 1;
  return column;
}

/** The smallest span over all finite bounds; of no length where there is only one; null without any. */
export function findExtent({ startMs, endMs }: Columns): Span | null {
  let start = Infinity;
  let end = -Infinity;
  for (const bounds of [startMs, endMs]) {
    for (const ms of bounds) {
      if (!Number.isFinite(ms)) continue;
      start = Math.min(start, ms);
      end = Math.max(end, ms);
    }
  }
  return start <= end ? { start, end } : null;
}
