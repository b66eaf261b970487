import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf } from '../../../../src/core/charts/movement/stacks.ts';
import { movementSceneOf } from '../../../../src/core/charts/movement/picture.ts';
import type { MovementPicture } from '../../../../src/core/charts/movement/picture.ts';
import type { TextMark } from '../../../../src/core/charts/drawing/mark.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { measureText } from '../../../../src/core/charts/drawing/text-metrics.ts';
import { textsOf } from '../../../fixtures/flatten.ts';
import { speakerIn } from '../../../fixtures/istanbul.ts';
import { anyMovement, countsOf, pictureOf } from './movement-request.ts';

const ARABIC = await speakerIn('ar');
const setting = fc.record({
  axis: fc.constantFrom('ltr' as const, 'rtl' as const),
  labeller: fc.constantFrom(await speakerIn('en'), ARABIC),
  widthPx: fc.integer({ min: 320, max: 1600 }),
  mean: fc.boolean(),
  letters: fc.constantFrom(1, 1.6),
});

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ text, x, y, size, weight, align }: TextMark): Rect {
  const wide = measureText(text, size, weight);
  const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - size * 0.72, bottom: y };
}

const isApart = (a: Rect, b: Rect): boolean =>
  a.right <= b.left + 0.1 ||
  b.right <= a.left + 0.1 ||
  a.bottom <= b.top + 0.1 ||
  b.bottom <= a.top + 0.1;

const wordsOf = (picture: MovementPicture): TextMark[] =>
  textsOf([movementSceneOf(picture, paletteOf('light'))]).map(({ mark }) => mark);

describe('the picture of counts along time', () => {
  it('has a square for each event that may be in a period, or bars in proportion to their number', () => {
    fc.assert(
      fc.property(anyMovement, setting, (movement, change) => {
        const { layout } = pictureOf(movement, change);
        layout.panels.forEach(({ periods, line }, index) => {
          const counts = movement.series[index]?.periods ?? [];
          const filled = counts.filter(({ possible }) => countOf(possible) > 0);
          expect(periods.length).toBe(filled.length);
          periods.forEach(({ blocks }, place) => {
            const { certain, possible } = filled[place] ?? { certain: null, possible: null };
            if (!certain) throw new Error('there is a period too many');
            const shown = blocks.reduce((sum, { count }) => sum + count, 0);
            expect(shown).toBe(countOf(possible));
            const sure = blocks.filter((block) => block.sure);
            expect(sure.reduce((sum, { count }) => sum + count, 0)).toBe(countOf(certain));
            if (layout.isSquares) expect(blocks.length).toBe(shown);
            const astray = blocks.filter(({ top, bottom, group }) => {
              const isBelow = movement.by === 'class' ? group === 3 || group === 4 : group < 3;
              return isBelow ? top <= line : bottom >= line;
            });
            expect(astray).toEqual([]);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('says nothing that a square, a bar or other words cross, nor beside its room', () => {
    fc.assert(
      fc.property(anyMovement, setting, (movement, change) => {
        const picture = pictureOf(movement, change);
        const words = wordsOf(picture).map((mark) => ({ ...boxOf(mark), text: mark.text }));
        const blocks = picture.layout.panels.flatMap(({ periods }) =>
          periods.flatMap((period) => period.blocks),
        );
        const { width, height } = picture.layout;
        const room = { left: -0.5, top: -0.5, right: width + 0.5, bottom: height + 0.5 };
        const outside = words.filter(
          (one) =>
            one.left < room.left ||
            one.right > room.right ||
            one.top < room.top ||
            one.bottom > room.bottom,
        );
        const crossed = words.filter(
          (one, index) =>
            !words.slice(index + 1).every((other) => isApart(one, other)) ||
            !blocks.every((block) => isApart(one, block)),
        );
        expect({ outside, crossed }).toEqual({ outside: [], crossed: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('has no letters under 11 px', async () => {
    const sizes = wordsOf(
      pictureOf(await countsOf({ of: [['russia'], ['united-states']] }), { mean: true }),
    );
    expect(Math.min(...sizes.map(({ size }) => size))).toBe(11);
  });

  it('stands the other way round where time runs from right to left', async () => {
    const movement = await countsOf({ of: [['russia', 'united-states']] });
    const [ltr] = pictureOf(movement).layout.panels;
    const [rtl] = pictureOf(movement, { axis: 'rtl' }).layout.panels;
    if (!ltr || !rtl) throw new Error('there is no panel');
    const mirrored = ltr.periods.flatMap(({ blocks }) =>
      blocks.map(({ left, right }) => [2 * ltr.left + ltr.width - right, right - left]),
    );
    const placed = rtl.periods.flatMap(({ blocks }) =>
      blocks.map(({ left, right }) => [left, right - left]),
    );
    mirrored.forEach(([left = 0, wide = 0], index) => {
      expect(placed[index]?.[0]).toBeCloseTo(left, 1);
      expect(placed[index]?.[1]).toBeCloseTo(wide, 1);
    });
    expect(placed.length).toBe(mirrored.length);
  });

  it('gives several panels one scale', async () => {
    const { panels } = pictureOf(
      await countsOf({ of: [['russia'], ['united-states'], ['turkiye']] }),
    ).layout;
    const heights = panels.flatMap(({ periods }) =>
      periods.flatMap(({ blocks }) => blocks.map(({ top, bottom }) => bottom - top)),
    );
    expect(new Set(heights.map((height) => height.toFixed(2))).size).toBe(1);
    expect(new Set(panels.map(({ line, plotTop }) => line - plotTop)).size).toBe(1);
  });

  it('marks the known-on day, and nothing beyond its span', async () => {
    const movement = await countsOf();
    const known = (ms: number): number | null =>
      pictureOf(movement, { knownBefore: ms }).layout.panels[0]?.known ?? null;
    expect(known(Date.parse('2025-04-10'))).toBeGreaterThan(100);
    expect(known(Date.parse('2026-04-10'))).toBeNull();
  });
});
