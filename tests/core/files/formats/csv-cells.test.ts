import blns from 'big-list-of-naughty-strings';
import spectrum from 'csv-spectrum';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf, guardCell, guarded } from '../../../../src/core/files/formats/csv-cells.ts';

const read = (csv: string): string[][] =>
  Papa.parse<string[]>(csv, { newline: '\r\n' }).data.slice(0, -1);

const samples = await new Promise<Parameters<Parameters<typeof spectrum>[0]>[1]>((done, fail) => {
  spectrum((error, found) => {
    if (error) fail(error);
    else done(found);
  });
});

describe('rows as CSV', () => {
  it.each(samples.map(({ name, csv }) => [name, new TextDecoder().decode(csv)] as const))(
    'come back as they were: %s of csv-spectrum',
    (_, csv) => {
      const rows = Papa.parse<string[]>(csv).data.filter((cells) => cells.length > 1);
      expect(rows.length).toBeGreaterThan(1);
      expect(read(csvOf(rows))).toEqual(rows);
    },
  );

  it('come back as they were, however naughty the words', () => {
    const rows = blns.map((word) => ['x', word, 'y']);
    expect(rows.length).toBeGreaterThan(400);
    expect(read(csvOf(rows))).toEqual(rows);
  });

  it('end in CR LF, each of them', () => {
    expect(
      csvOf([
        ['a', 1],
        ['b"', 'c\nd'],
      ]),
    ).toBe('a,1\r\n"b""","c\nd"\r\n');
    expect(csvOf([])).toBe('');
  });
});

/** Whether any way of taking a line apart gives a cell that begins a formula. */
const canRun = (text: string): boolean =>
  text.split(/[;\t\r\n]/).some((part) => /^\s*[=+\-@＝＋－＠]/.test(part));

describe('a guarded cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "\t'=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['a;=cmd|"/c calc"!A1', 'a;\'=cmd|"/c calc"!A1'],
    ['a\n=1', "a\n'=1"],
  ])('cannot run: %j', (text, expected) => {
    expect(guardCell(text)).toBe(expected);
  });

  it('cannot run, whatever is in it', () => {
    expect(blns.some(canRun)).toBe(true);
    expect(blns.map(guardCell).filter(canRun)).toEqual([]);
  });

  it('leaves other words and numbers as they are', () => {
    expect(guardCell('Talks – 2 = 1 + 1, a-b')).toBe('Talks – 2 = 1 + 1, a-b');
    expect(guarded(-3.5)).toBe(-3.5);
  });
});
