import { expect, it } from 'vitest';
import { columnsOfTable } from '../../../../src/core/engine/columns/table-columns.ts';
import { buildVocabulary } from '../../../../src/core/engine/columns/vocabulary.ts';
import { datasetOfTable } from '../../../../src/core/model/table-dataset.ts';
import { tableOf } from '../../../fixtures/small-table.ts';
import type { Line } from '../../../fixtures/small-table.ts';

const LINES: readonly Line[] = [1.1, null, -9.99].map((tone) => ({
  date: '2020-01-01',
  type: 'AGREE',
  status: 'occurred',
  tone,
  actors: ['b', 'a'],
  topics: ['t'],
  sources: [],
  title: '',
}));

it('shares the arrays of the table, and counts tones in millionths, the type’s own where a row has none', () => {
  const table = tableOf(LINES);
  const columns = columnsOfTable(table, buildVocabulary(datasetOfTable(table, '')));
  expect(columns.startMs).toBe(table.startMs);
  expect(columns.actors.codes).toBe(table.actors.codes);
  expect(columns.topics.offsets).toBe(table.topics.offsets);
  expect([...columns.tone]).toEqual([1_100_000, 2_500_000, -9_990_000]);
  expect(columns.dyads.size).toBe(1);
});
