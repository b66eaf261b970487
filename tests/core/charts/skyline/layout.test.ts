import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackCounts, stackEvents } from '../../../../src/core/charts/skyline/bins.ts';
import { layoutSkyline } from '../../../../src/core/charts/skyline/layout.ts';
import type { SkylineInput } from '../../../../src/core/charts/skyline/layout.ts';
import { answerTo, days } from '../../../fixtures/istanbul.ts';

const SPAN = days('2025-02-01', '2025-05-31');
const { events, density } = await answerTo();
const { bins } = stackEvents(events, SPAN);
const input = (change: Partial<SkylineInput> = {}): SkylineInput => ({
  ...{ span: SPAN, bins, direction: 'ltr', widthPx: 900, plotPx: 56 },
  ...{ textScale: 1, knownBefore: null },
  ...change,
});

describe('the layout of the skyline', () => {
  it('has a square for every event that has a place, each once', () => {
    const { blocks, isSquares } = layoutSkyline(input());
    expect(isSquares).toBe(true);
    const ids = blocks.map(({ event }) => event);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(30);
  });

  it('stands conflict under the line and everything else over it', () => {
    const { blocks, line } = layoutSkyline(input());
    for (const { quad, top, bottom } of blocks) {
      if (quad.endsWith('conflict')) expect(top).toBeGreaterThan(line);
      else expect(bottom).toBeLessThan(line);
    }
  });

  it('stands deeds nearest the line', () => {
    const { blocks, line } = layoutSkyline(input());
    const far = ({ top, bottom }: { top: number; bottom: number }): number =>
      Math.min(Math.abs(top - line), Math.abs(bottom - line));
    for (const deed of blocks.filter(({ quad }) => quad === 'material-conflict')) {
      for (const word of blocks.filter(({ quad }) => quad === 'verbal-conflict')) {
        if (word.left === deed.left) expect(far(deed)).toBeLessThan(far(word));
      }
    }
  });

  it('has no two squares over one another, and none outside, at any width and height', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 1600 }),
        fc.integer({ min: 24, max: 90 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (widthPx, plotPx, direction) => {
          const { blocks, width, foot } = layoutSkyline(input({ widthPx, plotPx, direction }));
          expect(foot).toBeLessThanOrEqual(plotPx + 0.1);
          blocks.forEach((one, index) => {
            expect(one.left).toBeGreaterThanOrEqual(-1);
            expect(one.right).toBeLessThanOrEqual(width + 1);
            for (const other of blocks.slice(index + 1)) {
              const apart =
                one.right <= other.left + 0.1 ||
                other.right <= one.left + 0.1 ||
                one.bottom <= other.top + 0.1 ||
                other.bottom <= one.top + 0.1;
              expect(apart).toBe(true);
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts in bars where there is no room for squares, as many as there are', () => {
    const { blocks, isSquares } = layoutSkyline(input({ plotPx: 12 }));
    expect(isSquares).toBe(false);
    expect(blocks.reduce((sum, { count }) => sum + count, 0)).toBe(
      layoutSkyline(input()).blocks.length,
    );
  });

  it('draws the counts of an answer to scale', () => {
    const { blocks } = layoutSkyline(input({ bins: stackCounts(density, SPAN) }));
    const ratios = blocks.map(({ top, bottom, count }) => (bottom - top) / count);
    expect(Math.max(...ratios) - Math.min(...ratios)).toBeLessThan(0.05);
  });

  it('is mirrored where time runs from right to left', () => {
    const there = layoutSkyline(input());
    const back = layoutSkyline(input({ direction: 'rtl' }));
    there.blocks.forEach(({ left, right, top }, index) => {
      expect(back.blocks[index]?.left).toBeCloseTo(900 - right, 1);
      expect(back.blocks[index]?.right).toBeCloseTo(900 - left, 1);
      expect(back.blocks[index]?.top).toBe(top);
    });
  });

  it('marks the end of the known-on day where it lies in sight', () => {
    const knownBefore = (SPAN.start + SPAN.end) / 2;
    expect(layoutSkyline(input({ knownBefore })).known).toBe(450);
    expect(layoutSkyline(input({ knownBefore: SPAN.end + 1 })).known).toBeNull();
  });

  it('is a line alone without events', () => {
    expect(layoutSkyline(input({ bins: [] })).blocks).toEqual([]);
  });
});
