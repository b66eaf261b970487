import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadAlong } from '../../../../../src/core/charts/timeline/loom/spread.ts';
import type { Wish } from '../../../../../src/core/charts/timeline/loom/spread.ts';

const wish = fc.record({
  at: fc.integer({ min: -100, max: 1100 }),
  before: fc.integer({ min: 1, max: 20 }),
  after: fc.integer({ min: 1, max: 20 }),
  weight: fc.constantFrom(0.4, 1),
});
const wishes = fc
  .array(wish, { maxLength: 60 })
  .map((all): Wish[] => all.sort((a, b) => a.at - b.at));
const needOf = (all: readonly Wish[]): number =>
  all.reduce((sum, { before, after }) => sum + before + after, 0);

describe('spreadAlong', () => {
  it('leaves alone what has room', () => {
    const all = [100, 200, 300].map((at) => ({ at, before: 5, after: 5, weight: 1 }));
    expect(spreadAlong(all, 0, 1000)).toEqual([100, 200, 300]);
  });

  it('moves both of two that are too near by as much', () => {
    const all = [100, 102].map((at) => ({ at, before: 5, after: 5, weight: 1 }));
    expect(spreadAlong(all, 0, 1000)).toEqual([96, 106]);
  });

  it('keeps the order, the room of each, and the frame where all have room in it', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 300, max: 2500 }), (all, width) => {
        const xs = spreadAlong(all, 0, width);
        expect(xs).toHaveLength(all.length);
        const share = Math.min(1, width / Math.max(1, needOf(all)));
        let end = 0;
        for (const [index, x] of xs.entries()) {
          const { before = 0, after = 0 } = all[index] ?? {};
          expect(x - before * share).toBeGreaterThanOrEqual(end - 1e-6);
          end = x + after * share;
        }
        expect(end).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });

  it('moves as little as can be: no small push of a neighbouring run would be better', () => {
    const cost = (all: readonly Wish[], xs: readonly number[]): number =>
      all.reduce((sum, { at, weight }, index) => sum + weight * ((xs[index] ?? 0) - at) ** 2, 0);
    const isAllowed = (all: readonly Wish[], xs: readonly number[]): boolean =>
      xs.every(
        (x, i) =>
          i === 0 ||
          x - (xs[i - 1] ?? 0) >= (all[i - 1]?.after ?? 0) + (all[i]?.before ?? 0) - 1e-9,
      );
    fc.assert(
      fc.property(
        wishes,
        fc.nat(59),
        fc.nat(10),
        fc.constantFrom(-0.5, 0.5),
        (all, first, count, by) => {
          const xs = spreadAlong(all, -1e6, 1e6);
          const pushed = xs.map((x, i) => (i >= first && i <= first + count ? x + by : x));
          if (isAllowed(all, pushed))
            expect(cost(all, pushed)).toBeGreaterThanOrEqual(cost(all, xs) - 1e-6);
        },
      ),
    );
  });

  it('does without any', () => {
    expect(spreadAlong([], 0, 10)).toEqual([]);
  });
});
