import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/charts/drawing/mark.ts';
import {
  barMarks,
  drawnEnds,
  whiskerMarks,
} from '../../../../src/core/charts/timeline/reach-marks.ts';

const keysOf = (marks: readonly Mark[]): string[] => marks.map(({ key }) => key);
const widest = (marks: readonly Mark[]): Mark | undefined =>
  marks.find(({ key }) => key.startsWith('period'));

describe('a whisker', () => {
  it('has end ticks where the bounds are certain, and dashes without ticks where they are not', () => {
    const certain = whiskerMarks({ from: 10, to: 90, approximate: false }, 50, 1, '#123456', 'a');
    expect(keysOf(certain)).toEqual(['whisker a', 'whisker-from a', 'whisker-to a']);
    const about = whiskerMarks({ from: 10, to: 90, approximate: true }, 50, 1, '#123456', 'a');
    expect(keysOf(about)).toEqual(['whisker a']);
    expect(about[0]).toMatchObject({ x1: 10, x2: 90, y1: 50, y2: 50, dash: [3, 2.5] });
  });
});

describe('a period', () => {
  it('is a block with a cap at each certain end', () => {
    const marks = barMarks(
      { from: 10, to: 90, left: 'certain', right: 'certain' },
      50,
      1,
      '#1',
      'a',
    );
    expect(widest(marks)).toMatchObject({ x: 10, width: 80, y: 47.5, height: 5 });
    expect(keysOf(marks)).toEqual(expect.arrayContaining(['cap-left a', 'cap-right a']));
  });

  it('is thin on lanes that only take part', () => {
    const bar = { from: 10, to: 90, left: 'cut', right: 'cut' } as const;
    expect(widest(barMarks(bar, 50, 0.75, '#1', 'a'))).toMatchObject({ height: 2 });
  });

  it('breaks up in four shortening dashes where it is open, all within its place', () => {
    const marks = barMarks({ from: 0, to: 200, left: 'cut', right: 'open' }, 50, 1, '#1', 'a');
    const dashes = marks.flatMap((mark) =>
      mark.kind === 'rect' && mark.key.startsWith('right') ? [mark] : [],
    );
    expect(dashes).toHaveLength(4);
    dashes.slice(1).forEach((dash, index) => {
      expect(dash.width).toBeLessThan(dashes[index]?.width ?? 0);
    });
    expect(Math.max(...dashes.map(({ x, width }) => x + width))).toBeLessThanOrEqual(200);
  });

  it('has no room for dashes where it is short, and says so', () => {
    expect(drawnEnds({ from: 0, to: 20, left: 'open', right: 'approximate' })).toEqual([
      'solid',
      'solid',
    ]);
    expect(drawnEnds({ from: 0, to: 200, left: 'open', right: 'approximate' })).toEqual([
      'open',
      'approximate',
    ]);
  });
});
