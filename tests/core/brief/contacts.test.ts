import { describe, expect, it } from 'vitest';
import { sortContacts } from '../../../src/core/brief/contacts.ts';
import type { ExtractedEvent } from '../../../src/core/model/extract.ts';
import { made } from './made-events.ts';

const idsIn = (events: readonly ExtractedEvent[]): Readonly<Record<string, string[]>> =>
  Object.fromEntries(
    Object.entries(sortContacts(events))
      .map(([row, list]) => [row, list.map(({ id }) => id)] as const)
      .filter(([, list]) => list.length > 0),
  );

describe('how two deal with each other', () => {
  it('is told by the form, and by the class of what is neither a meeting nor a call', () => {
    const events = [
      made('met', { form: 'meeting' }),
      made('called', { form: 'call' }),
      made('seen', { form: 'video' }),
      made('said', { form: 'statement', eventType: 'STATEMENT' }),
      made('visited', { mode: 'visit' }),
      made('sanctioned', { eventType: 'SANCTION' }),
      made('unknown', { eventType: 'UNSPECIFIED' }),
    ];
    expect(idsIn(events)).toEqual({
      meetings: ['met'],
      calls: ['called', 'seen'],
      words: ['said', 'visited'],
      deeds: ['sanctioned'],
      others: ['unknown'],
    });
  });

  it('is told by the mode where no event has a form', () => {
    const events = [
      made('visit', { mode: 'visit' }),
      made('phone', { mode: 'phone' }),
      made('vague'),
    ];
    expect(idsIn(events)).toEqual({ meetings: ['visit'], calls: ['phone'], words: ['vague'] });
  });

  it('counts meetings that are told together one by one', () => {
    const related = [{ event: 'rounds', relation: 'part-of' }] as const;
    const events = [
      made('rounds', { form: 'meeting' }),
      made('first', { form: 'meeting', related }),
      made('second', { form: 'meeting', related }),
      made('offer', { form: 'statement', related: [{ event: 'second', relation: 'part-of' }] }),
    ];
    expect(idsIn(events)).toEqual({ meetings: ['first', 'second'], words: ['offer'] });
  });
});
