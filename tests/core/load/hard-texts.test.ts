import naughty from 'big-list-of-naughty-strings';
import spectrum from 'csv-spectrum';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readFreeDate } from '../../../src/core/load/dates/free-date.ts';
import { linksOfHtml } from '../../../src/core/load/rows/html-text.ts';
import { loadSource } from '../../../src/core/load/load-source.ts';
import { CsvPieces } from '../../../src/core/load/table/csv-rows.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { rowsOf } from './table/table-rows.ts';

const load = (text: string, guess = false) =>
  loadSource({ kind: 'file', file: new File([text], 'x') }, { choices: { guess } });

interface Sample {
  readonly name: string;
  readonly csv: Uint8Array;
  readonly json: Uint8Array;
}

/** A table whose meaning, as it is given, has another telephone number. */
const UNLIKE = 'location_coordinates';

const samples = await new Promise<readonly Sample[]>((resolve, reject) => {
  spectrum((error, found) => {
    if (error) reject(error);
    else resolve(found.filter(({ name }) => name !== UNLIKE));
  });
});

describe('the spectrum of CSV', () => {
  const decoder = new TextDecoder();

  it('is there', () => {
    expect(samples.length).toBeGreaterThan(10);
  });

  it.each(samples.map((sample) => [sample.name, sample] as const))(
    'is read as its maker means it, however it is cut: %s',
    (_, { csv, json }) => {
      const text = decoder.decode(csv);
      const wanted = JSON.parse(decoder.decode(json)) as Record<string, string>[];
      for (const length of [1, 3, 7, text.length]) {
        const pieces = new CsvPieces(4);
        const rows: (readonly string[])[] = [];
        for (let at = 0; at < text.length; at += length) {
          rows.push(...pieces.push(text.slice(at, at + length)).rows);
        }
        rows.push(...pieces.finish().rows);
        const [header = [], ...cells] = rows.filter((row) => row.join('') !== '');
        const objects = cells.map((row) =>
          Object.fromEntries(header.map((name, i) => [name, row[i]])),
        );
        expect(objects).toEqual(wanted);
      }
    },
  );
});

describe('naughty strings', () => {
  it('come through a table as they are', async () => {
    const rows = naughty.map((text) => ['2025-01-02', text, 'North']);
    const loaded = await load(Papa.unparse([['start', 'title', 'actors'], ...rows]));
    if (loaded.kind !== 'table') throw new Error(`came as ${loaded.kind}`);
    expect(loaded.refused).toBe(0);
    expect(rowsOf(loaded.table).map(({ title }) => title)).toEqual(naughty);
  });

  it('may be names of actors, topics and sources', async () => {
    const rows = naughty.map((text) => ['2025-01-02', text, text, text]);
    const loaded = await load(Papa.unparse([['start', 'actors', 'topics', 'source'], ...rows]));
    if (loaded.kind !== 'table') throw new Error(`came as ${loaded.kind}`);
    expect(loaded.table?.size).toBe(naughty.length);
  });

  it('may be a header, or all there is', async () => {
    const table = Papa.unparse([
      ['start', ...naughty],
      ['2025-01-02', ...naughty],
    ]);
    expect((await load(table)).kind).toBe('table');
    for (const text of naughty) {
      const { kind } = await load(text, true);
      expect(['failed', 'table', 'json', 'imported'], text).toContain(kind);
    }
  });

  it('may be the words of a timeline, and no link comes out of them that is none', async () => {
    const events = naughty.map((text) => ({
      start_date: { year: 2020 },
      text: { headline: text, text },
      group: text,
    }));
    const loaded = await load(JSON.stringify({ events }));
    if (loaded.kind !== 'imported') throw new Error(`came as ${loaded.kind}`);
    expect(loaded.dataset?.events).toHaveLength(naughty.length);
    for (const text of naughty) {
      for (const link of linksOfHtml(text)) expect(link).toMatch(/^https?:/i);
    }
  });

  it('are no dates, or dates that can be read again', () => {
    for (const text of naughty) {
      const found = readFreeDate(text, 'day-first');
      if ('edtf' in found) expect(parseEdtf(found.edtf), text).toBeDefined();
    }
  });
});
