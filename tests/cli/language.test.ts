import { describe, expect, it } from 'vitest';
import { LANG_LIST, languageOf } from '../../src/cli/language.ts';

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

  it('is one of those that the help names', () => {
    expect(LANG_LIST).toBe('en, ar or ru');
  });
});
