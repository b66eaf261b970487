import { describe, expect, it } from 'vitest';
import { formatDuration } from '../../../src/core/i18n/duration-words.ts';

describe('a duration of a dataset', () => {
  const say = (text: string): string =>
    formatDuration(text, ({ comparator, parts }) => `${comparator} ${parts.length}`, String);

  it('is read before it is put into words', () => {
    expect(say('>PT6H30M')).toBe('more 2');
  });

  it('is left as it is where it is none', () => {
    expect(say('a while')).toBe('a while');
    expect(say('')).toBe('');
  });
});
