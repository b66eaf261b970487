import { describe, expect, it } from 'vitest';
import type { Claim, Dataset, Event } from '../../../src/core/model/dataset.ts';
import type { DisputedField } from '../../../src/core/model/difference.ts';
import { disagreementsOf } from '../../fixtures/known-events.ts';
import type { Disagreement } from '../../../src/core/engine/contract/engine.ts';
import { istanbul, istanbulDataset } from '../../fixtures/istanbul.ts';
import { twoStates } from '../../fixtures/two-states.ts';

const all = disagreementsOf(istanbulDataset, null);

function find(event: string, field: DisputedField, among = all): Disagreement | undefined {
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
  it.each<[string, string, DisputedField, readonly string[]]>([
    ['D1', 'darchiev-appointment', 'date', ['article', 'alaraby-0228', 'newsby-0305']],
    ['D2', 'darchiev-agrement', 'date', ['vedomosti-0327']],
    [
      'D3',
      'istanbul-talks-april',
      'place',
      ['arcamax-bloomberg-0408', 'wenews-0410', 'menafn-0410'],
    ],
    ['D13 in length', 'putin-trump-call-march', 'duration', ['greek-herald-0319']],
  ])('have %s: %s, %s', (_number, event, field, sources) => {
    expect(sourcesOf(find(event, field)).sort()).toEqual([...sources].sort());
  });

  it.each<[string, DisputedField]>([
    ['riyadh-talks-february', 'duration'],
    ['istanbul-talks-february', 'duration'],
    ['lavrov-us-wish', 'date'],
    ['us-excludes-ukraine', 'date'],
    ['us-excludes-security', 'date'],
    ['darchiev-remarks-april', 'date'],
    ['darchiev-hard-road', 'date'],
    ['third-round', 'date'],
  ])('have nothing of what is only less precise: %s, %s', (event, field) => {
    expect(find(event, field)).toBeUndefined();
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
    expect(sourcesOf(find('istanbul-talks-april', 'place', told))).toEqual([
      'arcamax-bloomberg-0408',
    ]);
  });
});

describe('disagreements', () => {
  const claims = (...of: Claim[]): readonly Claim[] => of;

  it('stand in the order of time, a date without a beginning at its end', () => {
    const differ = claims({ source: 'wire' }, { source: 'wire', asserts: { place: 'Elsewhere' } });
    const listed = disagreementsOf(
      withEvents(
        { date: '2025-03-03', place: 'Here', claims: differ },
        { date: '[..2025-03-02]', place: 'Here', claims: differ },
        { date: '2025-03-01', place: 'Here', claims: differ },
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
