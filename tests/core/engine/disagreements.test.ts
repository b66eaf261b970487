import { describe, expect, it } from 'vitest';
import type { Claim, Dataset, Event } from '../../../src/core/model/dataset.ts';
import type { ClaimField } from '../../../src/core/model/known.ts';
import { disagreementsOf } from '../../fixtures/known-events.ts';
import type { Disagreement } from '../../../src/core/engine/contract/engine.ts';
import { istanbul, istanbulDataset } from '../../fixtures/istanbul.ts';
import { twoStates } from '../../fixtures/two-states.ts';

const all = disagreementsOf(istanbulDataset, null);

function find(event: string, field: ClaimField, among = all): Disagreement | undefined {
  return among.find((one) => one.event.id === event && one.field === field);
}

const sourcesOf = (one: Disagreement | undefined): string[] =>
  one?.others.map(({ claim }) => claim.source) ?? [];

/** The dataset of two states with other events. */
const withEvents = (...events: readonly Partial<Event>[]): Dataset => {
  const [event] = twoStates.events;
  if (!event) throw new Error('the fixture has no event');
  return {
    ...twoStates,
    events: events.map((one, index) => ({ ...event, id: `e${String(index)}`, ...one })),
  };
};

describe('the disagreements of the first dataset', () => {
  it.each<[string, string, ClaimField, readonly string[]]>([
    ['D1', 'darchiev-appointment', 'date', ['article', 'alaraby-0228', 'newsby-0305']],
    ['D2', 'darchiev-agrement', 'date', ['vedomosti-0327']],
    [
      'D3',
      'istanbul-talks-april',
      'place',
      ['arcamax-bloomberg-0408', 'wenews-0410', 'menafn-0410'],
    ],
    [
      'D4',
      'istanbul-talks-april',
      'duration',
      ['wenews-0410', 'menafn-0410', 'vestnik-kavkaza-0410', 'devdiscourse-0410'],
    ],
    ['D5', 'istanbul-talks-february', 'duration', ['urdupoint-afp-0227', 'unn-0227']],
    [
      'D6 and D11 in February',
      'istanbul-talks-february',
      'wording',
      ['article', 'kyiv-independent-0228', 'atalayar-0228'],
    ],
    [
      'D7',
      'barriers-built',
      'wording',
      ['trt-0401', 'daily-sabah-0401', 'devdiscourse-0408', 'innlb-0228'],
    ],
    ['D8', 'us-excludes-security', 'wording', ['article', 'tass-0408', 'hurriyet-0408']],
    [
      'D9 and D11',
      'istanbul-talks-april',
      'wording',
      [
        ...['article', 'tass-0408', 'hurriyet-0408', 'devdiscourse-0408'],
        ...['arcamax-bloomberg-0408', 'euromaidan-0409', 'mehr-0410', 'wenews-0410'],
      ],
    ],
    [
      'D10',
      'darchiev-on-leaders',
      'wording',
      ['article', 'news-pravda-us-0410', 'novyny-live-0410'],
    ],
    [
      'D12 in length',
      'riyadh-talks-february',
      'duration',
      ['politico-0218', 'news-pravda-tass-0219', 'euromaidan-0218'],
    ],
    [
      'D12 in what was agreed',
      'riyadh-talks-february',
      'wording',
      ['interfax-ua-0218', 'japantoday-ap-0218'],
    ],
    ['D13 in length', 'putin-trump-call-march', 'duration', ['greek-herald-0319', 'ny-sun-0318']],
    [
      'D13 in what was agreed',
      'putin-trump-call-march',
      'wording',
      ['business-standard-0318', 'business-standard-0318'],
    ],
    ['D14 in February', 'flights-offer-february', 'date', ['article']],
    ['D14 in April', 'flights-proposal-april', 'date', ['moscow-times-0616']],
    ['D15 in time', 'delegations-arrival', 'date', ['jpost-0410']],
    ['D15 in place', 'delegations-arrival', 'place', ['jpost-0410']],
  ])('have %s: %s, %s', (_number, event, field, sources) => {
    expect(sourcesOf(find(event, field)).sort()).toEqual([...sources].sort());
  });

  it('are all the fields of all the events that are disputed, and no others', () => {
    expect(all.every(({ event, field }) => event.disputed.includes(field))).toBe(true);
    expect(all.every(({ others }) => others.length > 0)).toBe(true);
    for (const event of new Set(all.map((one) => one.event))) {
      const fields = all.filter((one) => one.event === event).map(({ field }) => field);
      expect(fields, event.id).toEqual(event.disputed);
    }
  });

  it('are only those that had been reported by the day it is told from', () => {
    const told = disagreementsOf(istanbulDataset, istanbul.knownBefore);
    expect(told.length).toBeLessThan(all.length);
    expect(find('delegations-arrival', 'date', told)).toBeUndefined();
    expect(find('istanbul-talks-april', 'duration', told)).toBeUndefined();
    expect(sourcesOf(find('istanbul-talks-april', 'place', told))).toEqual([
      'arcamax-bloomberg-0408',
    ]);
  });
});

describe('disagreements', () => {
  const claims = (...of: Claim[]): readonly Claim[] => of;

  it('stand in the order of time, a date without a beginning at its end', () => {
    const differ = claims({ source: 'wire', asserts: { wording: 'Otherwise' } });
    const listed = disagreementsOf(
      withEvents(
        { date: '2025-03-03', claims: differ },
        { date: '[..2025-03-02]', claims: differ },
        { date: '2025-03-01', claims: differ },
      ),
      null,
    );
    expect(listed.map(({ event }) => event.id)).toEqual(['e2', 'e1', 'e0']);
  });

  it('give the event’s own status for a claim that leaves it out', () => {
    const [one, ...more] = disagreementsOf(
      withEvents({
        status: 'planned',
        claims: claims({ source: 'wire' }, { source: 'wire', asserts: { status: 'postponed' } }),
      }),
      null,
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      field: 'status',
      told: 'postponed',
      others: [{ asserted: 'planned' }],
    });
  });

  it('do not count a plan that came true', () => {
    const came = claims({ source: 'wire', asserts: { status: 'planned' } }, { source: 'gazette' });
    expect(disagreementsOf(withEvents({ status: 'occurred', claims: came }), null)).toEqual([]);
  });
});
