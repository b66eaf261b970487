import { describe, expect, it } from 'vitest';
import { OVERVIEW_PX, layoutOverview } from '../../../../src/core/charts/overview/layout.ts';

const SPAN = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2024, 0, 1) };
const INPUT = { span: SPAN, density: [0, 4, 2, 0], direction: 'ltr', widthPx: 400 } as const;

describe('layoutOverview', () => {
  it('draws a column for each that is not empty, the fullest one 24 px tall', () => {
    const { columns, width, height } = layoutOverview(INPUT);
    expect({ width, height }).toEqual({ width: 400, height: OVERVIEW_PX });
    expect(columns).toEqual([
      { x: 100, width: 100, height: 24, count: 4 },
      { x: 200, width: 100, height: 12, count: 2 },
    ]);
  });

  it('lets a single event among thousands be seen', () => {
    const { columns } = layoutOverview({ ...INPUT, density: [5000, 1] });
    expect(columns.map(({ height }) => height)).toEqual([24, 1.5]);
  });

  it('mirrors columns and years where time runs from right to left', () => {
    const there = layoutOverview(INPUT);
    const back = layoutOverview({ ...INPUT, direction: 'rtl' });
    expect(back.columns.map(({ x }) => x)).toEqual([200, 100]);
    expect(back.columns.map(({ count }) => count)).toEqual([4, 2]);
    expect(back.ticks.map(({ ms }) => ms)).toEqual(there.ticks.map(({ ms }) => ms));
    there.ticks.forEach(({ x }, index) => {
      expect(back.ticks[index]?.x).toBeCloseTo(400 - x, 9);
    });
  });

  it('sets its years where they begin', () => {
    const { ticks } = layoutOverview(INPUT);
    expect(ticks.map(({ ms }) => new Date(ms).getUTCFullYear())).toEqual([2020, 2021, 2022, 2023]);
    expect(ticks[0]?.x).toBe(0);
    expect(ticks[1]?.x).toBeCloseTo((366 / 1461) * 400, 9);
  });

  it('is empty without events', () => {
    expect(layoutOverview({ ...INPUT, density: [0, 0] }).columns).toEqual([]);
    expect(layoutOverview({ ...INPUT, density: [] }).columns).toEqual([]);
  });
});
