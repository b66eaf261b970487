import { describe, expect, it } from 'vitest';
import { carriedWords } from '../../../src/core/figure/carried-words.ts';
import { loadLocale } from '../../../src/core/i18n/locale.ts';
import { LANGS } from '../../../src/core/i18n/languages.ts';
import type { CarriedData } from '../../../src/core/model/project.ts';

const CARRIED: readonly (readonly [CarriedData, ...string[]])[] = [
  [{ isPacked: false, text: 'x'.repeat(12_100) }, '13'],
  [{ isPacked: true, text: 'x'.repeat(2_000_000) }, '2,000'],
  [{ leftOut: 'rows', rows: 250_000, most: 100_000 }, '250,000', '100,000'],
  [{ leftOut: 'size', most: 4_000_000 }, '4'],
];

describe('what is said of the data in a figure', () => {
  it('names their size, or why they are left out', async () => {
    const locale = await loadLocale('en');
    for (const [carried, ...numbers] of CARRIED) {
      const words = carriedWords(carried, 1, locale);
      for (const number of numbers) expect(words).toContain(number);
    }
  });

  it.each(LANGS)('tells each case from the others in %s', async (lang) => {
    const locale = await loadLocale(lang);
    const said = CARRIED.map(([carried]) => carriedWords(carried, 1, locale));
    expect(new Set(said).size).toBe(CARRIED.length);
  });

  it('say of several pages that the first alone carries the data', async () => {
    const locale = await loadLocale('en');
    const carried = { isPacked: false, text: '{}' };
    const first = locale.t('export.carried.first');
    expect(carriedWords(carried, 2, locale)).toContain(first);
    expect(carriedWords(carried, 1, locale)).not.toContain(first);
  });
});
