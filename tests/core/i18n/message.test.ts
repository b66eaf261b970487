import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../src/core/i18n/message.ts';
import type { MessageSetting } from '../../../src/core/i18n/message.ts';

const setting: MessageSetting = {
  dir: 'ltr',
  number: (value) => `<${String(value)}>`,
  plurals: new Intl.PluralRules('en'),
};

describe('formatMessage', () => {
  it('chooses the form by count, and the general one without it', () => {
    const message = { one: '{count} day', other: '{count} days' };
    expect(formatMessage(message, { count: 1 }, setting)).toBe('<1> day');
    expect(formatMessage(message, { count: 7 }, setting)).toBe('<7> days');
    expect(formatMessage(message, {}, setting)).toBe('{count} days');
    expect(formatMessage({ other: 'days' }, { count: 1 }, setting)).toBe('days');
  });

  it('does not look for holes in what every object has', () => {
    expect(formatMessage('{constructor}', {}, setting)).toBe('{constructor}');
  });

  it('keeps what may be left out only if all of its holes have words', () => {
    const message = 'a[[ {b} {c}]].';
    expect(formatMessage(message, { b: 'x', c: 'y' }, setting)).toBe('a x y.');
    expect(formatMessage(message, { b: 'x', c: '' }, setting)).toBe('a.');
    expect(formatMessage(message, { b: 'x' }, setting)).toBe('a.');
  });
});
