import { describe, expect, it } from 'vitest';
import { fullBitset } from '../../../../src/core/engine/columns/bitset.ts';
import { memoizeKnownTables } from '../../../../src/core/engine/known-table.ts';
import { buildSearchNames, findWords } from '../../../../src/core/engine/filter/search.ts';
import { rowsIn } from '../../../fixtures/rows-in.ts';
import { buildVocabulary } from '../../../../src/core/engine/columns/vocabulary.ts';
import { boundsOf, SMALL } from '../../../fixtures/small-dataset.ts';

const rowsAt = memoizeKnownTables(SMALL, buildVocabulary(SMALL));

function find(query: string, knownBefore: number | null = null): string[] {
  const rows = rowsAt(knownBefore);
  const found = findWords(query, rows, buildSearchNames(SMALL));
  return rowsIn(found ?? fullBitset(rows.columns.size))
    .map((row) => rows.eventAt(row)?.id ?? '?')
    .sort();
}

describe('findWords', () => {
  it('finds everything where nothing is looked for', () => {
    expect(find('')).toHaveLength(4);
    expect(find('  ')).toHaveLength(4);
  });

  it('finds parts of words, without regard to case and accents', () => {
    expect(find('ISTAN')).toEqual(['talks']);
    expect(find('turkiye')).toEqual(['talks']);
  });

  it('needs every word, wherever each of them stands', () => {
    expect(find('flights suspended')).toEqual(['closure']);
    expect(find('flights envoy')).toEqual([]);
    expect(find('darchiev istanbul')).toEqual(['talks']);
  });

  it('finds aliases, short names, wholes, broader topics and sources in any script', () => {
    expect(find('الولايات')).toEqual(['closure', 'outcome', 'talks']);
    expect(find('foreign ministry')).toEqual(['talks']);
    expect(find('mfa')).toEqual(['talks']);
    expect(find('تأشيرات')).toEqual(['talks']);
    expect(find('летопись')).toEqual(['closure', 'decree']);
  });

  it('does not search sources that are not public yet', () => {
    expect(find('evening', boundsOf('2025-04-09').end)).toEqual([]);
    expect(find('evening')).toEqual(['outcome', 'talks']);
  });

  it('finds nothing for a word that stands nowhere', () => {
    expect(find('xylophone')).toEqual([]);
  });
});
