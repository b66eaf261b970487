import { describe, expect, it } from 'vitest';
import type { DataFormatName } from '../../../../src/core/files/formats/format-list.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import type { Extract } from '../../../../src/core/model/extract.ts';
import { takeAll, takeTable, textOf } from './taken.ts';

const CSV = 'start,actors,tone\n2025-04-10,Aland|Bland,\n2025-04-11,Aland|Bland,4\n';

async function read(text: string, name: string): Promise<Extract> {
  const loaded = await loadSource({ kind: 'text', name, text });
  if (loaded.kind === 'table' && loaded.table) return takeTable(loaded.table, name);
  if (loaded.kind === 'json' && loaded.dataset) return takeAll(loaded.dataset);
  throw new Error(JSON.stringify(loaded));
}

const bare = await read(CSV, 'bare.csv');

describe('what a table does not say', () => {
  it('is not invented in any file', async () => {
    const files: readonly DataFormatName[] = ['ics', 'jsonld', 'gexf', 'graphml', 'markdown'];
    for (const name of files) {
      const text = await textOf(name, bare);
      expect(text).not.toMatch(/STATEMENT|CONFIRMED|EventScheduled|GovernmentOrg|"state"|>state</);
    }
  });

  it('is said to be unspecified in the words of a spreadsheet, with an empty cell for the tone', async () => {
    const [, first, second] = (await textOf('sheet', bare)).split('\r\n');
    expect(first).toContain(',Not specified,Not specified,,,Aland; Bland,');
    expect(second).toContain(',Not specified,Not specified,4,Given with the event,Aland; Bland,');
  });

  it('counts in no mean', async () => {
    expect(await textOf('dyads', bare)).toContain('Aland,Bland,Aland,Bland,whole,2,2,4,');
  });

  it.each(['json', 'jsonl', 'csv'] as const)(
    'is as little said when %s is read back',
    async (format) => {
      const again = await read(await textOf(format, bare), `bare.${format}`);
      expect(await textOf('sheet', again)).toBe(await textOf('sheet', bare));
      expect(await textOf('actors', again)).toBe(await textOf('actors', bare));
    },
  );
});
