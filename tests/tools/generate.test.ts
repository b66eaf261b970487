import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/core/load/check-file.ts';
import { STATUSES } from '../../src/core/model/dataset.ts';
import { EVENT_TYPES } from '../../src/core/model/event-type.ts';
import { parseEdtf } from '../../src/core/time/edtf.ts';

type Row = Readonly<Record<string, string>>;

const program = fileURLToPath(new URL('../../tools/generate.mjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'demarche-generate-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const generate = (...args: string[]): string =>
  execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });

const generateFile = (name: string, ...args: string[]): string => {
  const path = join(scratch, name);
  generate(...args, '--out', path);
  return path;
};

const readRows = (text: string): readonly Row[] =>
  Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

const many = readRows(generate('20000'));
const column = (name: string): string[] => many.map((row) => row[name] ?? '');
const countOf = (values: readonly string[]): number[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
};

describe('synthetic events', () => {
  it.each(['csv', 'tsv', 'parquet', 'json'])(
    'are the same bytes for the same seed as .%s',
    (end) => {
      const first = readFileSync(generateFile(`first.${end}`, '500', '--seed', '7'));
      expect(first.equals(readFileSync(generateFile(`again.${end}`, '500', '--seed', '7')))).toBe(
        true,
      );
      expect(first.equals(readFileSync(generateFile(`other.${end}`, '500', '--seed', '8')))).toBe(
        false,
      );
    },
  );

  it('have every event type and every status that says something, and no other', () => {
    const types = EVENT_TYPES.filter((type) => type !== 'UNSPECIFIED');
    const statuses = STATUSES.filter((status) => status !== 'unspecified');
    expect(new Set(column('eventType'))).toEqual(new Set(types));
    expect(new Set(column('status'))).toEqual(new Set(statuses));
    expect(column('status').filter((status) => status === 'occurred').length).toBeGreaterThan(
      18000,
    );
  });

  it('have dates of every kind, mostly single days', () => {
    const dates = many.map(({ start = '', end = '' }) => (end === '' ? start : `${start}/${end}`));
    expect(dates.filter((date) => parseEdtf(date) === undefined)).toEqual([]);
    const kinds = new Set(dates.map((date) => date.replaceAll(/\d/g, '0')));
    for (const kind of ['0000-00-00', '0000-00-00/0000-00-00', '0000-00-00?', '0000-00', '0000']) {
      expect(kinds).toContain(kind);
    }
    const days = dates.filter((date) => /^\d{4}-\d\d-\d\d$/.test(date));
    expect(days.length).toBeGreaterThan(17000);
    expect(new Set(days.map((day) => day.slice(0, 4))).size).toBe(20);
  });

  it('happen unevenly: by actor, by topic and by day', () => {
    const actors = countOf(column('actors').flatMap((cell) => cell.split('|')));
    expect(actors.length).toBeGreaterThan(200);
    expect(actors.length).toBeLessThanOrEqual(250);
    expect(actors[0]! / actors[99]!).toBeGreaterThan(20);
    const topics = countOf(column('topics').flatMap((cell) => cell.split('|').filter(Boolean)));
    expect(topics).toHaveLength(30);
    expect(topics[0]! / topics[29]!).toBeGreaterThan(3);
    const days = countOf(column('start'));
    expect(days[0]! / days[Math.floor(days.length / 2)]!).toBeGreaterThan(4);
  });

  it('have titles of their own and tones with one decimal', () => {
    expect(new Set(column('title')).size).toBe(20000);
    expect(Math.max(...column('title').map((title) => title.length))).toBeLessThan(60);
    for (const tone of column('tone')) expect(tone).toMatch(/^-?(10|\d)(\.\d)?$/);
    expect(Math.min(...column('tone').map(Number))).toBeGreaterThanOrEqual(-10);
    expect(Math.max(...column('tone').map(Number))).toBeLessThanOrEqual(10);
  });

  it('name an actor once an event, and as many actors as asked for', () => {
    const rows = readRows(generate('3000', '--actors', '3'));
    const cells = rows.map(({ actors = '' }) => actors.split('|'));
    expect(cells.filter((names) => new Set(names).size < names.length)).toEqual([]);
    expect(new Set(cells.flat()).size).toBe(3);
    expect(generate('30000', '--actors', '400')).toContain('Actor 400');
  });
});

describe('the files', () => {
  it('hold the same events in every form', async () => {
    const csv = readRows(readFileSync(generateFile('same.csv', '700'), 'utf8'));
    const tsv = readRows(readFileSync(generateFile('same.tsv', '700'), 'utf8'));
    expect(tsv).toEqual(csv);
    const file = await asyncBufferFromFile(generateFile('same.parquet', '700'));
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => ({ ...row, tone: String(row['tone']) }))).toEqual(csv);
    expect((await parquetMetadataAsync(file)).row_groups.length).toBeGreaterThan(1);
    const { dataset } = await checkText(readFileSync(generateFile('same.json', '700'), 'utf8'));
    const titles = dataset?.events.map(({ title }) => title);
    expect(titles).toEqual(csv.map(({ title }) => title));
  });

  it('are without an error in the full form', async () => {
    const { dataset, problems } = await checkText(
      readFileSync(generateFile('valid.json', '2000'), 'utf8'),
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(dataset?.events).toHaveLength(2000);
  });

  it('leave titles out where none are wanted, and nothing else', () => {
    const bare = readRows(generate('50', '--no-titles'));
    expect(bare[0]).not.toHaveProperty('title');
    const titled = readRows(generate('50'));
    expect(titled).toEqual(bare.map((row, i) => ({ ...row, title: titled[i]?.['title'] })));
  });
});

describe('the command', () => {
  it.each([[[]], [['none']], [['0']], [['5', '--seed', '-1']], [['5', '--out', 'x.doc']]])(
    'says how it is used when given %j',
    (args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('npm run generate');
    },
  );
});
