import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByTime } from '../../../../src/core/load/table/time-order.ts';

const moment = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -62_000_000, max: 62_000_000 }).map((minutes) => minutes * 60_000),
  fc.constantFrom(-Infinity, Infinity, -0, 8.64e15, -8.64e15),
);

describe('the order by time', () => {
  it('is that of a stable sort by start and end', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, moment)), (rows) => {
        const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
        const places = rows.map((_, place) => place);
        places.sort(
          (a, b) => compare(rows[a]![0], rows[b]![0]) || compare(rows[a]![1], rows[b]![1]),
        );
        const [starts, ends] = [0, 1].map((i) =>
          Float64Array.from([...rows, [9, 9]], (row) => row[i]!),
        );
        const order = orderByTime(starts!, ends!, rows.length);
        const isOrdered = places.every((place, i) => place === i);
        expect(order && [...order]).toEqual(isOrdered ? null : places);
      }),
    );
  });
});
