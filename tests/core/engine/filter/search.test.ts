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

  it('takes what stands in quotation marks of any kind as one', () => {
    expect(find('suspended flights')).toEqual(find('flights suspended'));
    expect(find('"flights suspended"')).toEqual(['closure']);
    for (const phrase of ['"suspended flights"', '“suspended flights”', '«suspended flights»']) {
      expect(find(phrase)).toEqual([]);
    }
  });

  it('finds what begins or ends in a year, a month or a day', () => {
    expect(find('2025-04-10')).toEqual(['talks']);
    expect(find('2025-03')).toEqual(['decree']);
    expect(find('2025')).toEqual(['decree', 'outcome', 'talks']);
    expect(find('2022')).toEqual(['closure']);
    expect(find('2025 russia')).toEqual(find('russia').filter((id) => id !== 'closure'));
    expect(find('1848')).toEqual([]);
  });
});
