import { describe, expect, it } from 'vitest';
import { isLanguage, languageOf } from '../../src/cli/language.ts';

describe('the language of the messages', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'ru', LC_MESSAGES: 'ar_EG' }, 'ar'],
    [{ LANG: 'ru', LC_ALL: 'ar@euro' }, 'ar'],
    [{ LANG: 'ru', LC_ALL: '' }, 'ru'],
    [{ LANG: 'ru', LC_ALL: 'C.UTF-8' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
  ])('of the environment %j is %s', (env, lang) => {
    expect(languageOf(env)).toBe(lang);
  });

  it('is one of three', () => {
    expect(['en', 'ar', 'ru', 'EN', '', 'fr'].filter(isLanguage)).toEqual(['en', 'ar', 'ru']);
  });
});
