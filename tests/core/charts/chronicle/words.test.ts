import { describe, expect, it } from 'vitest';
import { chronicleWords } from '../../../../src/core/charts/chronicle/words.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';
import { speakerIn } from '../../../fixtures/istanbul.ts';
import { KNOWN } from './draw.ts';

const words = chronicleWords(await speakerIn('en'), KNOWN);
const arabic = chronicleWords(await speakerIn('ar'), KNOWN);

describe('the words of the chronicle', () => {
  it('say how many sources there are and what they differ on', () => {
    const alike = answeredEvent('alike', '2025-03-01', { sources: ['a', 'b'] });
    const differing = { ...alike, disputed: true, differing: ['date', 'duration'] as const };
    expect(words.sources(alike)).toBe('2 sources');
    expect(words.sources(differing)).toBe('2 sources differ on date, duration');
    expect(words.inShort(differing)).toBe('2 sources differ');
    expect(arabic.sources(differing)).toContain('، ');
  });

  it('say in short how an event stands that did not take place', () => {
    const planned = answeredEvent('planned', '2025-03-01', { sources: ['a'], status: 'planned' });
    expect(words.inShort(planned)).toMatch(/^Planned · 1 source$/);
  });

  it('call an event without a title something', () => {
    expect(words.title(answeredEvent('one', '2025-03-01', { title: '' })).text).not.toBe('');
  });

  it('name sections by month, year or what began earlier, and say where one goes on', () => {
    const section = { key: '', start: Date.UTC(2025, 2, 1), unit: 'month-year', count: 2 } as const;
    expect(words.section(section, false)).toBe('March 2025');
    expect(words.section(section, true)).toBe('March 2025, continued');
    expect(words.section({ ...section, unit: 'year' }, false)).toBe('2025');
    expect(words.section({ ...section, start: null }, false)).toBe('Began earlier');
  });

  it('say the known-on day at its rule', () => {
    expect(words.known).toBe('As known on 9 April 2025');
  });
});
