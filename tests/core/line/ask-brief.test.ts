import { describe, expect, it } from 'vitest';
import { askBrief as askBriefOfPackage, open } from '../../../src/core/demarche.ts';
import { askBrief } from '../../../src/core/line/ask-brief.ts';
import type { AskedBrief } from '../../../src/core/line/ask-brief.ts';
import { openView } from '../../../src/core/line/read-view.ts';
import type { OpenView } from '../../../src/core/line/open-view.ts';
import { readFileSync } from 'node:fs';

async function viewOf(name: string, query: string): Promise<OpenView> {
  const text = readFileSync(`data/${name}.json`, 'utf8');
  const { dataset } = await open({ kind: 'text', text });
  if (!dataset) throw new Error('the dataset does not open');
  return (await openView(dataset, query)).view;
}

const PAIR = ['russia', 'united-states'] as const;
const [istanbul, reported, long] = await Promise.all([
  viewOf('istanbul-2025', ''),
  viewOf('istanbul-2025', 'known=all'),
  viewOf('us-russia-2009-2025', ''),
]);
const [onTheDay, now, years] = (await Promise.all(
  [istanbul, reported, long].map(async (view) => askBrief(view, PAIR)),
)) as [AskedBrief, AskedBrief, AskedBrief];

const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);
const rowsOf = ({ contacts }: AskedBrief): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(contacts).map(([row, events]) => [row, events.length]));

describe('the brief of Russia and the United States', () => {
  it('knows the last meeting with its level and who headed it, as of the day asked for', () => {
    expect(onTheDay.lastMeeting).toMatchObject({
      event: { id: 'riyadh-talks-march' },
      level: 'official',
      heads: [
        ['karasin', 'beseda'],
        ['anton', 'peek'],
      ],
    });
    expect(now.lastMeeting).toMatchObject({
      event: { id: 'istanbul-talks-april', place: { en: 'Russian Consulate General, Istanbul' } },
      heads: [['darchiev'], ['coulter']],
    });
    expect(years.lastMeeting).toMatchObject({
      event: { id: 'witkoff-putin-december' },
      level: 'deputy',
      heads: [['putin'], ['witkoff']],
    });
  });

  it('tells what is next, what nobody reported again, and what was called off since', () => {
    expect(idsOf(onTheDay.next)).toEqual([
      'delegations-arrival',
      'istanbul-talks-april',
      'flights-proposal-april',
    ]);
    expect(onTheDay.calledOff).toEqual([]);
    expect(now.next).toEqual([]);
    expect(idsOf(now.unreported)).toEqual(['darchiev-credentials', 'delegations-arrival']);
    expect(now.calledOff).toMatchObject([
      { event: { id: 'third-round' }, by: { id: 'third-round-cancelled' } },
    ]);
    expect([years.next, years.calledOff]).toEqual([[], []]);
  });

  it('tells what was agreed, first what came of the last meeting, also where somebody only told of it', () => {
    expect(now.agreed.map(({ event, of }) => [event.id, of?.id])).toEqual([
      ['bank-access-notes', 'istanbul-talks-april'],
      ['darchiev-agrement', 'istanbul-talks-february'],
    ]);
    expect(idsOf(years.agreed.map(({ event }) => event))).toEqual([
      'new-start-offer',
      'darchiev-agrement',
      'antonov-returns',
      'syria-chemical-framework',
      'new-start-signed',
    ]);
  });

  it('counts meetings, calls, words and deeds as they were counted by hand', () => {
    expect(rowsOf(now)).toEqual({ meetings: 6, calls: 2, words: 17, deeds: 2, others: 0 });
    expect(now.count).toBe(29);
    expect(rowsOf(years)).toEqual({ meetings: 27, calls: 8, words: 15, deeds: 45, others: 0 });
    expect(years.count).toBe(95);
    expect(years.topics[0]).toEqual({ topic: 'sanctions', count: 13, meanTone: -77.5 / 13 });
  });

  it('tells what changed since the dataset’s own day, with the sources that say so', () => {
    expect(now.changes.map(({ event, isNew, became }) => [event.id, isNew, became])).toEqual([
      ['istanbul-talks-april', false, 'held'],
      ['flights-proposal-april', false, 'held'],
      ['delegations-at-consulate', true, undefined],
      ['property-demand-april', true, undefined],
      ['us-staff-complaint', true, undefined],
      ['third-round-cancelled', true, undefined],
      ['third-round', true, undefined],
    ]);
    expect(now.changes[0]?.sources).toContain('tass-0410');
    expect(now.changes[0]?.sources).not.toContain('tass-0408');
  });

  it('counts the changes of a month where there is no other day, and from a day of the reader’s', async () => {
    expect(idsOf(years.changes.map(({ event }) => event))).toEqual([
      'witkoff-putin-march',
      'darchiev-no-talks',
      'witkoff-putin-december',
    ]);
    const asked = await askBriefOfPackage(long, PAIR, '2025-10-20');
    expect(idsOf(asked.changes.map(({ event }) => event))).toContain('budapest-dropped');
  });

  it('shows where sources disagree, and how many events there were along time', () => {
    expect(now.disagreements.map(({ event, field }) => `${event.id} ${field}`)).toEqual([
      'barriers-built date',
      'darchiev-agrement date',
      'putin-trump-call-march duration',
      'istanbul-talks-april place',
    ]);
    const [series] = now.movement.series;
    expect(series?.subject).toEqual(PAIR);
    // All but what ended before 12 February 2025: the seizures of 2016 to 2018 and the barriers.
    const { held = [], unheld = [] } = series?.whole.possible ?? {};
    expect([...held, ...unheld].reduce((sum, count) => sum + count, 0)).toBe(27);
    expect(new Date(now.movement.edges[0] ?? 0).toISOString().slice(0, 10)).toBe('2025-02-10');
  });

  it('is empty for two who never deal with each other', async () => {
    const brief = await askBrief(istanbul, ['ukraine', 'turkiye']);
    expect(brief).toMatchObject({ count: 0, lastMeeting: null, agreed: [], next: [], changes: [] });
  });
});
