import { describe, expect, it } from 'vitest';
import { MappedDates } from '../../../../src/core/load/rows/mapped-dates.ts';
import { emptyRow } from '../../../../src/core/load/rows/table-row.ts';

const NO_CELLS = { start: '', end: '', year: '', month: '', day: '', time: '', endYear: '', endMonth: '', endDay: '', endTime: '' }; // prettier-ignore

describe('the dates of a row', () => {
  const read = (cells: Partial<typeof NO_CELLS>): string => {
    const row = emptyRow();
    new MappedDates('day-first', {}, {}).fill({ ...NO_CELLS, ...cells }, row);
    return row.dateFault ?? [row.start, row.end].filter(Boolean).join('/');
  };

  it.each([
    [{ year: '2024', month: '5', day: '20' }, '2024-05-20'],
    [{ year: '1911', month: '9', day: '-9' }, '1911-09'],
    [{ year: '2014', month: '0', day: '0' }, '2014'],
    [{ year: '1932', start: '--05-01' }, '1932-05-01'],
    [{ start: '5 May', year: '1945' }, '1945-05-05'],
    [{ start: '2024-03-05', time: '14:30' }, '2024-03-05T14:30:00'],
    [{ year: '1902', month: '7', day: '12', endYear: '1902', endMonth: '8', endDay: '22' }, '1902-07-12/1902-08-22'], // prettier-ignore
    [{ start: '2024-02-01', end: 'NA' }, '2024-02-01'],
    [{ start: '2024-02-01', end: 'н.в.' }, '2024-02-01/..'],
    [{ start: '1920', end: '9999-12-31' }, '1920/..'],
    [{ start: '30 May 1381', end: 'Between 25 June 1381 and 26 June 1381' }, '1381-05-30/1381-06-26'], // prettier-ignore
    [{ start: '1618-10/1618-12', end: '1619-05-02' }, '1618-10/1619-05-02'],
    [{ start: '2024-02-01', end: 'soon' }, '2024-02-01'],
    [{}, 'empty'],
    [{ start: 'unknown' }, 'unknown'],
  ])('%j are %s', (cells, expected) => {
    expect(read(cells)).toBe(expected);
  });
});
