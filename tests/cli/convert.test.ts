import { gzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runConvert } from '../../src/cli/convert.ts';
import { DATA_FORMATS, dataFileName } from '../../src/core/files/formats/format-list.ts';
import { datasetWith } from '../core/files/formats/taken.ts';
import { fakeIo } from './fake-io.ts';

const istanbul = readFileSync(new URL('../../data/istanbul-2025.json', import.meta.url), 'utf8');
const table = 'start,actors,title\n2025-04-11,A|B,Second\n2025-04-10,B|C,First\n';

/** More than the parts in which a table comes: of 50,000 rows, and what is read with them. */
const ROWS = 75_000;

async function convert(args: readonly string[], files: Parameters<typeof fakeIo>[0]) {
  const { io, written, texts, poured } = fakeIo(files, { LANG: 'en', SOURCE_DATE_EPOCH: '86400' });
  const code = await runConvert(args, io);
  return { code, ...written, made: texts, poured };
}

describe('convert', () => {
  it('writes all of a dataset of ours, and the same again of what it wrote', async () => {
    const { code, made, err } = await convert(['a.json', 'b.json'], { 'a.json': istanbul });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const dataset = JSON.parse(istanbul) as Record<string, unknown>;
    delete dataset['$schema'];
    expect(JSON.parse(made['b.json'] ?? '')).toEqual(dataset);
    const again = await convert(['b.json', 'c.json'], made);
    expect(again.made['c.json']).toBe(made['b.json']);
  });

  it.each(['csv', 'jsonl'])(
    'takes a dataset through %s and back without a loss',
    async (ending) => {
      const there = await convert(['a.json', `b.${ending}`], { 'a.json': istanbul });
      expect(there.code).toBe(0);
      const back = await convert([`b.${ending}`, 'c.json'], there.made);
      expect(back.code).toBe(0);
      const dataset = JSON.parse(istanbul) as Record<string, unknown>;
      delete dataset['$schema'];
      expect(JSON.parse(back.made['c.json'] ?? '')).toEqual(dataset);
    },
  );

  it('writes every format, and says what each loses', async () => {
    for (const format of DATA_FORMATS) {
      const out = dataFileName(format, 'b');
      const args = ['a.json', out, '--to', format.name];
      const one = await convert(args, { 'a.json': istanbul });
      expect(one.code, format.name).toBe(0);
      expect(one.poured[out]?.length, format.name).toBeGreaterThan(500);
      expect(one.err.includes('Not in it:'), format.name).toBe(format.loses.length > 0);
    }
  });

  it('takes only what the page counts for a view, and says so in the file', async () => {
    const view = 'types=CONSULT&from=2025-04-01&to=2025-04-30&lang=ru';
    const { code, made } = await convert(['--view', view, 'a.json', 'b.json'], {
      'a.json': istanbul,
    });
    expect(code).toBe(0);
    const part = JSON.parse(made['b.json'] ?? '') as {
      readonly knownOn?: string;
      readonly description: Readonly<Record<string, string>>;
      readonly events: readonly { readonly id: string; readonly eventType: string }[];
      readonly actors: readonly unknown[];
    };
    expect(part.description['ru']).toMatch(
      /Показано: [^]*\. [^]*1–30\sапреля 2025\sгода[^]*\. [^]*\.$/,
    );
    expect(part.knownOn).toBe('2025-04-09');
    expect(part.events.length).toBeGreaterThan(0);
    expect(part.events.every(({ eventType }) => eventType === 'CONSULT')).toBe(true);
    const checked = await convert(['b.json', 'c.csv'], made);
    expect(checked).toMatchObject({ code: 0, err: '' });
  });

  it('says how many events the format has no place for, and ends with 1', async () => {
    const old = 'start,title\n2025-04-10,A\n-0043-03-15,B\n-0048,C\n';
    const { code, made, err } = await convert(['a.csv', 'b.ics'], { 'a.csv': old });
    expect(code).toBe(1);
    expect(err).toContain('b.ics: 2 of 3 events have no place in it and were left out.');
    expect(made['b.ics']?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('reads the standard input and writes the standard output', async () => {
    const { code, out } = await convert(['-', '-', '--to', 'csv'], { '-': table });
    expect(code).toBe(0);
    expect(out).toBe(
      'id,start,eventType,actors,topics,tone,title,status,source,url\r\n' +
        'row-1,2025-04-11,UNSPECIFIED,A|B,,,Second,unspecified,,\r\n' +
        'row-2,2025-04-10,UNSPECIFIED,B|C,,,First,unspecified,,\r\n',
    );
  });

  it('streams a table larger than a part, in the order of the file, each row once', async () => {
    const lines = Array.from(
      { length: ROWS },
      (_, i) => `${2025 - (i % 20)}-01-01,A|B${i % 7},E${i}`,
    );
    const big = `start,actors,title\n${lines.join('\n')}\n`;
    const { code, made, err } = await convert(['a.csv', 'b.csv'], { 'a.csv': big });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = (made['b.csv'] ?? '').split('\r\n').slice(1, -1);
    const found = rows.map((row) => row.split(','));
    const told = found.map(
      ([id, start, , actors, , , title]) => `${id}: ${start},${actors},${title}`,
    );
    const given = lines.map((line, i) => `row-${i + 1}: ${line}`);
    expect(told.find((row, i) => row !== given[i])).toBeUndefined();
    expect(told).toHaveLength(ROWS);
    const json = await convert(['a.csv', 'b.json'], { 'a.csv': big });
    const dataset = JSON.parse(json.made['b.json'] ?? '') as Record<string, unknown[]>;
    expect([dataset['events']?.length, dataset['actors']?.length]).toEqual([ROWS, 8]);
  });

  it('writes what is read from top to bottom by date, however large the table', async () => {
    const lines = Array.from({ length: 52_000 }, (_, i) => `${2025 - (i % 20)}-01-01,E${i}`);
    const big = `start,title\n${lines.join('\n')}\n`;
    const { made } = await convert(['a.csv', 'b.md'], { 'a.csv': big });
    expect(made['b.md']?.match(/^## /gm)).toHaveLength(20);
  });

  it('leaves rows with an error out, reports them and ends with 1', async () => {
    const broken = `${table}nonsense,A,Third\n`;
    const { code, made, err } = await convert(['a.csv', 'b.jsonl'], { 'a.csv': broken });
    expect(code).toBe(1);
    expect(made['b.jsonl']?.split('\n')).toHaveLength(3);
    expect(err).toContain('a.csv:4:1 error row.date');
  });

  it('reads a file as what it is said to be', async () => {
    const one = await convert(['--from', 'csv', 'a', 'b.csv'], { a: 'start\n2025-04-10\n' });
    expect(one.code).toBe(0);
    expect(one.made['b.csv']).toContain('row-1,2025-04-10');
  });

  it.each([
    ['empty', ''],
    ['cut in the middle', istanbul.slice(0, 5000)],
    ['something else', '<!doctype html><html></html>'],
  ])('writes nothing from a file that is %s', async (_, text) => {
    const { code, made, err } = await convert(['a.json', 'b.csv'], { 'a.json': text });
    expect({ code, made }).toEqual({ code: 1, made: {} });
    expect(err).toContain(' error ');
  });

  it('writes nothing from a packed table that is cut while it goes through, and says that alone', async () => {
    const rows = Array.from(
      { length: ROWS },
      (_, i) => `${1000 + (i % 900)}-01-01,A|B,E${i * 7919}`,
    );
    const packed = gzipSync(new TextEncoder().encode(`start,actors,title\n${rows.join('\n')}\n`));
    const cut = packed.slice(0, packed.length * 0.9);
    const { code, made, err } = await convert(['a.csv.gz', 'b.csv'], { 'a.csv.gz': cut });
    expect({ code, made }).toEqual({ code: 1, made: {} });
    expect(err).toMatch(/^a\.csv\.gz:1:1 error read\.packed .*\n1 error and 0 warnings\n$/);
  });

  it('says how many links a part loses', async () => {
    const related = [{ event: 'e1', relation: 'follows' as const }];
    const dataset = JSON.stringify(datasetWith([{ related }, { eventType: 'AGREE' }]));
    const args = ['a.json', 'b.json', '--view', 'types=CONSULT'];
    expect((await convert(args, { 'a.json': dataset })).err).toContain(
      '1 link to an event that is',
    );
  });

  it('finds lossless rows that are cut in the middle', async () => {
    const { made } = await convert(['a.json', 'b.csv'], { 'a.json': istanbul });
    const cut = (made['b.csv'] ?? '').slice(0, -3000);
    const { code, err } = await convert(['b.csv', 'c.json'], { 'b.csv': cut });
    expect(code).toBe(1);
    expect(err).toContain('error row.');
  });

  it.each([
    [['a.json'], 'IN and OUT'],
    [['a.json', 'b.json', 'c.json'], 'one file'],
    [['a.json', 'b.xyz'], '--to is one of'],
    [['a.json', 'b.csv', '--to', 'xyz'], '--to is one of'],
    [['a.json', 'b.csv', '--from', 'xyz'], '--from is one of'],
    [['a.json', 'b.csv', '--lang', 'fr'], '--lang is one of'],
    [['a.json', 'b.csv', '--wrong'], "Unknown option '--wrong'"],
    [['gone.json', 'b.csv'], 'no such file'],
  ])('is used wrongly with %j', async (args, said) => {
    const { code, err, made } = await convert(args, { 'a.json': istanbul });
    expect({ code, made }).toEqual({ code: 2, made: {} });
    expect(err).toContain(said);
  });

  it('ends with 2 where it cannot write', async () => {
    const { io, written } = fakeIo({ 'a.json': istanbul });
    const full = { ...io, pour: () => Promise.reject(new Error('no room')) };
    expect(await runConvert(['a.json', 'b.csv'], full)).toBe(2);
    expect(written.err).toContain('b.csv cannot be written: no room');
  });

  it('names every format and what it loses in its help', async () => {
    const { code, out } = await convert(['--help'], {});
    expect(code).toBe(0);
    for (const { name } of DATA_FORMATS) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });
});
