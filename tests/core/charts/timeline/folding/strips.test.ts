import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEvenly } from '../../../../../src/core/charts/timeline/folding/strips.ts';

const costs = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 });
const sums = (all: readonly number[], runs: readonly (readonly [number, number])[]): number[] =>
  runs.map(([a, b]) => all.slice(a, b).reduce((sum, one) => sum + one, 0));

/** The least largest sum of any way to cut, by trying all. */
function leastOf(all: readonly number[], most: number): number {
  if (most === 1 || all.length === 1) return all.reduce((sum, one) => sum + one, 0);
  let [least, head] = [Infinity, 0];
  for (const [index, cost] of all.entries()) {
    head += cost;
    const rest = all.slice(index + 1);
    least = Math.min(least, rest.length === 0 ? head : Math.max(head, leastOf(rest, most - 1)));
  }
  return least;
}

describe('foldEvenly', () => {
  it('cuts into runs that follow each other, not too many, whose largest sum is least', () => {
    fc.assert(
      fc.property(costs, fc.integer({ min: 1, max: 5 }), (all, most) => {
        const runs = foldEvenly(all, most);
        expect(runs.length).toBeLessThanOrEqual(most);
        expect(runs.flatMap(([a, b]) => all.slice(a, b))).toEqual(all);
        expect(runs.every(([a, b]) => b > a)).toBe(true);
        expect(Math.max(...sums(all, runs))).toBe(leastOf(all, most));
      }),
    );
  });

  it('does without any', () => {
    expect(foldEvenly([], 3)).toEqual([]);
  });
});
