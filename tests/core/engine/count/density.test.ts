import { sum } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullBitset } from '../../../../src/core/engine/columns/bitset.ts';
import {
  countDensity,
  findExtent,
  splitByQuad,
} from '../../../../src/core/engine/count/density.ts';
import type { Density } from '../../../../src/core/engine/contract/answer.ts';
import { QUAD_CLASSES } from '../../../../src/core/model/event-type.ts';
import { orderTimes } from '../../../../src/core/engine/columns/time-order.ts';
import type { TimeOrder } from '../../../../src/core/engine/columns/time-order.ts';
import { overlaps } from '../../../../src/core/time/span.ts';
import type { Span } from '../../../../src/core/time/span.ts';

function orderOf(bounds: readonly Span[]): TimeOrder {
  const sorted = [...bounds].sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
  return orderTimes({
    size: sorted.length,
    startMs: Float64Array.from(sorted, ({ start }) => start),
    endMs: Float64Array.from(sorted, ({ end }) => end),
  });
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** @param quads of the rows in their order */
function densityOf(
  bounds: readonly Span[],
  edges: readonly number[],
  quads: readonly number[] = bounds.map(() => 0),
): Density['counts'] {
  const order = orderOf(bounds);
  const all = fullBitset(bounds.length);
  const byQuad = splitByQuad(order, Uint8Array.from(quads));
  return countDensity(order, { bits: all, endBits: all }, byQuad, edges).counts;
}

const cases = fc
  .uniqueArray(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 2, maxLength: 40 })
  .chain((unsorted) => {
    const edges = [...unsorted].sort(compare);
    const edge = fc.constantFrom(...edges);
    const instant = fc.oneof(
      edge,
      edge.map((ms) => ms - 1),
      edge.map((ms) => ms - Math.abs(ms) * Number.EPSILON),
      fc.integer({ min: -1e12 - 10, max: 1e12 + 10 }),
      fc.constantFrom(-Infinity, Infinity),
    );
    const bounds = fc
      .tuple(instant, instant)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      .filter(({ start: from, end: to }) => from !== Infinity && to !== -Infinity);
    const row = fc.record({ bounds, quad: fc.nat({ max: QUAD_CLASSES.length - 1 }) });
    return fc.record({ edges: fc.constant(edges), rows: fc.array(row, { maxLength: 20 }) });
  });

describe('countDensity', () => {
  it('counts in every column, class by class, what overlaps it, also on the very edges', () => {
    fc.assert(
      fc.property(cases, ({ edges, rows: unsorted }) => {
        const rows = [...unsorted].sort(
          ({ bounds: a }, { bounds: b }) => compare(a.start, b.start) || compare(a.end, b.end),
        );
        const expected = QUAD_CLASSES.map((_, quad) =>
          edges.slice(1).map((end, index) => {
            const column = { start: edges[index] ?? 0, end };
            return rows.filter((row) => row.quad === quad && overlaps(row.bounds, column)).length;
          }),
        );
        const counts = densityOf(
          rows.map(({ bounds }) => bounds),
          edges,
          rows.map(({ quad }) => quad),
        );
        expect(QUAD_CLASSES.map((quad) => counts[quad])).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('puts events without length into one column each, so that the columns add up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 999 })),
        fc.integer({ min: 1, max: 50 }),
        (instants, columns) => {
          const bounds = instants.map((ms) => ({ start: ms, end: ms }));
          const edges = Array.from({ length: columns + 1 }, (_, i) => (i * 1000) / columns);
          expect(sum(densityOf(bounds, edges).statement)).toBe(instants.length);
        },
      ),
    );
  });

  it('has nothing without two edges', () => {
    const always = { start: -Infinity, end: Infinity };
    expect(densityOf([always], []).statement).toEqual([]);
    expect(densityOf([always], [5]).statement).toEqual([]);
  });
});

describe('findExtent', () => {
  it('leaves out what is open, and is null where everything is', () => {
    expect(
      findExtent(
        orderOf([
          { start: -Infinity, end: 5 },
          { start: 7, end: Infinity },
        ]),
      ),
    ).toEqual({
      start: 5,
      end: 7,
    });
    expect(findExtent(orderOf([{ start: -Infinity, end: Infinity }]))).toBeNull();
    expect(findExtent(orderOf([]))).toBeNull();
  });
});
