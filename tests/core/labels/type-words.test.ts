import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/core/i18n/languages.ts';
import { typeWords } from '../../../src/core/labels/type-words.ts';
import { EVENT_TYPES, MODE_TONES } from '../../../src/core/model/event-type.ts';
import { localeOf } from '../../fixtures/locales.ts';

const [en, ar, ru] = await Promise.all([localeOf('en'), localeOf('ar'), localeOf('ru')]);

describe('typeWords', () => {
  it('say the type alone, and with its mode', () => {
    expect(typeWords('CONSULT', undefined, en)).toBe('Consultation');
    expect(typeWords('CONSULT', 'visit', en)).toBe('Consultation: visit');
    expect(typeWords('CONSULT', 'constructor', en)).toBe('Consultation');
  });

  it('say only the mode where it begins with the word of the type', () => {
    expect(typeWords('THREATEN', 'violence', en)).toBe('Threat of force');
    expect(typeWords('REJECT', 'assist', ar)).toBe('رفض المساعدة أو التعاون');
    expect(typeWords('REJECT', 'assist', ru)).toBe('Отказ в\u00a0помощи или сотрудничестве');
  });

  it('say no word twice in any language', async () => {
    for (const lang of LANGS) {
      const locale = await localeOf(lang);
      const doubled = EVENT_TYPES.flatMap((type) =>
        Object.keys(MODE_TONES[type]).map((mode) => typeWords(type, mode, locale)),
      ).filter((words) => /^(\S+)[^:]*: \1(?:\s|$)/iu.test(words));
      expect(doubled).toEqual([]);
    }
  });
});
