import { describe, expect, it } from 'vitest';
import { directionOf, findText } from '../../../src/core/model/text.ts';

describe('findText', () => {
  const text = { ar: 'مرحبا', en: 'Hello' };

  it('gives the words in the language asked for', () => {
    expect(findText(text, 'ar', ['en'])).toEqual({ text: 'مرحبا', lang: 'ar', fallback: false });
  });

  it('falls back to the languages of the dataset in their order, and says so', () => {
    expect(findText(text, 'ru', ['ar', 'en'])).toEqual({
      text: 'مرحبا',
      lang: 'ar',
      fallback: true,
    });
    expect(findText(text, 'ru', ['fr', 'en']).lang).toBe('en');
  });

  it('passes over empty words', () => {
    expect(findText({ ru: '', en: 'Hello' }, 'ru', ['en']).text).toBe('Hello');
  });

  it('takes a bare string to be in the first language of the dataset', () => {
    expect(findText('Hello', 'ru', ['en'])).toEqual({ text: 'Hello', lang: 'en', fallback: true });
    expect(findText('Hello', 'en', ['en']).fallback).toBe(false);
  });

  it('has no words for nothing, and none from what every object inherits', () => {
    expect(findText(undefined, 'en', ['en']).text).toBe('');
    expect(findText({}, 'constructor', ['toString']).text).toBe('');
  });
});

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['en', 'ltr'],
    ['ru', 'ltr'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['', 'ltr'],
  ])('%s is written %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });
});
