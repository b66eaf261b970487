import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../src/core/brief/brief.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import { buildAffiliations } from '../../../src/core/model/affiliation.ts';
import type { ExtractedEvent } from '../../../src/core/model/extract.ts';
import { made } from './made-events.ts';

const affiliations = buildAffiliations([
  { id: 'north', kind: 'state', name: 'North' },
  { id: 'south', kind: 'state', name: 'South' },
  { id: 'chief', kind: 'person', name: 'Chief', partOf: [{ actor: 'north', rank: 'head' }] },
  { id: 'aide', kind: 'person', name: 'Aide', partOf: [{ actor: 'north', rank: 'expert' }] },
  { id: 'envoy', kind: 'person', name: 'Envoy', partOf: [{ actor: 'south', rank: 'deputy' }] },
]);

function briefOf(events: readonly ExtractedEvent[], around = events): Brief {
  return buildBrief({
    ...{ pair: ['north', 'south'], events, around, before: events, disagreements: [] },
    affiliations,
  });
}

const talks = made('talks', {
  form: 'meeting',
  date: '2021-03-01',
  participants: [
    { actor: 'chief', role: 'head-of-delegation' },
    { actor: 'aide', role: 'participant' },
    { actor: 'envoy', role: 'participant' },
  ],
});
const outcome = { relation: 'outcome-of', event: 'talks' } as const;

describe('a brief', () => {
  it('has the last meeting that took place, its level, and who headed either side', () => {
    const planned = made('summit', { form: 'meeting', date: '2021-05', status: 'planned' });
    const { lastMeeting, next } = briefOf([made('earlier', { form: 'meeting' }), talks, planned]);
    expect(lastMeeting).toEqual({ event: talks, level: 'deputy', heads: [['chief'], ['envoy']] });
    expect(next).toEqual([planned]);
  });

  it('names the side itself where nobody of it is, and no level then', () => {
    const { lastMeeting } = briefOf([made('earlier', { form: 'meeting' })]);
    expect(lastMeeting?.heads).toEqual([['north'], ['south']]);
    expect(lastMeeting?.level).toBeUndefined();
  });

  it('tells what came of the last meeting first, and no complaint as an agreement', () => {
    const notes = made('notes', { eventType: 'AGREE', date: '2021-03-01', related: [outcome] });
    const complaint = made('complaint', { eventType: 'ACCUSE', related: [outcome] });
    const promise = made('promise', { eventType: 'AGREE', date: '2021-04' });
    const plan = made('plan', { eventType: 'AGREE', date: '2021-05', status: 'planned' });
    const others = made('others', { eventType: 'AGREE', date: '2021-06' });
    const events = [talks, complaint, promise, plan];
    const { agreed } = briefOf(events, [...events, notes, others]);
    expect(agreed).toEqual([{ event: notes, of: talks }, { event: promise }]);
  });

  it('tells what was called off after the last meeting, once, and who called it off', () => {
    const old = made('old', { date: '2020', status: 'cancelled' });
    const round = made('round', { date: '2021-06', status: 'cancelled' });
    const refusal = made('refusal', {
      ...{ eventType: 'REJECT', mode: 'meet', date: '2021-05-02' },
      related: [{ event: 'round', relation: 'about' }],
    });
    const snub = made('snub', { eventType: 'REJECT', mode: 'meet', date: '2021-04-02' });
    expect(briefOf([old, talks, snub, refusal, round]).calledOff).toEqual([
      { event: round, by: refusal },
      { event: snub },
    ]);
  });

  it('takes plans that nobody reported again for no next meeting', () => {
    const forgotten = made('forgotten', { status: 'planned', unreported: true });
    expect(briefOf([forgotten])).toMatchObject({ next: [], unreported: [forgotten] });
  });

  it('counts topics of what took place, with the mean of the tones that there are', () => {
    const events = [
      made('good', { topics: ['trade'], tone: 4 }),
      made('bad', { topics: ['trade', 'arms'], tone: -2 }),
      made('bare', { topics: ['arms'], eventType: 'UNSPECIFIED' }),
      made('plan', { topics: ['trade'], tone: 9, status: 'planned' }),
    ];
    expect(briefOf(events).topics).toEqual([
      { topic: 'arms', count: 2, meanTone: -2 },
      { topic: 'trade', count: 2, meanTone: 1 },
    ]);
  });
});
