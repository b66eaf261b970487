import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingsOn, seatActors } from '../../../../src/core/charts/relations/seats.ts';

const idsOf = (count: number): string[] => Array.from({ length: count }, (_, i) => `s${String(i)}`);

describe('the seats on a ring', () => {
  it('seat everybody once, as many at one side as at the other, the strongest two in the middles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 16 }), (count) => {
        const ids = idsOf(count);
        const { start, end } = seatActors(ids, []);
        expect([...start, ...end].sort()).toEqual([...ids].sort());
        expect(Math.abs(start.length - end.length)).toBeLessThanOrEqual(1);
        expect(Math.abs(start.indexOf('s0') - (start.length - 1) / 2)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(end.indexOf('s1') - (end.length - 1) / 2)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('cross fewer lines than the order of strength does', () => {
    const ids = idsOf(6);
    const pairs = [
      { a: 's0', b: 's1' },
      { a: 's2', b: 's5' },
      { a: 's3', b: 's4' },
    ];
    const { start, end } = seatActors(ids, pairs);
    const ring = [...start, ...[...end].reverse()];
    expect(crossingsOn(ring, pairs)).toBe(0);
    expect(crossingsOn(['s0', 's2', 's3', 's1', 's4', 's5'], pairs)).toBeGreaterThan(0);
  });
});
