import { describe, expect, it } from 'vitest';
import { forEachBit, fullBitset } from '../../src/engine/bitset.ts';
import type { Bitset } from '../../src/engine/bitset.ts';
import { buildMasks, FACETS } from '../../src/engine/filter.ts';
import type { Masks } from '../../src/engine/filter.ts';
import { keepKnownTables } from '../../src/engine/known-table.ts';
import { NO_FILTER } from '../../src/engine/question.ts';
import type { Filter } from '../../src/engine/question.ts';
import { buildVocabulary } from '../../src/engine/vocabulary.ts';
import type { Span } from '../../src/time/span.ts';
import { boundsOf, SMALL } from './small-dataset.ts';

const vocabulary = buildVocabulary(SMALL);
const { columns, eventAt } = keepKnownTables(SMALL, vocabulary)(null);

function masksOf(change: Partial<Filter>, span: Span | null = null): Masks {
  const found = fullBitset(columns.size);
  return buildMasks({ ...NO_FILTER, ...change }, span, found, columns, vocabulary);
}

function idsOf(bits: Bitset): string[] {
  const ids: string[] = [];
  forEachBit(bits, (row) => ids.push(eventAt(row)?.id ?? '?'));
  return ids.sort();
}

describe('buildMasks', () => {
  it('lets everything pass where nothing is asked', () => {
    const { matched, seen } = masksOf({});
    expect(idsOf(matched)).toEqual(['closure', 'decree', 'outcome', 'talks']);
    expect(idsOf(seen)).toEqual(idsOf(matched));
  });

  it('takes any value of a facet, and all facets together', () => {
    expect(idsOf(masksOf({ types: ['CONSULT', 'SANCTION'] }).matched)).toEqual([
      'closure',
      'talks',
    ]);
    expect(idsOf(masksOf({ types: ['AGREE'], topics: ['flights'] }).matched)).toEqual(['outcome']);
  });

  it('finds an actor where someone who belongs to it takes part', () => {
    expect(idsOf(masksOf({ actors: ['mid'] }).matched)).toEqual(['talks']);
    expect(idsOf(masksOf({ actors: ['ru'] }).matched)).toHaveLength(4);
  });

  it('asks for all of the actors where told to', () => {
    const both = masksOf({ actors: ['ru', 'tr'], allActors: true });
    expect(idsOf(both.matched)).toEqual(['talks']);
    expect(idsOf(both.besides.actors)).toEqual(['talks']);
  });

  it('finds a topic where a narrower one stands', () => {
    expect(idsOf(masksOf({ topics: ['missions'] }).matched)).toEqual([
      'decree',
      'outcome',
      'talks',
    ]);
  });

  it('leaves each facet out of its own mask and no other', () => {
    const filter = { actors: ['tr'], topics: ['flights'] };
    const { besides, seen } = masksOf(filter);
    expect(idsOf(seen)).toEqual([]);
    expect(idsOf(besides.actors)).toEqual(['closure', 'outcome']);
    expect(idsOf(besides.topics)).toEqual(['talks']);
    for (const facet of FACETS.slice(2)) expect(idsOf(besides[facet])).toEqual([]);
  });

  it('keeps the span apart from the filter', () => {
    const { matched, inSpan, seen, besides } = masksOf({ types: ['AGREE'] }, boundsOf('2025-04'));
    expect(idsOf(matched)).toEqual(['decree', 'outcome']);
    expect(idsOf(inSpan)).toEqual(['closure', 'outcome', 'talks']);
    expect(idsOf(seen)).toEqual(['outcome']);
    expect(idsOf(besides.types)).toEqual(['closure', 'outcome', 'talks']);
  });

  it('passes nothing for a value that the dataset does not have', () => {
    expect(idsOf(masksOf({ actors: ['nobody'] }).matched)).toEqual([]);
    expect(idsOf(masksOf({ sources: ['nothing'] }).matched)).toEqual([]);
  });
});
