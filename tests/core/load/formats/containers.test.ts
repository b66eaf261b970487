import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inUtf8 } from '../../../../src/core/load/read/encoding.ts';
import { unpackGzip, unpackZip } from '../../../../src/core/load/read/packed.ts';
import { isJsonLines } from '../../../../src/core/load/read/sniff.ts';
import type { Problem } from '../../../../src/core/model/problem.ts';
import { rowsOf } from '../table/table-rows.ts';
import { load, titlesOf } from '../load-file.ts';

const CSV = 'start,title\n2025-04-10,talks\n2025-04-11,more talks\n';

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

  it('of an archive is the data, whatever describes them comes before, and else that', async () => {
    const book = strToU8('variable,meaning\nDat,a date\n');
    const zip = zipSync({ 'codebook.csv': book, 'a/notes.txt': strToU8('x'), 'a/events.csv': strToU8(CSV) }); // prettier-ignore
    expect(await load(zip)).toMatchObject({
      table: { size: 2 },
      problems: [{ code: 'read.archive', params: { found: 'a/events.csv', count: 2 } }],
    });
    expect(await titlesOf(zipSync({ 'notes.txt': strToU8(CSV) }))).toEqual(['talks', 'more talks']);
  });

  it('of one text too large to be held is that text, as it comes', async () => {
    const large = (1 << 26) + 1000;
    const zip = zipSync({ 'events.txt': new Uint8Array(large) }, { level: 1 });
    const chunks = (async function* () {
      for (let at = 0; at < zip.length; at += 1 << 16)
        yield await Promise.resolve(zip.subarray(at, at + (1 << 16)));
    })();
    let length = 0;
    for await (const chunk of unpackZip({ name: 'x', totalBytes: null, chunks }).bytes.chunks)
      length += chunk.length;
    expect(length).toBe(large);
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
