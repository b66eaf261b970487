import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWarp } from '../../../../src/core/charts/drawing/warp.ts';

const knots = fc
  .array(
    fc.record({ ms: fc.integer({ min: 0, max: 40 }), step: fc.integer({ min: 1, max: 30 }) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((all) => {
    let px = 0;
    return all.sort((a, b) => a.ms - b.ms).map(({ ms, step }) => ({ ms, px: (px += step) }));
  });

describe('buildWarp', () => {
  it('goes through its knots, in a straight line from each to the next', () => {
    const warp = buildWarp(
      [
        { ms: 0, px: 100 },
        { ms: 10, px: 300 },
      ],
      2,
    );
    expect([0, 5, 10].map(warp)).toEqual([100, 200, 300]);
    expect([100, 200, 300].map(warp.invert)).toEqual([0, 5, 10]);
  });

  it('goes on at its own pace beyond them, and to no end', () => {
    const warp = buildWarp(
      [
        { ms: 0, px: 100 },
        { ms: 10, px: 300 },
      ],
      2,
    );
    expect([warp(-5), warp(15)]).toEqual([90, 310]);
    expect([warp.invert(90), warp.invert(310)]).toEqual([-5, 15]);
    expect([warp(-Infinity), warp(Infinity)]).toEqual([-Infinity, Infinity]);
  });

  it('gives one instant to all that stands at it', () => {
    const warp = buildWarp(
      [
        { ms: 0, px: 0 },
        { ms: 5, px: 10 },
        { ms: 5, px: 30 },
        { ms: 10, px: 40 },
      ],
      1,
    );
    expect(warp(5)).toBe(20);
    expect([10, 20, 30].map(warp.invert)).toEqual([5, 5, 5]);
    expect(warp(5.001)).toBeGreaterThan(30);
  });

  it('never runs backwards, and finds every instant again', () => {
    fc.assert(
      fc.property(
        knots,
        fc.double({ min: -20, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (all, ms, more) => {
          const warp = buildWarp(all, 3);
          expect(warp(ms + more)).toBeGreaterThanOrEqual(warp(ms) - 1e-9);
          expect(warp.invert(warp(ms))).toBeCloseTo(ms, 5);
        },
      ),
    );
  });
});
