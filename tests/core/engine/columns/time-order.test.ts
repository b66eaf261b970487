import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END_BLOCK, orderTimes } from '../../../../src/core/engine/columns/time-order.ts';
import { askedSpan, order } from '../time-arbitraries.ts';

describe('orderTimes', () => {
  it('counts the rows that start before, up to, and end up to an instant', () => {
    fc.assert(
      fc.property(order, askedSpan, (times, { start: ms }) => {
        const { startMs, endMs } = times;
        expect(times.startsBefore(ms)).toBe(startMs.filter((start) => start < ms).length);
        expect(times.startsUpTo(ms)).toBe(startMs.filter((start) => start <= ms).length);
        expect(times.endsUpTo(ms)).toBe(endMs.filter((end) => end <= ms).length);
      }),
    );
  });

  it('has every row once in the order of ends, rows of one end in their order', () => {
    fc.assert(
      fc.property(order, ({ size, endMs, byEnd }) => {
        const rows = Array.from({ length: size }, (_, row) => row);
        const expected = [...rows].sort((a, b) => {
          const [one = 0, other = 0] = [endMs[a], endMs[b]];
          return one === other ? a - b : one < other ? -1 : 1;
        });
        expect([...(byEnd ?? rows)]).toEqual(expected);
      }),
    );
  });

  it('needs no list of rows where ends stand in the order of starts', () => {
    const { byEnd } = orderTimes({
      size: 3,
      startMs: Float64Array.of(1, 2, 3),
      endMs: Float64Array.of(4, 4, 5),
    });
    expect(byEnd).toBeNull();
  });

  it('knows the latest end in every block, and the rows of no length', () => {
    fc.assert(
      fc.property(order, ({ startMs, endMs, latestEnd, points }) => {
        latestEnd.forEach((latest, block) => {
          const ends = endMs.slice(block * END_BLOCK, (block + 1) * END_BLOCK);
          expect(latest).toBe(Math.max(...ends));
        });
        const expected = [...startMs.keys()].filter((row) => startMs[row] === endMs[row]);
        expect([...points]).toEqual(expected);
      }),
    );
  });
});
