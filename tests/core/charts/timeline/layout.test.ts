import { describe, expect, it } from 'vitest';
import { buildLanes } from '../../../../src/core/charts/timeline/lanes.ts';
import { LANE_ROOM } from '../../../../src/core/charts/timeline/lane-boxes.ts';
import { AXIS_PX, KNOWN_PX } from '../../../../src/core/charts/timeline/plot.ts';
import { layoutTimeline } from '../../../../src/core/charts/timeline/layout.ts';
import type { TimelineInput } from '../../../../src/core/charts/timeline/layout.ts';
import { measureLabels } from '../../../../src/core/charts/timeline/placing.ts';
import { buildTicks } from '../../../../src/core/time/ticks.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';

const day = (n: number): number => Date.UTC(2025, 3, n);
const SPAN = { start: day(1), end: day(11) };

/** April 2025 by id and date, every event on the lanes `us` and `ru`; a plot of 1000 px beside 168 px of names. */
function input(
  dates: Readonly<Record<string, string>>,
  more: Partial<TimelineInput> = {},
): TimelineInput {
  const events = Object.entries(dates).map(([id, edtf]) => answeredEvent(id, edtf));
  return {
    events,
    lanes: buildLanes({
      events,
      keysOf: () => ['us', 'ru'],
      parentOf: new Map(),
      open: new Set(),
      order: ['us', 'ru'],
    }),
    labels: new Map(),
    textScale: 1,
    laneNames: {
      place: 'column',
      widthPx: 168,
      startPx: 20,
      side: 'left',
      text: new Map(),
      textScale: 1,
    },
    viewport: { span: SPAN, direction: 'ltr' },
    widthPx: 1168,
    knownBefore: null,
    selected: null,
    ...more,
  };
}

const ysOf = (layout: ReturnType<typeof layoutTimeline>): Record<string, number[]> =>
  Object.fromEntries(layout.events.map(({ event, stops }) => [event.id, stops.map(({ y }) => y)]));

describe('the frame of the timeline', () => {
  const NAMES = input({}).laneNames;

  it('leaves the column of names to its side', () => {
    const left = layoutTimeline(input({ e: '2025-04-02' }));
    expect(left.viewport).toEqual({ span: SPAN, direction: 'ltr', x: 168, width: 1000 });
    expect(left.events[0]?.x).toBeCloseTo(318, 6);
    expect(left).toMatchObject({ width: 1168, nameStartPx: 20 });
    const right = input({ e: '2025-04-02' }, { laneNames: { ...NAMES, side: 'right' } });
    expect(layoutTimeline(right).viewport).toMatchObject({ x: 0, width: 1000 });
  });

  it('is all plot where names stand inside it', () => {
    const laneNames = { ...NAMES, place: 'inline', widthPx: 400 } as const;
    const { viewport } = layoutTimeline(input({}, { laneNames, widthPx: 400 }));
    expect(viewport).toMatchObject({ x: 0, width: 400 });
  });

  it('begins under the axis and ends with the last lane', () => {
    const layout = layoutTimeline(input({ e: '2025-04-02' }));
    expect(layout.top).toBe(AXIS_PX);
    expect(layout.lanes.map(({ id, y, height }) => [id, y, height])).toEqual([
      ['us', 42, 44],
      ['ru', 86, 44],
    ]);
    expect(layout.height).toBe(130);
    expect(layoutTimeline(input({}))).toMatchObject({ height: AXIS_PX, lanes: [], events: [] });
  });

  it('has the ticks of its span and width', () => {
    expect(layoutTimeline(input({})).ticks).toEqual(buildTicks(SPAN, 1000));
  });
});

describe('the known-on rule', () => {
  const known = (knownBefore: number | null, direction: 'ltr' | 'rtl' = 'ltr') =>
    layoutTimeline(input({}, { knownBefore, viewport: { span: SPAN, direction } }));

  it('stands at its instant; what is not known lies after it as time runs', () => {
    expect(known(day(6)).known).toEqual({ ruleX: 668, from: 668, to: 1168 });
    expect(known(day(3), 'rtl').known).toEqual({
      ruleX: expect.closeTo(968, 9) as number,
      from: 168,
      to: expect.closeTo(968, 9) as number,
    });
  });

  it('is out of sight before the plot, where all of it is not known', () => {
    expect(known(day(1) - 1000).known).toEqual({ ruleX: null, from: 168, to: 1168 });
    expect(known(day(-5), 'rtl').known).toEqual({ ruleX: null, from: 168, to: 1168 });
  });

  it('is nothing after the plot or where all is known', () => {
    expect(known(day(12)).known).toBeNull();
    expect(known(day(12), 'rtl').known).toBeNull();
    expect(known(null).known).toBeNull();
  });

  it('has room for its words even while it is out of sight, so that panning moves no lane', () => {
    for (const at of [day(-5), day(6), day(12)]) expect(known(at).top).toBe(AXIS_PX + KNOWN_PX);
    expect(known(null).top).toBe(AXIS_PX);
  });
});

describe('the rows of a lane', () => {
  it('are one for events that stand apart and more for those that would overlap', () => {
    const apart = layoutTimeline(input({ a: '2025-04-02', b: '2025-04-03' }));
    expect(ysOf(apart)).toEqual({ a: [64, 108], b: [64, 108] });
    const together = layoutTimeline(input({ a: '2025-04-02/2025-04-05', b: '2025-04-03' }));
    const { a, b } = ysOf(together);
    expect(b?.map((y, index) => y - (a?.[index] ?? NaN))).toEqual([
      LANE_ROOM.rowPx,
      LANE_ROOM.rowPx,
    ]);
  });

  it('are made longer by words on the leading lane only', () => {
    const dates = { a: '2025-04-02', b: '2025-04-02T18:00Z' };
    const title = 'Consultations in Istanbul';
    const labels = measureLabels(new Map(['a', 'b', 'c'].map((id) => [id, title])), 1);
    const events = Object.entries(dates).map(([id, edtf]) =>
      answeredEvent(id, edtf, { weight: id === 'a' ? 2 : 1 }),
    );
    const between = answeredEvent('c', '2025-04-03');
    const layout = layoutTimeline({
      ...input({ ...dates, c: '2025-04-03' }, { labels }),
      events: [...events, between],
    });
    const ys = ysOf(layout);
    expect(new Set(Object.values(ys).map(([lead]) => lead)).size).toBeGreaterThan(1);
    expect(new Set(Object.values(ys).map(([, other]) => other)).size).toBe(1);
    expect(layout.events.every(({ label, stops }) => label?.y === stops[0]?.y)).toBe(true);
  });

  it('count also those events that are out of sight', () => {
    const dates = { a: '2025-04-02', far1: '2025-06-01/2025-06-09', far2: '2025-06-02' };
    const layout = layoutTimeline(input(dates));
    expect(layout.events.map(({ event }) => event.id)).toEqual(['a']);
    expect(layout.lanes[0]?.height).toBe(2 * LANE_ROOM.rowPx + 14);
  });
});
