import { describe, expect, it } from 'vitest';
import { beadsAcross, layoutBeads } from '../../../../src/core/charts/relations/beads.ts';
import type { Pair } from '../../../../src/core/charts/relations/tally.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';

const pairOf = (count: number, told = true): Pair => ({
  ...{ a: 'a', b: 'b', count, certain: count, meanTone: -4, level: 'whole' },
  events: told
    ? Array.from({ length: count }, (_, i) =>
        answeredEvent(String(i), '2025', {
          quadClass: i % 2 === 0 ? 'statement' : 'verbal-conflict',
          status: i === 0 ? 'planned' : 'occurred',
        }),
      )
    : null,
});
const room = { across: 4, rowPx: 10, mostRows: 2, mostCount: 20 };

describe('the beads of a pair', () => {
  it('are one square an event, outwards in order of time, in rows', () => {
    const beads = layoutBeads(pairOf(6), room);
    expect(beads).toMatchObject({ rows: 2, width: 38, height: 18 });
    const squares = beads.shapesAt(100, 50, -1);
    expect(squares.map(({ x }) => x)).toEqual([92, 82, 72, 62, 92, 82]);
    expect(squares.map(({ isHollow }) => isHollow)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(squares.map(({ y }) => y)).toEqual([41, 41, 41, 41, 51, 51]);
  });

  it('become a bar in the shares of the kinds where they are too many', () => {
    const [first, second, ...more] = layoutBeads(pairOf(20), room).shapesAt(0, 0, 1);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ width: 19, ink: { quad: 'statement' } });
    expect(second).toMatchObject({ x: 19, width: 19, ink: { quad: 'verbal-conflict' } });
  });

  it('become a bar of the mean tone, as long as the count, where they are not told', () => {
    const beads = layoutBeads(pairOf(10, false), room);
    expect(beads.shapesAt(0, 0, 1)).toMatchObject([{ width: 19, ink: { tone: -4 } }]);
  });

  it('fit as many in a row as there is room for', () => {
    expect([0, 8, 17, 18, 98].map(beadsAcross)).toEqual([1, 1, 1, 2, 10]);
  });
});
