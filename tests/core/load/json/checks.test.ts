import { describe, expect, it } from 'vitest';
import {
  ID_PATTERN,
  isDuration,
  isEdtf,
  isLanguageTag,
  isReversed,
  isWebUrl,
} from '../../../../src/core/load/json/checks.ts';

describe('ids', () => {
  it.each(['a', 'A01', 'россия', 'وزارة', 'x.y_z-1', 'a|b', '…'])('may be %s', (id) => {
    expect(id).toMatch(ID_PATTERN);
  });
  it.each(['', ' ', 'a b', 'a,b', 'a\n', 'a\u00a0b', 'a\u202eb', '\ud800', '__proto__'])(
    'may not be %j',
    (id) => {
      expect(id).not.toMatch(ID_PATTERN);
    },
  );
});

describe('language tags', () => {
  it.each(['en', 'ar', 'ru', 'sr-Latn', 'pt-BR', 'zh-Hant-TW', 'kab'])('may be %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
    expect(() => new Intl.NumberFormat(tag)).not.toThrow();
  });
  it.each(['', 'e', 'english', 'en_GB', 'en-', 'en-a', 'en-GB-GB', 'title', '0'])(
    'may not be %j',
    (tag) => {
      expect(isLanguageTag(tag)).toBe(false);
    },
  );
});

describe('reversed intervals', () => {
  it.each(['2025-04-10/2025-04-01', '2025/2024', '2025-04/2025-03-31', '2025~/2024?'])(
    'are over before they begin: %s',
    (text) => {
      expect(isReversed(text)).toBe(true);
      expect(isEdtf(text)).toBe(false);
    },
  );
  it.each([
    ...['2025-04-10/2025-04', '2025-04-01/2025-04-10', '2025/..', '../2024', '2025/', '2025'],
    ...['2025/x', '2025-13/2024', '2025/2024/2023', '', '/'],
  ])('are not %j', (text) => {
    expect(isReversed(text)).toBe(false);
  });
});

describe('web addresses', () => {
  it.each(['https://a.example', 'HTTP://a.example/x?y#z', 'http://[::1]:8080/'])(
    'may be %s',
    (url) => {
      expect(isWebUrl(url)).toBe(true);
    },
  );
  it.each([
    '',
    'a.example',
    '//a.example',
    'javascript:alert(1)',
    ' https://a.example',
    'java\nscript:x',
    'data:text/html,x',
    'ftp://a.example',
    'https://',
    'http:a.example',
  ])('may not be %j', (url) => {
    expect(isWebUrl(url)).toBe(false);
  });
});

describe('dates and durations', () => {
  it('are what the rooms of time can read', () => {
    expect([isEdtf('2025-04~'), isEdtf('April 2025')]).toEqual([true, false]);
    expect([isDuration('>PT6H'), isDuration('6h')]).toEqual([true, false]);
  });
});
