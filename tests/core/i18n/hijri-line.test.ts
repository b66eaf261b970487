import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../../src/core/i18n/locale.ts';

const speech = { digits: 'latn', calendar: 'hijri' } as const;
const tick = { year: 1446, month: 10, day: 12, ms: 0, isContext: false, widthPx: 200 } as const;

describe('the Hijri line', () => {
  it('is there only where it is asked for', async () => {
    expect((await loadLocale('ar')).hijri).toBeUndefined();
    expect((await loadLocale({ ...speech, lang: 'ar' })).hijri).toBeDefined();
  });

  it.each([
    ['en', '12 Dhu al-Qada 1446 AH', 'Dhu al-Qada 1446 AH', '1446 AH'],
    ['ar', '12 ذي القعدة 1446 هـ', 'ذو القعدة 1446 هـ', '1446 هـ'],
    ['ru', '12 зуль-каады 1446 г. х.', 'зуль-каада 1446 г. х.', '1446 г. х.'],
  ] as const)('says days, months and years in %s', async (lang, ...words) => {
    const { hijri } = await loadLocale({ ...speech, lang });
    const said = (['date', 'month', 'year'] as const).map((unit) => hijri?.tick({ ...tick, unit }));
    expect(said.map((text) => text?.replaceAll('\u00a0', ' '))).toEqual(words);
  });

  it('has the digits of its reader', async () => {
    const { hijri } = await loadLocale({ ...speech, lang: 'ar', digits: 'arab' });
    expect(hijri?.tick({ ...tick, unit: 'month' })).toBe('ذو القعدة ١٤٤٦\u00a0هـ');
  });
});
