import { describe, expect, it } from 'vitest';
import { layoutColumns } from '../../../../../src/core/charts/timeline/loom/columns.ts';
import type { ColumnsInput } from '../../../../../src/core/charts/timeline/loom/columns.ts';
import { answered } from '../../../../fixtures/boxes.ts';

const at = (...all: number[]): ColumnsInput['points'] =>
  all.map((ms) => ({ event: answered({ id: String(ms) }), ms }));
const columnsOf = (change: Partial<ColumnsInput> = {}) =>
  layoutColumns({
    points: at(10, 11, 12, 60),
    groups: [],
    rule: null,
    scale: (ms) => ms * 10,
    pxPerMs: 10,
    roomOf: () => 14,
    from: 0,
    to: 1000,
    isTrue: false,
    ...change,
  });

describe('layoutColumns', () => {
  it('widens what is crowded around its middle, and leaves the rest where it is', () => {
    expect(columnsOf().xs).toEqual([96, 110, 124, 600]);
  });

  it('keeps room for the names of stretches among the points', () => {
    const { xs, groupXs } = columnsOf({ groups: [{ ms: 11.5, widthPx: 40 }] });
    const [, second = 0, third = 0] = xs;
    const [name = 0] = groupXs;
    expect(name).toBeGreaterThanOrEqual(second + 7 - 1e-9);
    expect(third - name).toBeGreaterThanOrEqual(40 + 5);
  });

  it('gives the known-on rule a place of its own between two points', () => {
    const { xs, ruleX } = columnsOf({ rule: { ms: 11.5, before: 2 } });
    expect(ruleX).toBeGreaterThan((xs[1] ?? 0) + 6);
    expect(ruleX).toBeLessThan((xs[2] ?? 0) - 6);
  });

  it('finds the places of instants between points, and the other way round', () => {
    const { warp, xs } = columnsOf();
    expect(warp(10)).toBe(xs[0]);
    expect(warp.invert(warp(36))).toBeCloseTo(36, 9);
  });

  it('puts all where it truly is when that is asked for', () => {
    const { xs, groupXs, warp } = columnsOf({ isTrue: true, groups: [{ ms: 20, widthPx: 40 }] });
    expect(xs).toEqual([100, 110, 120, 600]);
    expect(groupXs).toEqual([200]);
    expect(warp(33)).toBe(330);
  });
});
