import { QUAD_CLASSES } from '../../model/event-type.ts';
import type { QuadClass } from '../../model/event-type.ts';
import type { Span } from '../../time/span.ts';
import { andBitsets, emptyBitset, ranksAt, setBit } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import type { TimeOrder } from '../columns/time-order.ts';
import type { Density } from '../contract/answer.ts';
import { pointsAt } from './window.ts';

/** A set of rows, and the same as places in the order of their ends. */
export interface EndedRows {
  readonly bits: Bitset;
  readonly endBits: Bitset;
}

/** The rows of every class. */
export type QuadRows = Readonly<Record<QuadClass, EndedRows>>;

/** Splits all rows by their class. @param quads by row, places in `QUAD_CLASSES` */
export function splitByQuad({ size, byEnd }: TimeOrder, quads: Uint8Array): QuadRows {
  const split = (rowAt: Uint32Array | null): Bitset[] => {
    const sets = QUAD_CLASSES.map(() => emptyBitset(size));
    for (let place = 0; place < size; place += 1) {
      const set = sets[quads[rowAt?.[place] ?? place] ?? 0];
      if (set !== undefined) setBit(set, place);
    }
    return sets;
  };
  const byStart = split(null);
  const inEndOrder = byEnd === null ? byStart : split(byEnd);
  const none = emptyBitset(0);
  return recordQuads((quad) => {
    const index = QUAD_CLASSES.indexOf(quad);
    return { bits: byStart[index] ?? none, endBits: inEndOrder[index] ?? none };
  });
}

/** Counts the rows of a set by their class and by the columns that they are active in. */
export function countDensity(
  order: TimeOrder,
  { bits, endBits }: EndedRows,
  quads: QuadRows,
  edges: readonly number[],
): Density {
  const begun = Uint32Array.from(edges.slice(1), (edge) => order.startsBefore(edge));
  const over = Uint32Array.from(edges.slice(0, -1), (edge) => order.endsUpTo(edge));
  const counts = recordQuads((quad) => {
    const one = quads[quad];
    const ofQuad = andBitsets(bits, one.bits);
    const started = ranksAt(ofQuad, begun);
    const ended = ranksAt(andBitsets(endBits, one.endBits), over);
    return Array.from(over, (_, column) => {
      const points = pointsAt(order, ofQuad, edges[column] ?? 0).length;
      return (started[column] ?? 0) - (ended[column] ?? 0) + points;
    });
  });
  return { edges, counts };
}

function recordQuads<T>(valueOf: (quad: QuadClass) => T): Record<QuadClass, T> {
  return {
    statement: valueOf('statement'),
    'verbal-cooperation': valueOf('verbal-cooperation'),
    'material-cooperation': valueOf('material-cooperation'),
    'verbal-conflict': valueOf('verbal-conflict'),
    'material-conflict': valueOf('material-conflict'),
    unspecified: valueOf('unspecified'),
  };
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
