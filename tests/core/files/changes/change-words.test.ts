import { describe, expect, it } from 'vitest';
import { versionWords } from '../../../../src/core/files/changes/change-words.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import { twoStates } from '../../../fixtures/two-states.ts';

const { events, ...header } = twoStates;
const words = versionWords(header, events, await loadLocale('en'));
const field = (...path: string[]): string => words.field({ path, before: 'a', after: 'b' });

describe('the words for a change', () => {
  it('call a field as the interface does, and by the format where it has no word for it', () => {
    expect(field('date')).toBe('Date');
    expect(field('quadClass')).toBe('quadClass');
  });

  it('say dates, lengths and codes as a reader is told them everywhere', () => {
    expect(words.value(['date'], '2025-04-10')).toBe('10 April 2025');
    expect(words.value(['duration'], 'PT5H')).toBe('5 hours');
    expect(words.value(['status'], 'cancelled')).toBe('Cancelled');
    expect(words.value(['place'], undefined)).toBe('nothing');
  });

  it('name an entry that nothing is known of by its id', () => {
    expect(words.value(['topics', 'gone'], 'gone')).toBe('gone');
    expect(words.entry({ id: 'x' })).toBe('x');
  });
});
