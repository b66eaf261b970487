import { describe, expect, it } from 'vitest';
import {
  readSheets,
  type WorkbookSheet,
} from '../../../../src/core/load/formats/workbook-sheets.ts';
import type { ImportChoices } from '../../../../src/core/load/read/load-options.ts';
import { rowsOf } from '../table/table-rows.ts';

const HEADER = ['Date', 'Event'];
const sheet = (name: string, rows: readonly string[][], isHidden = false): WorkbookSheet => {
  return { name, isHidden, rows };
};
const COVER = sheet('Cover', [['Visits of the president'], [], ['Contact', 'press office'], ['Tel', '12']]); // prettier-ignore
const FIRST = sheet('2023', [HEADER, ['2023-03-05', 'Talks'], ['2023-04-01', 'Visit']]);
const SECOND = sheet('2024', [['Visits in 2024', ''], HEADER, ['2024-05-06', 'Accord']]);

const read = (sheets: readonly WorkbookSheet[], choices: ImportChoices = {}) => {
  const { table, problems, question } = readSheets(sheets, { guess: true, ...choices });
  const titles = table ? rowsOf(table).map(({ title }) => title) : [];
  const told = problems.filter(({ code }) => code.includes('sheet'));
  return { titles, told, question };
};

describe('sheets of a workbook', () => {
  it('are passed over before the first that has dates', () => {
    expect(read([COVER, FIRST])).toMatchObject({
      titles: ['Talks', 'Visit'],
      told: [{ code: 'table.sheets', params: { sheet: '2023', sheets: 'Cover', count: 1 } }],
    });
  });

  it('that are hidden are read only where no other has dates', () => {
    const hidden = sheet('Old', FIRST.rows as string[][], true);
    expect(read([hidden, SECOND])).toMatchObject({ titles: ['Accord'], told: [] });
    expect(read([hidden, COVER]).titles).toEqual(['Talks', 'Visit']);
  });

  it('are read by their names or their numbers', () => {
    const sheets = [COVER, FIRST, SECOND];
    expect(read(sheets, { hints: { sheet: '2024' } })).toMatchObject({ titles: ['Accord'], told: [] }); // prettier-ignore
    expect(read(sheets, { hints: { sheet: '2' } }).titles).toEqual(['Talks', 'Visit']);
    expect(read(sheets, { hints: { sheet: '2025' } })).toMatchObject({
      titles: [],
      told: [{ code: 'table.no-sheet', params: { found: '2025', sheets: 'Cover, 2023, 2024' } }],
    });
  });

  it('of one shape are read together where that is asked for, and offered otherwise', () => {
    const sheets = [COVER, FIRST, SECOND];
    expect(read(sheets, { hints: { sheet: '*' } }).titles).toEqual(['Talks', 'Visit', 'Accord']);
    expect(read(sheets).told).toMatchObject([{ code: 'table.sheets-alike' }]);
    const { question } = read(sheets, { guess: false });
    expect(question).toMatchObject({ sheet: '2023', sheets: ['Cover', '2023', '2024'], alike: 2 });
  });
});
