import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicIndic } from '../../../src/core/i18n/arabic-indic.ts';
import { loadLocale } from '../../../src/core/i18n/locale.ts';
import { foldText } from '../../../src/core/model/fold.ts';

const here = arabicIndic('rtl');

describe('writing digits', () => {
  it('gives Arabic-Indic ones for Latin ones', () => {
    expect(here.digits('9 أبريل 2025')).toBe('٩ أبريل ٢٠٢٥');
    expect(here.digits('0123456789')).toBe('٠١٢٣٤٥٦٧٨٩');
  });

  it('holds Arabic-Indic numbers in their place among words from left to right', () => {
    expect(arabicIndic('ltr').digits('1–10 April, 14:00')).toBe(
      '\u200e١\u200e–\u200e١٠\u200e April, \u200e١٤:٠٠\u200e',
    );
  });

  it('loses nothing: folded, the text is what it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('ltr' as const, 'rtl' as const), (text, dir) => {
        expect(foldText(arabicIndic(dir).digits(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('the numbers of a message', () => {
  it('are written as the reader does it', () => {
    expect(here.message('عام 500 ق.م.')).toBe('عام ٥٠٠ ق.م.');
    expect(here.message('من −10 إلى +10')).toBe('من −١٠ إلى +١٠');
  });

  it.each(['⁨-0499⁩', '2025', '2025-04', 'UTF-8', 'ISO 8601', '⁨+10⁩', 'demarche/1', 'PT6H'])(
    'are not the digits of what is to be typed or is a name: %s',
    (text) => {
      expect(here.message(text)).toBe(text);
    },
  );
});

describe('the numbers of somebody’s words', () => {
  it('are written as the reader does it, but for those of codes and addresses', () => {
    const words = 'طائرات F-16، القرار 2774، 13–14 مايو، https://a.example/2025';
    expect(here.words(words)).toBe('طائرات F-16، القرار ٢٧٧٤، ١٣–١٤ مايو، https://a.example/2025');
  });
});

describe('a number', () => {
  it('has the separators of its digits, and its sign where it is read first', async () => {
    const speech = { digits: 'arab', calendar: 'gregory' } as const;
    const [ar, ru] = await Promise.all([
      loadLocale({ ...speech, lang: 'ar' }),
      loadLocale({ ...speech, lang: 'ru' }),
    ]);
    expect(ar.number(1234567.5)).toBe('١٬٢٣٤٬٥٦٧٫٥');
    expect(ar.number(-5)).toBe('\u2067−٥\u2069');
    expect(ar.tone(2.54)).toBe('\u2067+٢٫٥\u2069');
    expect(ar.tone(0)).toBe('٠');
    expect(ru.tone(-2.5)).toBe('−\u200e٢٫٥\u200e');
    expect(ar.t('count.events', { matched: 3, total: 46, count: 46 })).toBe('٣ من ٤٦ حدثًا');
    expect(ar.duration('PT6H30M')).toBe('٦ ساعات ونصف الساعة');
    expect(ar.clock(Date.parse('2025-04-10T09:05Z'))).toBe('٠٩:٠٥');
  });
});
