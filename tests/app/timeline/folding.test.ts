import { describe, expect, it } from 'vitest';
import { canFold, isFolded } from '../../../src/app/timeline/folding.ts';
import type { Crowd } from '../../../src/app/timeline/folding.ts';

const CROWD: Crowd = {
  count: 103,
  isDrawn: true,
  isWhole: true,
  isTrueScale: false,
  widthPx: 960,
};

describe('time is folded by itself', () => {
  it('where one line would leave events without their names and all there is is in sight', () => {
    expect(isFolded(CROWD, null)).toBe(true);
  });

  it.each([
    ['one line names them all', { count: 60 }],
    ['there would be too many lines', { count: 151 }],
    ['bars count them', { isDrawn: false }],
    ['a part of time is looked at, which is moved', { isWhole: false }],
    ['true scale is asked for', { isTrueScale: true }],
    ['there is little room', { widthPx: 600 }],
  ])('but not where %s', (_why, change) => {
    expect(isFolded({ ...CROWD, ...change }, null)).toBe(false);
  });
});

describe('what the reader asks for', () => {
  it('goes before what is usual', () => {
    expect(isFolded(CROWD, false)).toBe(false);
    expect(isFolded({ ...CROWD, isTrueScale: true }, true)).toBe(true);
  });

  it('folds nothing that cannot be folded, nor a part of time', () => {
    expect(isFolded({ ...CROWD, count: 400 }, true)).toBe(false);
    expect(isFolded({ ...CROWD, isWhole: false }, true)).toBe(false);
    expect(canFold({ ...CROWD, isWhole: false })).toBe(true);
  });
});
