import { sum } from 'd3-array';
import { calendarEdges } from '../../../src/core/time/buckets.ts';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/core/model/dataset.ts';
import { openMemoryEngine } from '../../../src/core/engine/memory.ts';
import type { Answer } from '../../../src/core/engine/contract/answer.ts';
import { boundsOf, question, SMALL } from '../../fixtures/small-dataset.ts';

const engine = openMemoryEngine(SMALL);
const ids = (answer: Answer): string[] => answer.events.map(({ id }) => id);

describe('openMemoryEngine', () => {
  it('answers a question about everything with every event in the order of its dates', async () => {
    const answer = await engine.ask(question());
    expect(ids(answer)).toEqual(['closure', 'decree', 'talks', 'outcome']);
    expect(answer).toMatchObject({ total: 4, matched: 4, inSpan: 4, later: 0 });
  });

  it('counts an event for everybody who takes part and for all they belonged to at its date', async () => {
    const { facets, actorWeights } = await engine.ask(question());
    expect(facets.actors).toEqual({ ru: 4, us: 3, tr: 1, mid: 1, envoy: 1, coulter: 2 });
    expect(actorWeights).toEqual(facets.actors);
  });

  it('rolls narrower topics up into the broader one', async () => {
    const { facets } = await engine.ask(question());
    expect(facets.topics).toEqual({ missions: 3, visas: 1, flights: 2 });
  });

  it('keeps types, statuses and sources that nothing has, with zero', async () => {
    const { facets } = await engine.ask(question());
    expect(facets.types).toMatchObject({ CONSULT: 1, AGREE: 2, SANCTION: 1, ASSAULT: 0 });
    expect(facets.statuses).toMatchObject({ occurred: 4, planned: 0 });
    expect(facets.sources).toEqual({ preview: 1, report: 2, archive: 2 });
  });

  it('takes any of the actors, or all of them where that is asked', async () => {
    const any = await engine.ask(question({ filter: { actors: ['tr', 'us'] } }));
    expect(ids(any)).toEqual(['closure', 'talks', 'outcome']);
    const all = await engine.ask(question({ filter: { actors: ['tr', 'us'], allActors: true } }));
    expect(ids(all)).toEqual(['talks']);
    expect(all.facets.actors).toEqual({ ru: 1, us: 1, tr: 1, mid: 1, envoy: 1, coulter: 1 });
  });

  it('finds nothing for an id nobody has', async () => {
    const answer = await engine.ask(question({ filter: { topics: ['nowhere'] } }));
    expect(answer.matched).toBe(0);
    expect(answer.facets.topics).toEqual({ missions: 3, visas: 1, flights: 2 });
  });

  it('lets a facet follow the other facets and the span, not its own choice', async () => {
    const { facets } = await engine.ask(
      question({
        filter: { topics: ['visas'], types: ['CONSULT', 'AGREE'] },
        span: boundsOf('2025-04'),
      }),
    );
    expect(facets.topics).toEqual({ missions: 2, visas: 1, flights: 1 });
    expect(facets.types).toMatchObject({ CONSULT: 1, AGREE: 0, SANCTION: 0 });
  });

  it('counts whom their people dealt with, who did so in person, and their host if asked to', async () => {
    const { dyads } = await engine.ask(question());
    const dealing = [
      { a: 'ru', b: 'us', level: 'whole', count: 3, certain: 3, meanTone: (-6 + 4 + 2.5) / 3 },
      { a: 'coulter', b: 'envoy', level: 'direct', count: 1, certain: 1, meanTone: 4 },
      { a: 'coulter', b: 'ru', level: 'direct', count: 1, certain: 1, meanTone: 2.5 },
    ];
    expect(dyads).toEqual(dealing);
    const all = await engine.ask(question({ dyads: { ...question().dyads, withAside: true } }));
    expect(all.dyads).toEqual([
      ...dealing,
      { a: 'coulter', b: 'tr', level: 'direct', count: 1, certain: 1, meanTone: 4 },
      { a: 'envoy', b: 'tr', level: 'direct', count: 1, certain: 1, meanTone: 4 },
      { a: 'ru', b: 'tr', level: 'whole', count: 1, certain: 1, meanTone: 4 },
      { a: 'tr', b: 'us', level: 'whole', count: 1, certain: 1, meanTone: 4 },
    ]);
  });

  it('counts active events in every column, open ones to the end', async () => {
    const { density } = await engine.ask(
      question({ density: calendarEdges(boundsOf('2025-04-08/2025-04-12'), 5) }),
    );
    const { counts } = density;
    expect([0, 1, 2, 3, 4].map((at) => sum(Object.values(counts), (of) => of[at]))).toEqual([
      1, 1, 2, 2, 1,
    ]);
  });

  it('takes a span of no length for the instant it stands at', async () => {
    const { start, end } = boundsOf('2025-04-10');
    const inSpan = async (ms: number): Promise<number> =>
      (await engine.ask(question({ span: { start: ms, end: ms } }))).inSpan;
    expect([await inSpan(start - 1), await inSpan(start), await inSpan(end)]).toEqual([1, 2, 2]);
  });

  it('spans all finite bounds', async () => {
    const { extent } = await engine.ask(question());
    expect(extent).toEqual({ start: boundsOf('2022').start, end: boundsOf('2025-04-11').end });
  });

  it('gives all matched events where they fit, else those in the span, else none', async () => {
    const span = boundsOf('2025-04-10');
    const ask = (eventLimit: number): Promise<Answer> => engine.ask(question({ span, eventLimit }));
    const all = await ask(4);
    expect(all.events.map(({ inSpan }) => inSpan)).toEqual([true, false, true, false]);
    expect(ids(await ask(3))).toEqual(['closure', 'talks']);
    expect(ids(await ask(1))).toEqual([]);
    expect((await ask(1)).inSpan).toBe(2);
  });

  it.each([
    ['istanbul', ['talks']],
    ['РОССИЯ', ['closure', 'decree', 'talks', 'outcome']],
    ['turkiye darchiev', ['talks']],
    ['تاشيرات', ['talks']],
    ['evening wire notes', ['outcome']],
    ['летопис', ['closure', 'decree']],
    ['istanbul flights', []],
    ['  ', ['closure', 'decree', 'talks', 'outcome']],
  ])('finds the words "%s" in titles, names, aliases, topics and sources', async (words, found) => {
    expect(ids(await engine.ask(question({ filter: { words } })))).toEqual(found);
  });

  it('tells only what had been published, as it was told then', async () => {
    const answer = await engine.ask(question({ knownBefore: boundsOf('2025-04-09').end }));
    expect(answer).toMatchObject({ total: 3, later: 1 });
    expect(ids(answer)).toEqual(['closure', 'decree', 'talks']);
    expect(answer.facets.statuses).toMatchObject({ occurred: 2, planned: 1 });
    expect(answer.facets.sources).toEqual({ preview: 1, report: 0, archive: 2 });
    const before = await engine.ask(question({ knownBefore: boundsOf('2025-04-09').start }));
    expect(before).toMatchObject({ total: 2, later: 2 });
  });

  it('does not find words that only later sources print', async () => {
    const knownBefore = boundsOf('2025-04-09').end;
    expect(
      (await engine.ask(question({ knownBefore, filter: { words: 'evening' } }))).matched,
    ).toBe(0);
  });

  it('weighs an event by its sources, participants and links', async () => {
    const { events } = await engine.ask(question());
    expect(Object.fromEntries(events.map(({ id, weight }) => [id, weight]))).toEqual({
      closure: 4,
      decree: 4,
      talks: 8,
      outcome: 4,
    });
  });

  it('says where an event was, on what its sources differ and how many of them are independent', async () => {
    const [talks, ...others] = [...SMALL.events];
    const [preview, report, archive] = [...SMALL.sources];
    const engine = openMemoryEngine({
      ...SMALL,
      sources: [preview!, { ...report!, repeats: 'preview' }, archive!],
      events: [
        {
          ...talks!,
          place: 'Istanbul',
          claims: [
            { source: 'preview' },
            { source: 'report', asserts: { place: 'Ankara', title: 'Third round' } },
            { source: 'archive', locator: 'p. 1' },
          ],
        },
        ...others,
      ],
    });
    const { events } = await engine.ask(question());
    expect(events.find(({ id }) => id === 'talks')).toMatchObject({
      place: 'Istanbul',
      sources: ['preview', 'report', 'archive'],
      independentSources: 2,
      differing: ['place'],
      disputed: true,
    });
    expect(events.find(({ id }) => id === 'decree')).toMatchObject({
      place: null,
      independentSources: 1,
      differing: [],
      disputed: false,
    });
  });

  it('takes the class of an event from its type, unless the event has its own', async () => {
    const [talks, ...others] = [...SMALL.events];
    const own: Event = { ...talks!, eventType: 'REQUEST', quadClass: 'verbal-cooperation' };
    const { events } = await openMemoryEngine({ ...SMALL, events: [own, ...others] }).ask(
      question(),
    );
    const classOf = (id: string): string | undefined =>
      events.find((event) => event.id === id)?.quadClass;
    expect(classOf('talks')).toBe('verbal-cooperation');
    expect(classOf('closure')).toBe('material-conflict');
  });

  it('shows one event as it was known, or nothing before it was', async () => {
    const knownBefore = boundsOf('2025-04-09').end;
    expect(await engine.event('talks', knownBefore)).toMatchObject({
      status: 'planned',
      laterClaims: 1,
    });
    expect(await engine.event('talks', null)).toMatchObject({
      status: 'occurred',
      laterClaims: 0,
    });
    expect(await engine.event('outcome', knownBefore)).toBeUndefined();
    expect(await engine.event('nothing', null)).toBeUndefined();
  });

  it('answers about an empty dataset', async () => {
    const empty = openMemoryEngine({ ...SMALL, actors: [], topics: [], sources: [], events: [] });
    expect(await empty.ask(question())).toMatchObject({
      total: 0,
      extent: null,
      events: [],
      density: { counts: { statement: [0, 0, 0, 0] } },
      dyads: [],
    });
  });

  it('keeps an event whose date cannot be read, as one of unknown date', async () => {
    const events = SMALL.events.map((event) =>
      event.id === 'decree' ? { ...event, date: 'some day' } : event,
    );
    const answer = await openMemoryEngine({ ...SMALL, events }).ask(
      question({ span: boundsOf('1900') }),
    );
    expect(answer.inSpan).toBe(1);
    expect(answer.events[0]).toMatchObject({
      id: 'decree',
      date: { bounds: { start: -Infinity, end: Infinity } },
    });
  });

  it('takes an id such as __proto__ for an id', async () => {
    const odd = '__proto__';
    const answer = await openMemoryEngine({
      ...SMALL,
      topics: [{ id: odd, name: 'Odd' }],
      events: SMALL.events.map((event) => ({ ...event, topics: [odd] })),
    }).ask(question({ filter: { topics: [odd] } }));
    expect(Object.entries(answer.facets.topics)).toEqual([[odd, 4]]);
  });
});
