import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFlags } from '../../../../../src/core/charts/timeline/loom/flags.ts';
import { shareSides } from '../../../../../src/core/charts/timeline/loom/sides.ts';
import type { SidedFlag } from '../../../../../src/core/charts/timeline/loom/sides.ts';

const FRAME = { from: 0, to: 1000 };
const flags = fc
  .array(
    fc.record({
      gap: fc.constantFrom(14, 14, 40),
      width: fc.integer({ min: 60, max: 260 }),
      wants: fc.constantFrom('above', 'below', null),
    }),
    { maxLength: 30 },
  )
  .map((all) => {
    let x = 20;
    return all.map(({ gap, width, wants }, index): SidedFlag => {
      x += gap;
      return { id: `e${String(index)}`, x, width, weight: 1, wants };
    });
  });

describe('shareSides', () => {
  it('gives every flag a side, and each the one that it wants', () => {
    fc.assert(
      fc.property(flags, (all) => {
        const sides = shareSides(all, FRAME);
        for (const { id, wants } of all) {
          expect(sides.get(id)).toBeDefined();
          if (wants) expect(sides.get(id)).toBe(wants);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('makes nothing taller than all on one side would be', () => {
    fc.assert(
      fc.property(flags, (all) => {
        const free = all.map((flag) => ({ ...flag, wants: null }));
        const sides = shareSides(free, FRAME);
        const levelsOf = (side: string): number =>
          placeFlags(
            free.filter(({ id }) => sides.get(id) === side),
            FRAME,
          ).levels;
        const one = placeFlags(free, FRAME).levels;
        expect(Math.max(levelsOf('above'), levelsOf('below'))).toBeLessThanOrEqual(one);
      }),
      { numRuns: 40 },
    );
  });

  it('shares a pile out to both sides', () => {
    const pile = Array.from({ length: 12 }, (_, i): SidedFlag => ({
      id: String(i),
      x: 500 + i * 14,
      width: 180,
      weight: 1,
      wants: null,
    }));
    const above = [...shareSides(pile, FRAME).values()].filter((side) => side === 'above').length;
    expect(above).toBeGreaterThan(3);
    expect(above).toBeLessThan(9);
  });
});
