import { describe, expect, it } from 'vitest';
import {
  CSV_COLUMNS,
  disagreementsCsv,
} from '../../../../src/core/files/formats/disagreements-csv.ts';
import type { CsvRow } from '../../../../src/core/files/formats/disagreements-csv.ts';

const EMPTY = Object.fromEntries(CSV_COLUMNS.map((column) => [column, ''])) as CsvRow;
const HEAD = 'event,date,field,told,asserted,source,publisher,published,locator,url';

/** What the first cell becomes; the other nine stay empty. */
function cell(text: string): string {
  const file = disagreementsCsv([{ ...EMPTY, event: text }]);
  return file.slice(`\uFEFF${HEAD}\r\n`.length, -`${','.repeat(9)}\r\n`.length);
}

describe('the file of disagreements', () => {
  it('begins with a byte order mark and the names of the columns, and ends every line', () => {
    expect(disagreementsCsv([])).toBe(`\uFEFF${HEAD}\r\n`);
  });

  it('has its cells in the order of the columns', () => {
    const row = Object.fromEntries(CSV_COLUMNS.map((column) => [column, `a ${column}`])) as CsvRow;
    expect(disagreementsCsv([row]).split('\r\n')[1]).toBe(
      CSV_COLUMNS.map((column) => `a ${column}`).join(','),
    );
  });

  it.each([
    ['the talks', 'the talks'],
    ['a, b', '"a, b"'],
    ['the "talks"', '"the ""talks"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['محادثات، إسطنبول', 'محادثات، إسطنبول'],
  ])('quotes %j only where it has to', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  it.each([
    ['=1+1', `'=1+1`],
    ['+7 495', `'+7 495`],
    ['-5', `'-5`],
    ['@here', `'@here`],
    ['\tindented', `'\tindented`],
    ['ok;=1+1', `ok;'=1+1`],
    ['＝1+1', `'＝1+1`],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('lets no spreadsheet take %j for a formula', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  it('leaves such signs alone inside a cell', () => {
    expect(cell('2025-04-10')).toBe('2025-04-10');
    expect(cell('a=b+c@d')).toBe('a=b+c@d');
  });
});
