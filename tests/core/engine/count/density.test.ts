import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullBitset } from '../../../../src/core/engine/columns/bitset.ts';
import { columnEdge, countDensity, findExtent } from '../../../../src/core/engine/count/density.ts';
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

function densityOf(bounds: readonly Span[], columns: number, span: Span): number[] {
  const order = orderOf(bounds);
  const all = fullBitset(bounds.length);
  return countDensity(order, all, all, columns, span);
}

const cases = fc
  .record({
    columns: fc.integer({ min: 1, max: 40 }),
    start: fc.integer({ min: -1e12, max: 1e12 }),
    length: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 1e11 })),
  })
  .chain(({ columns, start, length }) => {
    const span = { start, end: start + length };
    const edge = fc.nat({ max: columns }).map((index) => columnEdge(span, columns, index));
    const instant = fc.oneof(
      edge,
      edge.map((ms) => ms - 1),
      edge.map((ms) => ms - Math.abs(ms) * Number.EPSILON),
      fc.integer({ min: start - 10, max: start + length + 10 }),
      fc.constantFrom(-Infinity, Infinity),
    );
    const bounds = fc
      .tuple(instant, instant)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      .filter(({ start: from, end: to }) => from !== Infinity && to !== -Infinity);
    return fc.record({
      columns: fc.constant(columns),
      span: fc.constant(span),
      bounds: fc.array(bounds, { maxLength: 20 }),
    });
  });

describe('countDensity', () => {
  it('counts in every column what overlaps it, also on the very edges', () => {
    fc.assert(
      fc.property(cases, ({ columns, span, bounds }) => {
        const expected = Array.from({ length: columns }, (_, index) => {
          const column = {
            start: columnEdge(span, columns, index),
            end: columnEdge(span, columns, index + 1),
          };
          return bounds.filter((one) => overlaps(one, column)).length;
        });
        expect(densityOf(bounds, columns, span)).toEqual(expected);
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
          const density = densityOf(bounds, columns, { start: 0, end: 1000 });
          expect(density.reduce((sum, count) => sum + count, 0)).toBe(instants.length);
        },
      ),
    );
  });

  it('has zeros for a span of no length, and nothing for no columns', () => {
    const always = { start: -Infinity, end: Infinity };
    expect(densityOf([always], 3, { start: 5, end: 5 })).toEqual([0, 0, 0]);
    expect(densityOf([always], 0, { start: 0, end: 5 })).toEqual([]);
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
