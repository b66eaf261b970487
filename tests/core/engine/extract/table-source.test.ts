import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../../src/core/engine/contract/question.ts';
import { openTableEngine } from '../../../../src/core/engine/table.ts';
import { datasetOfTable } from '../../../../src/core/model/table-dataset.ts';
import { tableOf, textsOf } from '../../../fixtures/small-table.ts';

const EVERYTHING = { filter: NO_FILTER, span: null, knownBefore: null };

const line = (date: string, title: string, actors: readonly string[]) => ({
  ...{ date, title, actors, topics: [], sources: [], tone: null },
  ...({ type: 'CONSULT', status: 'occurred' } as const),
});
// Its rows stand in the order of time, the other way round.
const rows = tableOf([line('2025-05-01', 'later', ['A', 'B']), line('2025-01-01', 'first', ['C'])]);
const table = { ...rows, url: textsOf(['', 'https://example.org/']) };
const engine = openTableEngine(table, datasetOfTable(table, 'x'));

describe('what is taken of a table', () => {
  it('is rows as they stand in the file, each with its address where it has one', async () => {
    const { items, next } = await engine.take('asWritten', EVERYTHING, 0);
    expect(items.map(({ id, title, link }) => [id, title, link])).toEqual([
      ['row-1', 'later', 'https://example.org/'],
      ['row-2', 'first', undefined],
    ]);
    expect(next).toBeNull();
  });

  it('names only whom its rows name', async () => {
    const span = { start: Date.UTC(2025, 0, 1), end: Date.UTC(2025, 1, 1) };
    expect(await engine.used(EVERYTHING)).toMatchObject({ isTable: true, actors: ['C', 'A', 'B'] });
    expect(await engine.used({ ...EVERYTHING, span })).toMatchObject({ count: 1, actors: ['C'] });
  });
});
