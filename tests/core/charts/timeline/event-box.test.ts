import { describe, expect, it } from 'vitest';
import { layoutEventBoxes } from '../../../../src/core/charts/timeline/event-box.ts';
import { OPEN_REACH_PX } from '../../../../src/core/charts/timeline/placing.ts';
import type { EventBox, LabelCandidate } from '../../../../src/core/charts/timeline/event-box.ts';
import type { Packed } from '../../../../src/core/charts/timeline/pack.ts';
import { measureLabels, placeAlongTime } from '../../../../src/core/charts/timeline/placing.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';

const DAY = 86_400_000;

interface Setting {
  /** The visible days of January 1970 and after, from the first midnight. */
  readonly days?: number;
  readonly direction?: 'ltr' | 'rtl';
  readonly packed?: Packed;
}

/** One event on the lanes `us` and `ru`; the plot runs from 100 to 1100 px and begins at 11 January 1970. */
function candidateOf(
  edtf: string,
  { days = 10, direction = 'ltr', packed = { row: 2, candidate: 0 } }: Setting = {},
): LabelCandidate | undefined {
  const viewport = {
    span: { start: 10 * DAY, end: (10 + days) * DAY },
    x: 100,
    width: 1000,
    direction,
  };
  const events = [answeredEvent('e', edtf)];
  const labels = measureLabels(new Map([['e', 'Talks']]), 1);
  const placed = placeAlongTime(events, labels, 1, viewport, null);
  const rows = new Map([
    ['us', new Map([['e', packed]])],
    ['ru', new Map([['e', { row: 1, candidate: -1 }]])],
  ]);
  const rowY = (lane: string, row: number): number => (lane === 'us' ? 50 : 200) + row * 17;
  const lanesOf = new Map([['e', ['us', 'ru']]]);
  const boxes = layoutEventBoxes(placed, lanesOf, rows, rowY, viewport);
  expect(boxes.length).toBeLessThanOrEqual(1);
  return boxes[0];
}

const boxOf = (edtf: string, setting: Setting = {}): EventBox | undefined =>
  candidateOf(edtf, setting)?.box;

describe('an event in sight', () => {
  it('stands at its date on the row of every lane that takes part, the leading one first', () => {
    expect(boxOf('1970-01-13')).toEqual({
      event: answeredEvent('e', '1970-01-13'),
      x: 350,
      pinned: null,
      more: [],
      stops: [
        { lane: 'us', y: 84 },
        { lane: 'ru', y: 217 },
      ],
    });
    expect(boxOf('1970-01-13', { direction: 'rtl' })?.x).toBe(850);
  });

  it('hands on its words and the side that packing kept free on the leading lane', () => {
    expect(candidateOf('1970-01-13')).toMatchObject({ text: 'Talks', side: 0 });
    expect(candidateOf('1970-01-13', { packed: { row: 0, candidate: 1 } })?.side).toBe(1);
  });

  it('is nothing where its day is out of sight', () => {
    expect(boxOf('1970-01-09')).toBeUndefined();
    expect(boxOf('1970-01-22')).toBeUndefined();
    expect(boxOf('[..1970-01-09]')).toBeUndefined();
  });

  it('has all its dates that are in sight', () => {
    expect(boxOf('{1970-01-12,1970-01-14,1970-02-01}')).toMatchObject({ x: 250, more: [450] });
  });

  it('leads with its first date in sight where earlier ones are not', () => {
    const box = boxOf('{1970-01-02,1970-01-14,1970-01-16}');
    expect(box).toMatchObject({ x: 450, more: [650], pinned: null });
  });
});

describe('the whisker of a date with one end', () => {
  it('fades a little way beyond the day at its end, whichever way time runs', () => {
    const until = boxOf('[..1970-01-15]');
    expect(until?.whisker).toMatchObject({ to: 600, open: { side: 'left', from: 500 } });
    expect(until?.whisker?.from).toBe(500 - OPEN_REACH_PX);
    const after = boxOf('[1970-01-13..]');
    expect(after?.whisker).toMatchObject({ from: 300, to: 400 + OPEN_REACH_PX });
    expect(after?.whisker?.open).toEqual({ side: 'right', from: 400 });
    const back = boxOf('[..1970-01-15]', { direction: 'rtl' });
    expect(back?.whisker).toMatchObject({ from: 600, to: 700 + OPEN_REACH_PX });
    expect(back?.whisker?.open).toEqual({ side: 'right', from: 700 });
  });
});

describe('the whisker of an uncertain date', () => {
  it('runs from earliest to latest', () => {
    const whisker = { from: 300, to: 600, approximate: false };
    expect(boxOf('[1970-01-13..1970-01-15]')).toMatchObject({ x: 450, whisker });
    const back = boxOf('[1970-01-13..1970-01-15]', { direction: 'rtl' });
    expect(back).toMatchObject({ x: 750, whisker: { from: 600, to: 900 } });
  });

  it('is cut at the plot', () => {
    expect(boxOf('1970-01~')?.whisker).toEqual({ from: 100, to: 1100, approximate: true });
  });

  it('is at least 26 px long where the date is approximate, and gone where it is under a pixel', () => {
    const approximate = boxOf('1970-01-20~', { days: 1000 });
    expect(approximate?.x).toBeCloseTo(109.5, 9);
    expect(approximate?.whisker).toMatchObject({ from: 100, to: 122.5 });
    expect(boxOf('[1970-02-20,1970-02-21]', { days: 4000 })?.whisker).toBeUndefined();
  });
});

describe('a period', () => {
  it('runs from its start to its end', () => {
    const bar = { from: 300, to: 600, left: 'certain', right: 'approximate' };
    expect(boxOf('1970-01-13/1970-01-15~')).toMatchObject({ x: 350, pinned: null, bar });
    expect(boxOf('1970-01-13/1970-01-15~', { direction: 'rtl' })).toMatchObject({
      x: 850,
      bar: { from: 600, to: 900, left: 'approximate', right: 'certain' },
    });
  });

  it('is cut where it goes on beyond the plot, and open where nothing ends it', () => {
    expect(boxOf('1970-01-13/1970-03-01')?.bar).toMatchObject({ left: 'certain', right: 'cut' });
    expect(boxOf('1970-01-13/..')?.bar).toMatchObject({ to: 1100, right: 'open' });
    expect(boxOf('/1970-01-13')?.bar).toMatchObject({ from: 100, to: 400, left: 'unknown' });
    const back = boxOf('1970-01-13/..', { direction: 'rtl' })?.bar;
    expect(back).toEqual({ from: 100, to: 900, left: 'open', right: 'certain' });
  });

  it('keeps its glyph a little inside the edge behind which it began', () => {
    expect(boxOf('1970-01-01/1970-01-15')).toMatchObject({
      x: 107,
      pinned: 'left',
      bar: { from: 100, to: 600, left: 'cut', right: 'certain' },
    });
    const back = boxOf('1970-01-01/1970-01-15', { direction: 'rtl' });
    expect(back).toMatchObject({ x: 1093, pinned: 'right', bar: { from: 600, to: 1100 } });
  });

  it('keeps its glyph in the middle of a rest too narrow for it, never outside the plot', () => {
    const rest = '1970-01-01/1970-01-11T01:11Z';
    const there = boxOf(rest);
    expect(there?.bar?.to).toBeCloseTo(105, 9);
    expect(there?.x).toBeCloseTo(102.5, 9);
    expect(boxOf(rest, { direction: 'rtl' })?.x).toBeCloseTo(1097.5, 9);
    const ahead = boxOf('[1970-01-20T22:48Z..1970-02-01]');
    expect(ahead?.whisker).toMatchObject({ to: 1100 });
    expect(ahead?.whisker?.from).toBeCloseTo(1095, 9);
    expect(ahead?.x).toBeCloseTo(1097.5, 9);
  });

  it('is nothing where less than a pixel of it is in sight', () => {
    expect(boxOf('1970-01-01/1970-01-11T00:10Z')).toBeUndefined();
    expect(boxOf('1970-01-01/1970-01-05')).toBeUndefined();
  });
});
