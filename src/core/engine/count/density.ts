import type { Span } from '../../time/span.ts';
import { ranksAt } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import type { TimeOrder } from '../columns/time-order.ts';
import { pointsAt } from './window.ts';

/**
 * Rows of a set that are active in each of `columns` equal parts of a finite span: those whose bounds overlap
 * the part. Part i goes from `columnEdge(span, columns, i)` to the next edge. An empty span has zeros.
 *
 * They are the rows that start before the part ends, less those that end before it starts.
 * @param endBits the rows as places in the order of their ends
 */
export function countDensity(
  order: TimeOrder,
  bits: Bitset,
  endBits: Bitset,
  columns: number,
  span: Span,
): number[] {
  if (!(span.start < span.end)) return Array.from({ length: columns }, () => 0);
  const edges = Array.from({ length: columns + 1 }, (_, i) => columnEdge(span, columns, i));
  const started = ranksAt(
    bits,
    Uint32Array.from(edges.slice(1), (edge) => order.startsBefore(edge)),
  );
  const ended = ranksAt(
    endBits,
    Uint32Array.from(edges.slice(0, -1), (edge) => order.endsUpTo(edge)),
  );
  return Array.from({ length: columns }, (_, i) => {
    const points = pointsAt(order, bits, edges[i] ?? 0).length;
    return (started[i] ?? 0) - (ended[i] ?? 0) + points;
  });
}

/** Where column `index` begins (and the one before it ends), ms UTC. */
export function columnEdge({ start, end }: Span, columns: number, index: number): number {
  return index === columns ? end : start + ((end - start) * index) / columns;
}

/** The smallest span over all finite bounds; of no length where there is only one; null without any. */
export function findExtent({ startMs, endMs }: Pick<TimeOrder, 'startMs' | 'endMs'>): Span | null {
  let start = Infinity;
  let end = -Infinity;
  for (const bounds of [startMs, endMs]) {
    for (const ms of bounds) {
      if (!Number.isFinite(ms)) continue;
      if (ms < start) start = ms;
      if (ms > end) end = ms;
    }
  }
  return start <= end ? { start, end } : null;
}
