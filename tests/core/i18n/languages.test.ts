import { describe, expect, it } from 'vitest';
import {
  DEFAULT_LANG,
  hasOwnDigits,
  isLang,
  LANGS,
  LANGUAGES,
  scriptOf,
} from '../../../src/core/i18n/languages.ts';
import { directionOf } from '../../../src/core/model/text.ts';

describe('the languages of the interface', () => {
  it('are told from other words', () => {
    expect(LANGS.every(isLang)).toBe(true);
    expect(['EN', '', 'xx', 'toString', '__proto__'].filter(isLang)).toEqual([]);
    expect(LANGS).toContain(DEFAULT_LANG);
  });

  it.each(LANGS)('are called in their own words, and run as their script does: %s', (lang) => {
    const { name, dir } = LANGUAGES[lang];
    expect(name.toLowerCase()).toBe(
      new Intl.DisplayNames([lang], { type: 'language' }).of(lang)?.toLowerCase(),
    );
    expect(dir).toBe(directionOf(lang));
  });
});

describe('scriptOf', () => {
  it('tells the script of a language that the interface has, and of one that it has not', () => {
    expect(['en', 'ar', 'ru', 'fa', 'fr', 'sr-Latn'].map(scriptOf)).toEqual([
      ...['Latn', 'Arab', 'Cyrl', 'Arab', 'Latn', 'Latn'],
    ]);
  });
});

describe('digits', () => {
  it('are the own ones of Arabic alone', () => {
    expect(['ar', 'en', 'ru', 'fa'].filter((tag) => hasOwnDigits(tag, 'arab'))).toEqual(['ar']);
    expect(LANGS.filter((lang) => hasOwnDigits(lang, 'latn'))).toEqual([]);
  });
});
