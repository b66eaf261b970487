import { columnFromArray, tableFromColumns, tableToIPC } from '@uwdata/flechette';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readArrowTable } from '../../../../src/core/load/formats/arrow.ts';
import { dateCell } from '../../../../src/core/load/formats/date-cell.ts';
import { inUtf8 } from '../../../../src/core/load/read/encoding.ts';
import { unpackGzip, unpackZip } from '../../../../src/core/load/read/packed.ts';
import { readParquetCells } from '../../../../src/core/load/formats/parquet-cells.ts';
import { PARQUET_COMPRESSORS } from '../../../../src/core/load/formats/parquet-compressors.ts';
import { readSpreadsheet } from '../../../../src/core/load/formats/spreadsheet.ts';
import { loadForeign } from '../../../../src/core/load/load-foreign.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import { isJsonLines, sniffForeignKind } from '../../../../src/core/load/read/sniff.ts';
import { loadText } from '../../../../src/core/load/load-text.ts';
import type { Problem } from '../../../../src/core/model/problem.ts';
import { rowsOf } from '../table/table-rows.ts';

const CSV = 'start,title\n2025-04-10,talks\n2025-04-11,more talks\n';

const load = (content: Uint8Array | string, guess = false) =>
  loadSource({ kind: 'file', file: new File([content as BlobPart], 'x') }, { choices: { guess } });
const titlesOf = async (content: Uint8Array | string, guess = false): Promise<unknown[]> => {
  const loaded = await load(content, guess);
  return loaded.kind === 'table' ? rowsOf(loaded.table).map(({ title }) => title) : [loaded];
};

/** A workbook of one sheet, its cells as text or, where they are numbers, moments, with nothing in it that is not needed. */
function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number, i: number, row: number): string => {
    const place = `r="${String.fromCharCode(65 + i)}${row + 1}"`;
    if (typeof value === 'number') return `<c ${place} s="1"><v>${value}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const data = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((value, i) => cell(value, i, row)).join('')}</row>`,
  );
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
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${data.join('')}</sheetData></worksheet>`,
    ),
  });
}

describe('a packed file', () => {
  it('is unpacked as it is read, gzip in several pieces too, and gzip in zip', async () => {
    const gz = gzipSync(strToU8(CSV));
    expect(await titlesOf(gz)).toEqual(['talks', 'more talks']);
    const two = new Uint8Array([...gz, ...gzipSync(strToU8('2025-04-12,last\n'))]);
    expect(await titlesOf(two)).toEqual(['talks', 'more talks', 'last']);
    expect(await titlesOf(zipSync({ 'a.csv.gz': gz }))).toEqual(['talks', 'more talks']);
  });

  it('of several files gives the first that may be data, and says so', async () => {
    const zip = zipSync({ '__MACOSX/._a.csv': strToU8('x'), 'README.txt': strToU8('x'), 'd/a.csv': strToU8(CSV), 'b.csv': strToU8('x') }); // prettier-ignore
    expect(await load(zip)).toMatchObject({
      table: { size: 2 },
      problems: [{ code: 'read.archive', params: { found: 'd/a.csv', count: 1 } }],
    });
  });

  it('that is a data package gives its first table, not what describes it', async () => {
    const zip = zipSync({ 'datapackage.json': strToU8('{"resources":[]}'), 'events.csv': strToU8(CSV) }); // prettier-ignore
    expect(await load(zip)).toMatchObject({ kind: 'table', table: { size: 2 }, problems: [] });
  });

  it.each([0.1, 0.4, 0.6])('that is cut after %d of it fails', async (share) => {
    const long = strToU8(
      CSV + Array.from({ length: 5000 }, (_, i) => `${1000 + i},x${i}\n`).join(''),
    );
    for (const packed of [gzipSync(long), zipSync({ 'a.csv': long })]) {
      const cut = packed.subarray(0, Math.floor(packed.length * share));
      expect(await load(cut)).toMatchObject({
        kind: 'failed',
        problems: [{ code: 'read.packed' }],
      });
    }
  });

  it('gives its bytes one after the other', async () => {
    const bytes = { name: 'x', totalBytes: null, chunks: (async function* () { yield await Promise.resolve(gzipSync(strToU8('abc'))); })() }; // prettier-ignore
    const found: number[] = [];
    for await (const chunk of unpackGzip(bytes).bytes.chunks) found.push(...chunk);
    expect(found).toEqual([97, 98, 99]);
    expect(unpackZip(bytes).problems).toEqual([]);
  });
});

describe('an encoding', () => {
  const bytesOf = (text: string, table: Readonly<Record<string, number>>): Uint8Array =>
    Uint8Array.from([...text].map((letter) => table[letter] ?? letter.charCodeAt(0)));
  /** The 8-bit code of every letter, by the platform's own decoder. */
  const tableOf = (encoding: string): Readonly<Record<string, number>> =>
    Object.fromEntries(Array.from({ length: 128 }, (_, i) => [new TextDecoder(encoding).decode(Uint8Array.of(i + 128)), i + 128])); // prettier-ignore
  const utf16 = (text: string, isLittle: boolean): Uint8Array =>
    Uint8Array.from([...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    })); // prettier-ignore

  const ru = 'start,title\n2025-04-10,Переговоры в Стамбуле о работе посольств\n';
  const ar = 'start,title\n2025-04-10,محادثات في إسطنبول حول عمل السفارات\n';
  const fr = 'start,title\n2025-04-10,Réunion à Genève très brève\n';
  const de = 'start,title\n2025-04-10,Gespräche über Öl in Österreich\n';
  const words = (text: string): string => text.split(',')[2]?.trim() ?? '';

  it.each([
    ['windows-1251', ru],
    ['windows-1256', ar],
    ['windows-1252', fr],
    ['windows-1252', de],
  ])('%s is told by its letters, and that is said', async (encoding, text) => {
    const loaded = await load(bytesOf(text, tableOf(encoding)));
    expect(loaded).toMatchObject({ problems: [{ code: 'read.guessed', params: { encoding } }] });
    expect(loaded.kind === 'table' && rowsOf(loaded.table)[0]?.['title']).toBe(words(text));
  });

  it.each([ru, ar])('UTF-16 is told with and without its mark', async (text) => {
    for (const isLittle of [true, false]) {
      expect(await titlesOf(utf16(`\uFEFF${text}`, isLittle))).toEqual([words(text)]);
      expect(await titlesOf(utf16(`start,title\n2025-04-10,${'x'.repeat(40)}\n`, isLittle))).toEqual(['x'.repeat(40)]); // prettier-ignore
    }
  });

  it('of UTF-8 is never guessed, wherever it is cut', async () => {
    const bytes = strToU8(`${ru}2025-04-11,конец`);
    for (let at = 0; at <= bytes.length; at += 1) {
      const problems: Problem[] = [];
      const chunks = (async function* () { yield await Promise.resolve(bytes.subarray(0, at)); yield bytes.subarray(at); })(); // prettier-ignore
      const out: number[] = [];
      for await (const chunk of inUtf8({ name: '', totalBytes: null, chunks }, problems).chunks) out.push(...chunk); // prettier-ignore
      expect(Uint8Array.from(out)).toEqual(bytes);
      expect(problems).toEqual([]);
    }
  });
});

describe('a table that is no text', () => {
  it('of Arrow is read as a file and as a stream', async () => {
    const table = tableFromColumns({
      start: columnFromArray(['2025-04-10', '2025-04-11']),
      title: columnFromArray(['talks', 'more talks']),
    });
    for (const format of ['file', 'stream'] as const) {
      expect(await titlesOf(tableToIPC(table, { format })!)).toEqual(['talks', 'more talks']);
    }
    const broken = tableToIPC(table, { format: 'file' })!.subarray(0, 60);
    expect(await load(broken)).toMatchObject({ problems: [{ code: 'table.broken' }] });
    expect(typeof readArrowTable).toBe('function');
  });

  it('of a workbook is its first sheet', async () => {
    const rows = [['Дата', 'Событие'], ['10.04.2025', 'переговоры'], ['скоро', 'x']]; // prettier-ignore
    const loaded = await load(workbook(rows), true);
    expect(loaded).toMatchObject({ kind: 'table', rows: 2, refused: 1 });
    expect(loaded.kind === 'table' && rowsOf(loaded.table)).toMatchObject([{ date: '2025-04-10', title: 'переговоры' }]); // prettier-ignore
    expect(await load(workbook([]), true)).toMatchObject({ table: undefined });
    expect(typeof readSpreadsheet).toBe('function');
  });

  it('of a workbook has its times to the second', async () => {
    const days = [45757, 45757.6041666667, 45757.7083333333, 45757.0000115741];
    const loaded = await load(workbook([['Date', 'Event'], ...days.map((day) => [day, 'x'])]), true); // prettier-ignore
    expect(loaded.kind === 'table' && rowsOf(loaded.table).map(({ date }) => date)).toEqual([
      ...['2025-04-10', '2025-04-10T00:00:01Z', '2025-04-10T14:30:00Z', '2025-04-10T17:00:00Z'],
    ]);
  });

  it('of a workbook that would fill the memory is not unpacked', async () => {
    const book = workbook([['Date', 'Event'], ['2025', 'x']]); // prettier-ignore
    const view = new DataView(book.buffer, book.byteOffset);
    // What the first entry of the directory says of its size.
    const entry = book.findIndex((_, i) => i + 4 < book.length && view.getUint32(i) === 0x504b0102);
    view.setUint32(entry + 24, 0x3fffffff, true);
    expect(await load(book)).toMatchObject({ kind: 'failed', problems: [{ code: 'read.large' }] });
  });

  it('of Parquet may have other columns', async () => {
    const file = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'Date', data: ['10 May 1945'] }, { name: 'Headline', data: ['talks'] }] })); // prettier-ignore
    expect(await titlesOf(file, true)).toEqual(['talks']);
    const packed = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'start', data: Array.from({ length: 99 }, () => '2025') }], codec: 'GZIP', compressors: { GZIP: (bytes) => gzipSync(bytes) } })); // prettier-ignore
    expect(await load(packed)).toMatchObject({ table: { size: 99 }, problems: [] });
    expect(Object.keys(PARQUET_COMPRESSORS)).toEqual(['GZIP', 'ZSTD', 'BROTLI', 'LZ4', 'LZ4_RAW']);
    expect(typeof readParquetCells).toBe('function');
    const nested = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'Where', data: [{ lat: 1.5, at: 'Geneva' }], type: 'JSON' }, { name: 'Day', data: ['2025'] }] })); // prettier-ignore
    expect(await load(nested)).toMatchObject({ question: { rows: [['{"lat":1.5,"at":"Geneva"}', '2025']] } }); // prettier-ignore
  });

  it('has midnights as days', () => {
    expect(dateCell(new Date('2025-04-10'))).toBe('2025-04-10');
    expect(dateCell(new Date('2025-04-10T06:07:00Z'))).toBe('2025-04-10T06:07:00Z');
    expect(dateCell(new Date(NaN))).toBe('');
  });
});

describe('what is in no known format', () => {
  it('says so', async () => {
    expect(await load('<svg xmlns="http://www.w3.org/2000/svg"/>')).toMatchObject({
      problems: [{ code: 'svg.no-project' }],
    });
    expect(await load('')).toMatchObject({ problems: [{ code: 'read.empty' }] });
    expect([typeof loadForeign, typeof loadText]).toEqual(['function', 'function']);
  });
});

describe('a file that is no data', () => {
  it.each([
    ['PDF', '%PDF-1.7\n'],
    ['RTF', '{\\rtf1\\ansi x}'],
    ['XLS / DOC', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'],
    ['SQLite', 'SQLite format 3\0'],
  ])('is called what it is: %s', async (kind, begin) => {
    const bytes = Uint8Array.from(begin, (letter) => letter.charCodeAt(0));
    expect(sniffForeignKind(bytes)).toBe(kind);
    expect(await load(bytes)).toMatchObject({ kind: 'failed', problems: [{ code: 'read.kind', params: { kind } }] }); // prettier-ignore
  });

  it('is called what it is where it is a zip of something else', async () => {
    const docx = zipSync({ '[Content_Types].xml': strToU8('<T/>'), 'word/document.xml': strToU8('<d/>') }); // prettier-ignore
    expect(await load(docx)).toMatchObject({ problems: [{ params: { kind: 'DOCX' } }] });
    expect(await titlesOf(zipSync({ 'word/list.csv': strToU8(CSV) }))).toHaveLength(2);
  });
});

describe('JSON Lines', () => {
  it('are told although their first line is longer than what is looked at first', async () => {
    const lines = ['x'.repeat(20_000), 'y'].map((title) => JSON.stringify({ start: '2025-04-10', title })); // prettier-ignore
    expect((await titlesOf(lines.join('\n'))).map((title) => String(title).length)).toEqual([
      20_000, 1,
    ]);
    expect(isJsonLines('{"a":1}')).toBe(false);
    expect(isJsonLines('{\n"a":1}')).toBe(false);
  });
});
