import { describe, expect, it } from 'vitest';
import { findSharedId } from '../../../../src/core/load/guess/shared-id.ts';
import type { Meaning } from '../../../../src/core/load/read/meanings.ts';

const NAMES = ['rcid', 'date', 'country', 'vote'];
const COLUMNS: (Meaning | null)[] = [null, 'start', 'actors', null];
const VOTES = [
  ['3', '1946-01-01', 'Northland', 'yes'],
  ['3', '1946-01-01', 'Southland', 'no'],
  ['4', '1946-01-02', 'Northland', 'no'],
  ['4', '1946-01-02', 'Southland', 'no'],
];
const find = (rows: readonly (readonly string[])[], names = NAMES, columns = COLUMNS): number =>
  findSharedId(rows, names, { columns, dateOrder: 'day-first', separator: '|' });

describe('an id that rows share', () => {
  it('makes them one event where they begin on one day and name somebody else each', () => {
    expect(find(VOTES)).toBe(0);
  });

  it('does not where the days differ, somebody comes twice, an id comes back or is missing', () => {
    const changed = (row: number, at: number, cell: string): string[][] =>
      VOTES.map((cells, i) => cells.map((own, j) => (i === row && j === at ? cell : own)));
    expect(find(changed(1, 1, '1946-01-05'))).toBe(-1);
    expect(find(changed(1, 2, 'Northland'))).toBe(-1);
    expect(find(changed(3, 0, '3'))).toBe(-1);
    expect(find(changed(1, 0, ''))).toBe(-1);
    expect(find(VOTES.filter((_, row) => row % 2 === 0))).toBe(-1);
  });

  it('is called an id, and means nothing else', () => {
    expect(find(VOTES, ['agenda', 'date', 'country', 'vote'])).toBe(-1);
    expect(find(VOTES, NAMES, ['topics', 'start', 'actors', null])).toBe(-1);
    expect(find(VOTES, NAMES, ['id', 'start', null, null])).toBe(-1);
  });
});
