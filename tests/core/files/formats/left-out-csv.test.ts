import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { leftOutCsv } from '../../../../src/core/files/formats/left-out-csv.ts';

const WORDS = { row: 'Row', line: 'Line', reason: 'Reason' };

describe('rows that were left out, as CSV', () => {
  it('have their number, line and reasons before their own cells', () => {
    const rows = [
      { row: 7, line: 9, reasons: ['No date.', 'No type.'], cells: ['soon', 'a "b"\nc'] },
    ];
    const text = leftOutCsv(['start', 'title'], rows, WORDS);
    expect(text).toBe(
      '\uFEFFRow,Line,Reason,start,title\r\n7,9,No date. No type.,soon,"a ""b""\nc"\r\n',
    );
    expect(Papa.parse(text.slice(1).trim()).data[1]).toEqual([
      ...['7', '9', 'No date. No type.'],
      ...['soon', 'a "b"\nc'],
    ]);
  });

  it('have no lines where the file has none', () => {
    const rows = [{ row: 1, line: 0, reasons: ['No date.'], cells: ['x'] }];
    expect(leftOutCsv(['start'], rows, WORDS)).toBe('\uFEFFRow,Reason,start\r\n1,No date.,x\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['+cmd|x', "'+cmd|x"],
    ['-4.5', '-4.5'],
    ['+7', '+7'],
    ['a=1', 'a=1'],
    ['  =1+1', "'  =1+1"],
    ['ok;=1+1', "ok;'=1+1"],
    ['＝1+1', "'＝1+1"],
  ])('are no formulas in a spreadsheet: %s', (cell, guarded) => {
    const rows = [{ row: 1, line: 0, reasons: ['x'], cells: [cell] }];
    const text = leftOutCsv(['start'], rows, WORDS);
    expect(Papa.parse(text.trim()).data[1]).toEqual(['1', 'x', guarded]);
  });
});
