import { describe, expect, it } from 'vitest';
import { CsvPieces } from '../../../../src/core/load/table/csv-rows.ts';

/** All the rows of a text that is handed over in pieces of a length. */
function take(text: string, length: number, batch: number): (readonly string[])[] {
  const pieces = new CsvPieces(batch);
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < text.length; at += length) {
    rows.push(...pieces.push(text.slice(at, at + length)).rows);
  }
  rows.push(...pieces.finish().rows);
  return rows;
}

describe('the pieces of a text', () => {
  it.each(['\n', '\r\n', '\r'])('are rows that end in %j', (newline) => {
    const text = ['a,b', '1,"2""\n"', ',4'].join(newline);
    for (const length of [1, 2, 5, 100]) {
      expect(take(text, length, 4)).toEqual([
        ['a', 'b'],
        ['1', '2"\n'],
        ['', '4'],
      ]);
    }
  });

  it('may end their lines in CR LF here and in LF there', () => {
    const text = 'a,b\r\n1,2\n"3","4"\r\n5,"6\r\n7"\n8,9';
    for (const length of [1, 2, 5, 100]) {
      expect(take(text, length, 4)).toEqual([
        ...[
          ['a', 'b'],
          ['1', '2'],
          ['3', '4'],
        ],
        ...[
          ['5', '6\r\n7'],
          ['8', '9'],
        ],
      ]);
    }
  });

  it('may say first what stands between the cells', () => {
    expect(take('sep=;\r\na,b;c\r\n1;2', 100, 4)).toEqual([[''], ['a,b', 'c'], ['1', '2']]);
  });

  it('may be one row that is longer than all others', () => {
    const long = 'x\n'.repeat(50_000);
    const rows = take(`a,b\n1,"${long}"\n2,3\n`, 1000, 10);
    expect(rows.slice(0, 3)).toEqual([
      ['a', 'b'],
      ['1', long],
      ['2', '3'],
    ]);
  });

  it('do not wait for ever for a quotation mark', () => {
    const line = `${'y'.repeat(99)}\n`;
    const pieces = new CsvPieces();
    let rows = 0;
    let bad = 0;
    const collect = (found: ReturnType<CsvPieces['push']>): void => {
      rows += found.rows.length;
      bad += found.badQuotes.size;
    };
    collect(pieces.push(`start,title\n2025,"never closed\n`));
    for (let i = 0; i < 200; i += 1) collect(pieces.push(line.repeat(1000)));
    collect(pieces.finish());
    expect(bad).toBe(1);
    expect(rows).toBeGreaterThan(200_000);
  });
});
