import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bins } from '../../../../src/core/engine/contract/answer.ts';
import {
  binAt,
  findBin,
  highestBin,
  moveBin,
} from '../../../../src/core/charts/timeline/bin-places.ts';
import { layoutBins } from '../../../../src/core/charts/timeline/bins-layout.ts';
import type { TimelineLayout } from '../../../../src/core/charts/timeline/layout.ts';

const DAY = 86_400_000;
const EDGES = [0, 1, 2, 3, 4].map((day) => day * DAY);

const BINS: Bins = {
  by: 'actor',
  lanes: ['a', 'b', ''],
  edges: EDGES,
  counts: Uint32Array.from([4, 0, 16, 1, 0, 1, 0, 0, 0, 0, 0, 0]),
  toneSums: Float64Array.from([-8, 0, 32, 5, 0, -1, 0, 0, 0, 0, 0, 0]),
  totals: Uint32Array.from([20, 1, 0]),
};

function layout(
  direction: 'ltr' | 'rtl' = 'ltr',
  span = { start: 0, end: 4 * DAY },
  bins = BINS,
): TimelineLayout {
  return layoutBins({
    bins,
    lanes: ['a', 'b'].map((id) => ({ id, depth: 0, canOpen: false, open: false })),
    laneNames: {
      place: 'column',
      widthPx: 100,
      startPx: 0,
      side: 'left',
      text: new Map(),
      textScale: 1,
    },
    viewport: { span, direction },
    widthPx: 500,
    knownBefore: null,
  });
}

describe('counts in place of events', () => {
  it('are bars where there is something to count, as high as the roots of the counts', () => {
    const { bins, events, lanes } = layout();
    expect(events).toEqual([]);
    expect(bins?.tallest).toBe(16);
    const bars = bins?.lanes[0]?.bars ?? [];
    expect(bars.map(({ count, meanTone }) => [count, meanTone])).toEqual([
      [4, -2],
      [16, 2],
      [1, 5],
    ]);
    const untoned = Uint32Array.from([4, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const some = layout('ltr', undefined, { ...BINS, untoned }).bins?.lanes[0]?.bars ?? [];
    expect(some.map(({ meanTone }) => meanTone)).toEqual([null, 4, 5]);
    const [four, sixteen, one] = bars.map(({ height }) => height);
    expect(four).toBeCloseTo((sixteen ?? 0) / 2);
    expect(one).toBeCloseTo((sixteen ?? 0) / 4);
    for (const { y, height } of bars) {
      expect(y).toBeGreaterThan(lanes[0]?.y ?? 0);
      expect(y + height).toBeLessThan((lanes[0]?.y ?? 0) + (lanes[0]?.height ?? 0));
    }
  });

  it('stand where their stretch of time is, mirrored where time runs the other way', () => {
    const [first] = layout().bins?.lanes[0]?.bars ?? [];
    expect(first).toMatchObject({ x: 100, width: 99, span: { start: 0, end: DAY } });
    const [mirrored] = layout('rtl').bins?.lanes[0]?.bars ?? [];
    expect(mirrored).toMatchObject({ x: 400, width: 99 });
  });

  it('never leave the plot, whatever part of them is in sight', () => {
    const within = fc.tuple(
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 0.1, max: 2, noNaN: true }),
    );
    fc.assert(
      fc.property(within, fc.constantFrom('ltr' as const, 'rtl' as const), ([from, days], way) => {
        const span = { start: from * DAY, end: (from + days) * DAY };
        for (const { bars } of layout(way, span).bins?.lanes ?? []) {
          for (const { x, width } of bars) {
            expect(x).toBeGreaterThanOrEqual(100);
            expect(x + width).toBeLessThanOrEqual(500.5);
          }
        }
      }),
    );
  });

  it('keep their scale where the highest bar is out of sight', () => {
    expect(layout('ltr', { start: 0, end: DAY }).bins?.tallest).toBe(16);
  });
});

describe('the bar that is meant', () => {
  const shown = layout();
  const TOP = shown.lanes[0]?.y ?? NaN;
  const bars = shown.bins?.lanes.flatMap((lane) => lane.bars) ?? [];

  it('is the one above or below the pointer', () => {
    expect(binAt(shown, 150, TOP + 2)?.count).toBe(4);
    expect(binAt(shown, 250, TOP + 2)).toBeUndefined();
    expect(binAt(shown, 150, 5)).toBeUndefined();
  });

  it('is found again by its lane and its time, or else the nearest in that lane', () => {
    const box = shown.bins!;
    expect(findBin(box, { lane: 'a', start: 2 * DAY })?.count).toBe(16);
    expect(findBin(box, { lane: 'b', start: 3 * DAY })?.span.start).toBe(DAY);
    expect(findBin(box, { lane: 'gone', start: 0 })).toBeUndefined();
    expect(highestBin(box)?.count).toBe(16);
    expect(highestBin({ tallest: 1, lanes: [] })).toBeUndefined();
  });

  it('moves along the lane past what is empty, and to the lanes beside', () => {
    const [four, sixteen, last, below] = bars;
    expect(moveBin('ArrowRight', four!, shown)).toBe(sixteen);
    expect(moveBin('ArrowLeft', four!, shown)).toBe(four);
    expect(moveBin('End', four!, shown)).toBe(last);
    expect(moveBin('Home', last!, shown)).toBe(four);
    expect(moveBin('ArrowDown', sixteen!, shown)).toBe(below);
    expect(moveBin('ArrowUp', below!, shown)).toBe(four);
    expect(moveBin('ArrowUp', four!, shown)).toBe(four);
    expect(moveBin('x', four!, shown)).toBeUndefined();
    const mirrored = layout('rtl');
    const [first] = mirrored.bins?.lanes[0]?.bars ?? [];
    expect(moveBin('ArrowLeft', first!, mirrored)?.count).toBe(16);
  });
});
