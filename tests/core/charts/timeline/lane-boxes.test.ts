import { describe, expect, it } from 'vitest';
import {
  LANE_NAME_SIZE_PX,
  LANE_ROOM,
  layoutLaneBoxes,
} from '../../../../src/core/charts/timeline/lane-boxes.ts';
import type { LaneNames } from '../../../../src/core/charts/timeline/lane-boxes.ts';
import type { Row as Lane } from '../../../../src/core/charts/timeline/loom/rows.ts';
import { measureText } from '../../../../src/core/charts/drawing/text-metrics.ts';

const NAMES: LaneNames = {
  place: 'column',
  widthPx: 168,
  startPx: 20,
  side: 'left',
  text: new Map([['us', 'United States']]),
  textScale: 1,
};

const lane = (id: string, depth = 0): Lane => ({ id, depth, canOpen: false, open: false });

const boxesOf = (rows: Readonly<Record<string, number>>, lanes: Lane[], names = NAMES) =>
  layoutLaneBoxes(lanes, new Map(Object.entries(rows)), names, 50, LANE_ROOM);

describe('layoutLaneBoxes', () => {
  it('makes a lane as tall as its rows, but never thinner than can be read', () => {
    const { lanes, bottom } = boxesOf({ us: 1, ru: 4 }, [lane('us'), lane('ru'), lane('mfa', 1)]);
    expect(lanes.map(({ y, height }) => [y, height])).toEqual([
      [50, 44],
      [94, 82],
      [176, 34],
    ]);
    expect(bottom).toBe(210);
  });

  it('stands the rows in the middle of their lane, 17 px apart', () => {
    const { rowY } = boxesOf({ us: 1, ru: 4 }, [lane('us'), lane('ru')]);
    expect(rowY('us', 0)).toBe(72);
    expect([0, 1, 2, 3].map((row) => rowY('ru', row))).toEqual([109.5, 126.5, 143.5, 160.5]);
  });

  it('sets the name beside the first rows, whatever else follows', () => {
    const { lanes } = boxesOf({ us: 1, ru: 9 }, [lane('us'), lane('ru'), lane('mfa', 1)]);
    expect(lanes.map(({ y, nameY }) => nameY - y)).toEqual([22, 22, 17]);
  });

  it('sets the name above the rows where there is no column for it', () => {
    const inline: LaneNames = { ...NAMES, place: 'inline', widthPx: 360 };
    const { lanes, rowY } = boxesOf({ us: 1 }, [lane('us')], inline);
    expect(lanes[0]).toMatchObject({ y: 50, height: 64, nameY: 62 });
    expect(rowY('us', 0)).toBe(92);
  });

  it('names a lane by its words, or by its id where there are none', () => {
    const { lanes } = boxesOf({}, [lane('us'), lane('ru')]);
    expect(lanes.map(({ name }) => name)).toEqual(['United States', 'ru']);
  });

  it('cuts a name to its room, the deeper the shorter', () => {
    const long = 'Ministry of Foreign Affairs of the Russian Federation';
    const names = { ...NAMES, text: new Map(['a', 'b', 'c'].map((id) => [id, long])) };
    const { lanes } = boxesOf({}, [lane('a'), lane('b', 1), lane('c', 2)], names);
    const widths = lanes.map(({ name }) => measureText(name, LANE_NAME_SIZE_PX, 500));
    for (const [depth, width] of widths.entries()) {
      expect(width).toBeLessThanOrEqual(168 - 20 - 14 - depth * 14);
      expect(width).toBeGreaterThan(70);
      expect(lanes[depth]?.name.endsWith('…')).toBe(true);
    }
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });

  it('is nothing without lanes', () => {
    expect(boxesOf({}, [])).toMatchObject({ lanes: [], bottom: 50 });
  });
});
