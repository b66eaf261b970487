import { describe, expect, it } from 'vitest';
import { packRows } from '../../../../src/core/charts/timeline/pack.ts';
import type { PackItem, Stretch } from '../../../../src/core/charts/timeline/pack.ts';

function item(
  id: string,
  from: number,
  to: number,
  { weight = 1, candidates = [] as readonly Stretch[] } = {},
): PackItem {
  return { id, weight, need: { from, to }, candidates };
}

const to = (...ends: number[]): Stretch[] => ends.map((end) => ({ from: 0, to: end }));

function pack(items: readonly PackItem[], wishRows = 7): Record<string, [number, number]> {
  const { placed } = packRows(items, wishRows);
  return Object.fromEntries([...placed].map(([id, { row, candidate }]) => [id, [row, candidate]]));
}

describe('packRows', () => {
  it('is no rows for no items', () => {
    expect(packRows([], 7)).toEqual({ placed: new Map(), rows: 0 });
  });

  it('puts on one row what only touches, on another what overlaps', () => {
    const { placed, rows } = packRows([item('a', 0, 16), item('b', 16, 32), item('c', 15, 17)], 7);
    expect([...placed].map(([id, { row }]) => [id, row])).toEqual([
      ['a', 0],
      ['c', 1],
      ['b', 0],
    ]);
    expect(rows).toBe(2);
  });

  it('fills a gap that an earlier item left', () => {
    expect(pack([item('a', 0, 16), item('b', 40, 56), item('c', 20, 36)])).toEqual({
      a: [0, -1],
      b: [0, -1],
      c: [0, -1],
    });
  });

  it('grants candidates by weight: the heavier gets its words, the lighter what is left', () => {
    const light = item('light', 0, 16, { weight: 1, candidates: to(100) });
    const heavy = item('heavy', 20, 36, { weight: 5, candidates: [{ from: 20, to: 120 }] });
    expect(pack([light, heavy], 1)).toEqual({ heavy: [0, 0], light: [0, -1] });
    expect(pack([{ ...light, weight: 9 }, heavy], 1)).toEqual({ light: [0, 0], heavy: [1, -1] });
  });

  it('tries a second candidate on a row before the next row', () => {
    const first = item('first', 60, 76, { weight: 9 });
    const both = item('both', 20, 36, {
      candidates: [
        { from: 20, to: 100 },
        { from: -50, to: 36 },
      ],
    });
    expect(pack([first, both])).toEqual({ first: [0, -1], both: [0, 1] });
  });

  it('grants candidates on the first rows only, and finds a row for every need', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => item(id, 0, 16, { candidates: to(50) }));
    expect(pack(items, 2)).toEqual({ a: [0, 0], b: [1, 0], c: [2, -1], d: [3, -1] });
    expect(packRows(items, 2).rows).toBe(4);
  });

  it('gives a row of its own to what has no end', () => {
    const open = item('open', -Infinity, Infinity, { weight: 3 });
    expect(pack([item('a', 0, 16), open, item('b', 900, 916)])).toEqual({
      open: [0, -1],
      a: [1, -1],
      b: [1, -1],
    });
  });

  it('breaks ties by place, then by id, in whatever order the items come', () => {
    const items = [item('z', 0, 16), item('y', 8, 24), item('x', 8, 24), item('w', 12, 28)];
    const expected = { z: [0, -1], x: [1, -1], y: [2, -1], w: [3, -1] };
    expect(pack(items)).toEqual(expected);
    expect(pack([...items].reverse())).toEqual(expected);
  });
});
