import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dateCell } from '../../../../src/core/load/formats/date-cell.ts';
import { textAt } from '../../../../src/core/model/event-table.ts';
import { load, titlesOf } from '../load-file.ts';
import { rowsOf } from '../table/table-rows.ts';

/** A workbook of one sheet, its cells as text or, where they are numbers, moments, with nothing in it that is not needed. */
function workbook(
  rows: readonly (readonly (string | number)[])[],
  hidden: readonly (readonly (string | number)[])[] = [],
  merged = '',
): Uint8Array {
  const cell = (value: string | number, i: number, row: number): string => {
    const place = `r="${String.fromCharCode(65 + i)}${row + 1}"`;
    if (typeof value === 'number') return `<c ${place} s="1"><v>${value}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const dataOf = (given: typeof rows): string =>
    given
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((value, i) => cell(value, i, row)).join('')}</row>`,
      )
      .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="H" sheetId="2" state="hidden" r:id="rId3"/><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${dataOf(rows)}</sheetData>${merged}</worksheet>`,
    ),
    'xl/worksheets/sheet2.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${dataOf(hidden)}</sheetData></worksheet>`,
    ),
  });
}

describe('a table', () => {
  it('of a workbook is its first sheet', async () => {
    const rows = [['Дата', 'Событие'], ['10.04.2025', 'переговоры'], ['скоро', 'x']]; // prettier-ignore
    const loaded = await load(workbook(rows), true);
    expect(loaded).toMatchObject({ kind: 'table', rows: 2, refused: 1 });
    expect(loaded.kind === 'table' && rowsOf(loaded.table)).toMatchObject([{ date: '2025-04-10', title: 'переговоры' }]); // prettier-ignore
    expect(await load(workbook([]), true)).toMatchObject({ table: undefined });
  });

  it('of a workbook has its times to the second', async () => {
    const days = [45757, 45757.6041666667, 45757.7083333333, 45757.0000115741];
    const loaded = await load(workbook([['Date', 'Event'], ...days.map((day) => [day, 'x'])]), true); // prettier-ignore
    expect(loaded.kind === 'table' && rowsOf(loaded.table).map(({ date }) => date)).toEqual([
      ...['2025-04-10', '2025-04-10T00:00:01Z', '2025-04-10T14:30:00Z', '2025-04-10T17:00:00Z'],
    ]);
  });

  it('of a workbook has the days of 1900 as Excel shows them, and the one that never was left out', async () => {
    const days = [1, 58, 59, 60, 61];
    const loaded = await load(workbook([['Date', 'Event'], ...days.map((day) => [day, `day ${day}`])]), true); // prettier-ignore
    if (loaded.kind !== 'table') throw new Error('a table');
    expect(rowsOf(loaded.table).map(({ date }) => date)).toEqual([
      ...['1900-01-01', '1900-02-27', '1900-02-28', '1900-03-01'],
    ]);
    expect(loaded.problems).toMatchObject([
      { code: 'table.guessed' },
      { code: 'row.date-words', params: { row: 4, found: '1900-02-29', reason: 'no-such-day' } },
    ]);
  });

  it('of a workbook is the one that the workbook shows', async () => {
    const shown = [
      ['Date', 'Event'],
      ['2025-04-10', 'talks'],
    ];
    const book = workbook(shown, [
      ['Date', 'Event'],
      ['2024-04-10', 'draft'],
    ]);
    expect(await titlesOf(book, true)).toEqual(['talks']);
  });

  it('of a workbook says in each row what stands in cells that are merged down', async () => {
    const rows = [
      ['Date', 'Event', 'Place'],
      ['2025-04-10', 'talks', 'Northport'],
      ['', 'dinner', ''],
      ['2025-04-12', 'signing', ''],
      ['', 'call', ''],
    ];
    const merges =
      '<mergeCells count="3"><mergeCell ref="A2:A3"/><mergeCell ref="C2:C4"/><mergeCell ref="B1:C1"/></mergeCells>';
    const loaded = await load(workbook(rows, [], merges), true);
    if (loaded.kind !== 'table') throw new Error('a table');
    expect(loaded).toMatchObject({ rows: 4, refused: 1 });
    expect(rowsOf(loaded.table)).toMatchObject([
      { date: '2025-04-10', title: 'talks' },
      { date: '2025-04-10', title: 'dinner' },
      { date: '2025-04-12', title: 'signing' },
    ]);
    expect(loaded.table?.place && [0, 1, 2].map((row) => textAt(loaded.table?.place ?? null, row))).toEqual(['Northport', 'Northport', 'Northport']); // prettier-ignore
  });

  it('of a workbook that would fill the memory is not unpacked', async () => {
    const book = workbook([['Date', 'Event'], ['2025', 'x']]); // prettier-ignore
    const view = new DataView(book.buffer, book.byteOffset);
    // What the first entry of the directory says of its size.
    const entry = book.findIndex((_, i) => i + 4 < book.length && view.getUint32(i) === 0x504b0102);
    view.setUint32(entry + 24, 0x3fffffff, true);
    expect(await load(book)).toMatchObject({ kind: 'failed', problems: [{ code: 'read.large' }] });
  });
});

describe('a moment in a cell', () => {
  it('has midnights as days', () => {
    expect(dateCell(new Date('2025-04-10'))).toBe('2025-04-10');
    expect(dateCell(new Date('2025-04-10T06:07:00Z'))).toBe('2025-04-10T06:07:00Z');
    expect(dateCell(new Date(NaN))).toBe('');
  });
});
