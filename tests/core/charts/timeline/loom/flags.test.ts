import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitFlags, placeFlags } from '../../../../../src/core/charts/timeline/loom/flags.ts';
import type { Flag, PlacedFlags } from '../../../../../src/core/charts/timeline/loom/flags.ts';

const FRAME = { from: 0, to: 1000 };

const flags = fc
  .array(
    fc.record({
      gap: fc.constantFrom(8, 12, 14, 14, 40, 120),
      width: fc.integer({ min: 20, max: 400 }),
      weight: fc.nat(9),
      fold: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((all) => {
    let x = 0;
    return all.flatMap(({ gap, width, weight, fold }, index): Flag[] => {
      x += gap;
      const flag = {
        id: `e${String(index)}`,
        x,
        width,
        weight,
        folded: fold ? width * 0.6 : undefined,
      };
      return x > FRAME.to ? [] : [flag];
    });
  });

interface Box {
  readonly flag: Flag;
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** Each line of words; of two lines each. */
function boxesOf(all: readonly Flag[], { places }: PlacedFlags): Box[] {
  return all.flatMap((flag) => {
    const place = places.get(flag.id);
    if (!place) return [];
    const width = place.folded ? (flag.folded ?? NaN) : flag.width;
    const ends = [flag.x, flag.x + place.side * width].sort((a, b) => a - b);
    const levels = place.folded ? [place.level, place.level + 1] : [place.level];
    return levels.map((level) => ({ flag, level, from: ends[0] ?? 0, to: ends[1] ?? 0 }));
  });
}

function expectClean(all: readonly Flag[], placed: PlacedFlags): void {
  const boxes = boxesOf(all, placed);
  for (const box of boxes) {
    expect(box.from).toBeGreaterThanOrEqual(FRAME.from);
    expect(box.to).toBeLessThanOrEqual(FRAME.to);
    expect(box.level).toBeLessThan(placed.levels);
    for (const other of boxes) {
      if (other.flag === box.flag) continue;
      if (other.level === box.level)
        expect(other.to + 8 <= box.from || other.from >= box.to + 8).toBe(true);
      const passes =
        other.level > box.level && other.flag.x > box.from - 1 && other.flag.x < box.to + 4;
      expect(passes, `${other.flag.id} through ${box.flag.id}`).toBe(false);
    }
  }
}

describe('placeFlags', () => {
  it('never lets a pole or other words cross words, nor words leave the frame', () => {
    fc.assert(
      fc.property(flags, (all) => {
        const placed = placeFlags(all, FRAME);
        expectClean(all, placed);
        expect(placed.places.size + placed.left.length).toBe(all.length);
      }),
    );
  });

  it('names all where nothing is wider than what is left beside it', () => {
    fc.assert(
      fc.property(flags, (all) => {
        const narrow = all.map((flag) => ({
          ...flag,
          x: 300 + flag.x * 0.4,
          width: Math.min(flag.width, 290),
        }));
        const isApart = narrow.every(({ x }, i) => i === 0 || x - (narrow[i - 1]?.x ?? 0) > 0);
        if (isApart) expect(placeFlags(narrow, FRAME).left).toEqual([]);
      }),
    );
  });

  it('puts words after their pole where both sides are free', () => {
    const all = [{ id: 'a', x: 400, width: 100, weight: 1 }];
    expect(placeFlags(all, FRAME).places.get('a')).toEqual({ level: 0, side: 1, folded: false });
  });

  it('sets in two lines what has too little room to both sides', () => {
    const all = [{ id: 'a', x: 500, width: 600, folded: 320, weight: 1 }];
    const { places, levels } = placeFlags(all, FRAME);
    expect(places.get('a')).toEqual({ level: 0, side: 1, folded: true });
    expect(levels).toBe(2);
  });

  it('leaves the lightest out where there is no room at all', () => {
    const all = [
      { id: 'a', x: 500, width: 600, weight: 3 },
      { id: 'b', x: 510, width: 600, weight: 2 },
    ];
    expect(placeFlags(all, FRAME).left).toEqual(['b', 'a']);
  });
});

describe('fitFlags', () => {
  it('keeps within its levels, and within the same rules', () => {
    fc.assert(
      fc.property(flags, fc.integer({ min: 1, max: 8 }), (all, most) => {
        const placed = fitFlags(all, FRAME, most);
        expect(placed.levels).toBeLessThanOrEqual(most);
        expectClean(all, placed);
        expect(new Set([...placed.places.keys(), ...placed.left]).size).toBe(all.length);
      }),
    );
  });

  it('gives up the lightest of those that crowd each other', () => {
    const all = [0, 14, 28].map((dx, index) => ({
      id: String(index),
      x: 20 + dx,
      width: 200,
      weight: index === 1 ? 1 : 5,
    }));
    expect(fitFlags(all, FRAME, 2).left).toEqual(['1']);
  });
});
