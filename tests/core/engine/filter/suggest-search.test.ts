import { describe, expect, it } from 'vitest';
import { buildVocabulary } from '../../../../src/core/engine/columns/vocabulary.ts';
import { buildSearchNames } from '../../../../src/core/engine/filter/search.ts';
import { suggestSearch } from '../../../../src/core/engine/filter/suggest-search.ts';
import { memoizeKnownTables } from '../../../../src/core/engine/known-table.ts';
import { openMemoryEngine } from '../../../../src/core/engine/memory.ts';
import { boundsOf, question, SMALL } from '../../../fixtures/small-dataset.ts';

const rowsAt = memoizeKnownTables(SMALL, buildVocabulary(SMALL));
const names = buildSearchNames(SMALL);
const suggest = (query: string, knownBefore: number | null = null): string | undefined =>
  suggestSearch(query, rowsAt(knownBefore), names);

describe('suggestSearch', () => {
  it('spells a name as the dataset does', () => {
    expect(suggest('Darchief')).toBe('Darchiev');
    expect(suggest('دارشيف darchiew')).toBeUndefined();
  });

  it('leaves alone the words that are found, and takes those of texts where no name is near', () => {
    expect(suggest('darchief istanbul')).toBe('Darchiev istanbul');
    expect(suggest('flihgts')).toBe('Flights');
    expect(suggest('suspedned')).toBe('suspended');
  });

  it('says nothing where something is found, where nothing is near, or for phrases and dates', () => {
    for (const query of ['', 'darchiev', 'xylophone', 'wra', '"flihgts suspended"', '1848']) {
      expect(suggest(query), query).toBeUndefined();
    }
  });

  it('offers only what finds something by the day', () => {
    expect(suggest('exchangd')).toBe('exchanged');
    expect(suggest('exchangd', boundsOf('2025-04-09').end)).toBeUndefined();
  });

  it('comes with the answer, and only where the search finds nothing', async () => {
    const engine = openMemoryEngine(SMALL);
    const ask = async (words: string): Promise<string | undefined> =>
      (await engine.ask(question({ filter: { words } }))).wordsMeant;
    expect(await ask('Darchief')).toBe('Darchiev');
    expect(await ask('darchiev')).toBeUndefined();
  });
});
