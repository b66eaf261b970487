import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../fixtures/rows-in.ts';
import { FACETS } from '../../../../src/core/engine/contract/facets.ts';
import { listConditions } from '../../../../src/core/engine/filter/filter.ts';
import { memoizeKnownTables } from '../../../../src/core/engine/known-table.ts';
import { NO_FILTER } from '../../../../src/core/engine/contract/question.ts';
import type { Filter } from '../../../../src/core/engine/contract/question.ts';
import { buildSearchNames } from '../../../../src/core/engine/filter/search.ts';
import type { Selection } from '../../../../src/core/engine/count/selection.ts';
import { memoizeSelections } from '../../../../src/core/engine/count/selections.ts';
import type { Selected } from '../../../../src/core/engine/count/selections.ts';
import { orderTimes } from '../../../../src/core/engine/columns/time-order.ts';
import { buildVocabulary } from '../../../../src/core/engine/columns/vocabulary.ts';
import { SMALL } from '../../../fixtures/small-dataset.ts';

const vocabulary = buildVocabulary(SMALL);
const rows = memoizeKnownTables(SMALL, vocabulary)(null);
const names = buildSearchNames(SMALL);
const select = memoizeSelections(rows, orderTimes(rows.columns), vocabulary, () => names);

function selectFor(change: Partial<Filter>): Selected {
  return select({ ...NO_FILTER, ...change });
}

function idsOf({ bits }: Selection): string[] {
  return rowsIn(bits)
    .map((row) => rows.eventAt(row)?.id ?? '?')
    .sort();
}

describe('a filter', () => {
  it('lets everything pass where nothing is asked', () => {
    expect(idsOf(selectFor({}).matched)).toEqual(['closure', 'decree', 'outcome', 'talks']);
  });

  it('takes any value of a facet, and all facets together', () => {
    expect(idsOf(selectFor({ types: ['CONSULT', 'SANCTION'] }).matched)).toEqual([
      'closure',
      'talks',
    ]);
    expect(idsOf(selectFor({ types: ['AGREE'], topics: ['flights'] }).matched)).toEqual([
      'outcome',
    ]);
  });

  it('finds an actor where someone who belongs to it takes part', () => {
    expect(idsOf(selectFor({ actors: ['mid'] }).matched)).toEqual(['talks']);
    expect(idsOf(selectFor({ actors: ['ru'] }).matched)).toHaveLength(4);
  });

  it('asks for all of the actors where told to', () => {
    const both = selectFor({ actors: ['ru', 'tr'], allActors: true });
    expect(idsOf(both.matched)).toEqual(['talks']);
    expect(idsOf(both.besides.actors)).toEqual(['talks']);
  });

  it('finds a topic where a narrower one stands', () => {
    expect(idsOf(selectFor({ topics: ['missions'] }).matched)).toEqual([
      'decree',
      'outcome',
      'talks',
    ]);
  });

  it('leaves each facet out of its own rows and of no others', () => {
    const filter = { actors: ['tr'], topics: ['flights'] };
    const { besides, matched } = selectFor(filter);
    expect(idsOf(matched)).toEqual([]);
    expect(idsOf(besides.actors)).toEqual(['closure', 'outcome']);
    expect(idsOf(besides.topics)).toEqual(['talks']);
    for (const facet of FACETS.slice(2)) expect(idsOf(besides[facet])).toEqual([]);
  });

  it('takes the same rows for one and the same selection', () => {
    const { matched, besides } = selectFor({ types: ['AGREE'], words: 'ru' });
    expect(selectFor({ types: ['AGREE'], words: 'ru' }).matched).toBe(matched);
    expect(besides.actors).toBe(matched);
    expect(besides.types).toBe(selectFor({ words: 'ru' }).matched);
    expect(selectFor({ certain: true }).matched).toBe(selectFor({}).matched);
  });

  it('asks for nothing where a facet is empty, and for no sources where one is enough', () => {
    const asked = listConditions({ ...NO_FILTER, leastSources: 1, words: ' ', allActors: true });
    expect([...asked.keys()]).toEqual([]);
  });

  it('passes nothing for a value that the dataset does not have', () => {
    expect(idsOf(selectFor({ actors: ['nobody'] }).matched)).toEqual([]);
    expect(idsOf(selectFor({ sources: ['nothing'] }).matched)).toEqual([]);
  });
});
