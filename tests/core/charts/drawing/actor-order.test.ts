import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderRows } from '../../../../src/core/charts/drawing/actor-order.ts';

const ALL = { most: 9, leastEvents: 1 };
const times = (count: number, ...rows: string[]): string[][] =>
  Array.from({ length: count }, () => rows);

describe('the order of rows', () => {
  it('keeps those that meet most beside each other', () => {
    const touched = [...times(9, 'a', 'd'), ...times(5, 'd', 'b'), ...times(4, 'b', 'c')];
    expect(orderRows(touched, ALL)).toEqual(['a', 'd', 'b', 'c']);
  });

  it('begins with the strongest pair, of orders that are as good', () => {
    const touched = [...times(2, 'x', 'y'), ...times(7, 'y', 'z')];
    expect(orderRows(touched, ALL)).toEqual(['z', 'y', 'x']);
  });

  it('has room for two whatever they are, and for more only from so many events on', () => {
    const touched = [['a', 'b'], ...times(2, 'c'), ...times(3, 'd')];
    expect(orderRows(touched, { most: 9, leastEvents: 3 })).toHaveLength(2);
    expect(orderRows(touched, { most: 9, leastEvents: 2 })).toHaveLength(2);
    expect(orderRows([...touched, ['a']], { most: 9, leastEvents: 2 })).toHaveLength(3);
    expect(orderRows(touched, { most: 3, leastEvents: 1 })).toHaveLength(3);
  });

  it('is the same whatever order events come in, and has each row once', () => {
    const rows = fc.uniqueArray(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(
        fc.array(rows, { maxLength: 30 }),
        fc.integer({ min: 1, max: 12 }),
        (touched, most) => {
          const order = orderRows(touched, { most, leastEvents: 1 });
          expect(orderRows(touched.toReversed(), { most, leastEvents: 1 })).toEqual(order);
          expect(new Set(order).size).toBe(order.length);
          expect(order.length).toBe(Math.min(most, new Set(touched.flat()).size));
        },
      ),
    );
  });
});
