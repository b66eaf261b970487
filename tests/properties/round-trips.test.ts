import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSource } from '../../src/core/load/load-source.ts';
import type { Dataset } from '../../src/core/model/dataset.ts';
import { takeAll, takeTable, textOf } from '../core/files/formats/taken.ts';
import { tableOf } from '../fixtures/small-table.ts';
import { wholeDataset, words } from './whole-datasets.ts';

async function read(text: string, name: string): Promise<Dataset | undefined> {
  const loaded = await loadSource({ kind: 'file', file: new File([text], name) });
  if (loaded.kind !== 'json' && loaded.kind !== 'imported') throw new Error(JSON.stringify(loaded));
  if (!loaded.dataset) throw new Error(JSON.stringify(loaded.problems));
  return loaded.dataset;
}

describe('a dataset', () => {
  it('is the same dataset when it is read back from any format that loses nothing', async () => {
    await fc.assert(
      fc.asyncProperty(wholeDataset, async (dataset) => {
        const extract = await takeAll(dataset);
        for (const format of ['json', 'csv', 'jsonl'] as const) {
          const back = await read(await textOf(format, extract), `x.${format}`);
          expect(back, format).toEqual(dataset);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Names as a table can have them: with no bar and nothing around them. */
const names = fc.uniqueArray(
  words
    .map((name) => name.toWellFormed().replaceAll('|', '').replaceAll('\0', '').trim())
    .filter((name) => name !== ''),
  { maxLength: 3 },
);
/** What the tones are scores of, where that is known. */
const scale = fc.constantFrom<{ readonly toneScale?: 'goldstein' }>({}, { toneScale: 'goldstein' });
const line = fc.record({
  date: fc.constantFrom('2025-04-10', '2025-04-10/2025-04-12', '2025~', '2025-04-10/..'),
  type: fc.constantFrom('CONSULT', 'AGREE'),
  status: fc.constantFrom('occurred', 'planned'),
  tone: fc.option(fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10)),
  actors: names,
  topics: names,
  sources: names,
  title: words.map((title) => title.toWellFormed().replaceAll('\0', '')),
});

describe('a table', () => {
  it('has the same rows when it is read back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        scale,
        async (lines, asked) => {
          const extract = await takeTable({ ...tableOf(lines), ...asked });
          for (const format of ['csv', 'jsonl'] as const) {
            const text = await textOf(format, extract);
            const loaded = await loadSource({
              kind: 'file',
              file: new File([text], `x.${format}`),
            });
            if (loaded.kind !== 'table' || !loaded.table) throw new Error(JSON.stringify(loaded));
            expect(loaded.problems).toEqual([]);
            if (lines.some(({ tone }) => tone !== null)) {
              expect(loaded.table.toneScale).toBe(asked.toneScale);
            }
            expect(await textOf(format, await takeTable(loaded.table))).toBe(text);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
