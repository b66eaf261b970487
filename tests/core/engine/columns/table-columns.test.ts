import { expect, it } from 'vitest';
import { NO_TONE } from '../../../../src/core/engine/columns/columns.ts';
import { columnsOfTable } from '../../../../src/core/engine/columns/table-columns.ts';
import { buildVocabulary } from '../../../../src/core/engine/columns/vocabulary.ts';
import { QUAD_CLASSES } from '../../../../src/core/model/event-type.ts';
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

it('has no tone where neither the row nor its type says one', () => {
  const bare = LINES.map((line) => ({ ...line, type: 'UNSPECIFIED' as const }));
  const table = tableOf(bare);
  const columns = columnsOfTable(table, buildVocabulary(datasetOfTable(table, '')));
  expect([...columns.tone]).toEqual([1_100_000, NO_TONE, -9_990_000]);
  expect([...columns.quads]).toEqual(bare.map(() => QUAD_CLASSES.indexOf('unspecified')));
});

it('shares the arrays of the table, and counts tones in millionths, the type’s own where a row has none', () => {
  const table = tableOf(LINES);
  const columns = columnsOfTable(table, buildVocabulary(datasetOfTable(table, '')));
  expect(columns.startMs).toBe(table.startMs);
  expect(columns.actors.codes).toBe(table.actors.codes);
  expect(columns.topics.offsets).toBe(table.topics.offsets);
  expect([...columns.tone]).toEqual([1_100_000, 2_500_000, -9_990_000]);
  expect(columns.dyads.size).toBe(1);
});
