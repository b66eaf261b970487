import { openMemoryEngine } from '../../../src/core/engine/memory.ts';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/core/model/dataset.ts';
import type { Filter } from '../../../src/core/engine/contract/question.ts';
import { answerTo, days, figureFile, istanbulDataset as dataset } from '../../fixtures/istanbul.ts';

/** The last day a date of a source mentions: good enough for the sources of this dataset. */
const lastDay = (published: string): string =>
  published
    .match(/\d{4}-\d\d-\d\d/g)
    ?.sort()
    .at(-1) ?? '';

const publicOn9April = new Set(
  dataset.sources
    .filter(({ published = '' }) => lastDay(published) <= '2025-04-09')
    .map(({ id }) => id),
);
const knownOn9April = dataset.events.filter(({ claims }) =>
  claims.some(({ source }) => publicOn9April.has(source)),
);

const parents = new Map(
  dataset.actors.map(({ id, partOf = [] }) => [id, partOf.map((one) => one.actor)]),
);
const wholes = (id: string): string[] => [id, ...(parents.get(id) ?? []).flatMap(wholes)];
const broader = new Map(dataset.topics.map(({ id, broader: up }) => [id, up]));
const wider = (id: string | undefined): string[] =>
  id === undefined ? [] : [id, ...wider(broader.get(id))];

const hasActor =
  (id: string) =>
  ({ participants }: Event): boolean =>
    participants.some(({ actor }) => wholes(actor).includes(id));
const hasTopic =
  (id: string) =>
  ({ topics }: Event): boolean =>
    topics.some((topic) => wider(topic).includes(id));

describe('the first dataset, counted by hand', () => {
  it('has 47 events, of which 39 had been reported by 9 April 2025', async () => {
    expect(dataset.events).toHaveLength(47);
    expect(knownOn9April).toHaveLength(39);
    const told = await answerTo();
    expect([told.total, told.matched, told.later]).toEqual([39, 39, 8]);
    expect(told.events.map(({ id }) => id).sort()).toEqual(
      knownOn9April.map(({ id }) => id).sort(),
    );
    const all = await answerTo({ known: 'all' });
    expect([all.total, all.later]).toEqual([47, 0]);
  });

  it.each<[string, Partial<Filter>, (event: Event) => boolean, number, number]>([
    ['Darchiev', { actors: ['darchiev'] }, hasActor('darchiev'), 12, 13],
    ['Russia and its people', { actors: ['russia'] }, hasActor('russia'), 32, 38],
    [
      'the United States and theirs',
      { actors: ['united-states'] },
      hasActor('united-states'),
      38,
      46,
    ],
    [
      'Russia and the United States together',
      { actors: ['russia', 'united-states'], allActors: true },
      (event) => hasActor('russia')(event) && hasActor('united-states')(event),
      31,
      37,
    ],
    [
      'Putin and Trump together',
      { actors: ['putin', 'trump'], allActors: true },
      (event) => hasActor('putin')(event) && hasActor('trump')(event),
      4,
      4,
    ],
    ['Europe', { actors: ['europe'] }, hasActor('europe'), 5, 7],
    ['the missions and all under them', { topics: ['missions'] }, hasTopic('missions'), 17, 23],
    ['tariffs', { topics: ['tariffs'] }, hasTopic('tariffs'), 3, 5],
    [
      'Darchiev on the missions',
      { actors: ['darchiev'], topics: ['missions'] },
      (event) => hasActor('darchiev')(event) && hasTopic('missions')(event),
      8,
      9,
    ],
    [
      'the article',
      { sources: ['article'] },
      ({ claims }) => claims.some(({ source }) => source === 'article'),
      24,
      24,
    ],
  ])('%s', async (_who, filter, passes, told, all) => {
    expect(knownOn9April.filter(passes)).toHaveLength(told);
    expect(dataset.events.filter(passes)).toHaveLength(all);
    expect((await answerTo({ filter })).matched).toBe(told);
    expect((await answerTo({ filter, known: 'all' })).matched).toBe(all);
  });

  it('has the talks of the 10th to come on the 9th, and past after it', async () => {
    const statusOn = async (known: string | null): Promise<string | undefined> =>
      (await answerTo({ known })).events.find(({ id }) => id === 'istanbul-talks-april')?.status;
    expect(await statusOn(null)).toBe('planned');
    expect(await statusOn('2025-04-09')).toBe('planned');
    expect(await statusOn('2025-04-10')).toBe('occurred');
    expect(await statusOn('all')).toBe('occurred');
  });

  it('has those talks among the consultations once they were held, with what came of them', async () => {
    const consultations = async (known: string): Promise<number> =>
      (await answerTo({ filter: { types: ['CONSULT'] }, known })).matched;
    expect(await consultations('2025-04-09')).toBe(12);
    expect(await consultations('all')).toBe(14);
    const engine = openMemoryEngine(dataset);
    const [plan, held] = await Promise.all(
      ['2025-04-10', '2025-04-11'].map((day) =>
        engine.event('istanbul-talks-april', Date.parse(day)),
      ),
    );
    expect(plan).toMatchObject({ eventType: 'AGREE', status: 'planned' });
    expect(plan).not.toHaveProperty('duration');
    expect(JSON.stringify(plan?.summary)).toContain('on the agenda');
    expect(held).toMatchObject({ eventType: 'CONSULT', mode: 'third-party', duration: 'PT5H30M' });
    expect(JSON.stringify(held?.summary)).toContain('exchanged notes');
  });

  it('counts the strongest dyad as the events both sides take part in', async () => {
    const { dyads } = await answerTo();
    expect(dyads[0]).toMatchObject({ a: 'russia', b: 'united-states', level: 'whole' });
    expect(dyads[0]?.count).toBe(24);
    const pair = dyads.find(({ a, b }) => a === 'coulter' && b === 'darchiev');
    expect(pair).toMatchObject({ count: 2, level: 'direct' });
  });

  it('carries its counts into the figure', async () => {
    const span = days('2025-02-27', '2025-02-27');
    const { inSpan } = await answerTo({ span });
    const { figure } = await figureFile({ view: { span } });
    expect(figure.document.description).toContain(`${inSpan} events`);
    const told = JSON.stringify(figure.scene.marks);
    expect(told).toContain(`${inSpan} of 39 events`);
  });
});
