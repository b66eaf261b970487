import { describe, expect, it } from 'vitest';
import { formWords, levelWithin } from '../../../src/core/labels/contact-words.ts';
import { istanbul, speakerIn } from '../../fixtures/istanbul.ts';

describe('the words for a contact', () => {
  it('name the form, and the level where it is known', async () => {
    const [en, ar, ru] = await Promise.all([speakerIn('en'), speakerIn('ar'), speakerIn('ru')]);
    const talks = { form: 'meeting', level: 'official' } as const;
    expect(formWords(talks, en.locale)).toBe('Meeting · Officials');
    expect(formWords(talks, ru.locale)).toBe('Встреча · Должностные лица');
    expect(formWords(talks, ar.locale)).toBe('لقاء · المسؤولون');
    expect(formWords({ form: 'letter' }, en.locale)).toBe('Letter or note');
    expect(formWords({}, en.locale)).toBe('');
  });

  it('have no level for a date that cannot be read', () => {
    const participants = [
      { actor: 'putin', role: 'participant' },
      { actor: 'trump', role: 'participant' },
    ] as const;
    const call = { form: 'call', participants } as const;
    expect(levelWithin({ ...call, date: '2025-03-18' }, istanbul.affiliations)).toBe('head');
    expect(levelWithin({ ...call, date: 'in spring' }, istanbul.affiliations)).toBeUndefined();
  });
});
