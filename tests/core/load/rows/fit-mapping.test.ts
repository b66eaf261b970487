import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../../../src/core/load/read/load-options.ts';
import { fitMapping } from '../../../../src/core/load/rows/fit-mapping.ts';

const said: ColumnMapping = {
  columns: ['start', 'title', null, 'actors'],
  names: ['Date', 'What', 'Note', 'Who'],
  dateOrder: 'day-first',
  separator: ';',
  separators: [null, null, null, ';'],
};

describe('what was said of columns', () => {
  it('goes with their names where others came between them or they changed places', () => {
    const fitted = fitMapping(said, ['No.', 'Who', 'Date', 'What']);
    expect(fitted?.columns).toEqual([null, 'actors', 'start', 'title']);
    expect(fitted?.separators).toEqual([null, ';', null, null]);
  });

  it('stays as it is where the columns are the same, or nobody knows what they were called', () => {
    expect(fitMapping(said, ['Date', 'What', 'Note', 'Who'])).toBe(said);
    const nameless = { ...said, names: undefined };
    expect(fitMapping(nameless, ['a', 'b', 'c', 'd'])).toBe(nameless);
    expect(fitMapping(nameless, ['a', 'b'])).toBeUndefined();
  });

  it('does not hold where no column of dates is left', () => {
    expect(fitMapping(said, ['When', 'What', 'Note', 'Who'])).toBeUndefined();
  });
});
