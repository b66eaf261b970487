import { mean } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../../src/core/engine/contract/facets.ts';
import { NO_FILTER } from '../../src/core/engine/contract/question.ts';
import type { Answer } from '../../src/core/engine/contract/answer.ts';
import { openMemoryEngine } from '../../src/core/engine/memory.ts';
import { ACTOR_IDS, askOnce, dataset, question } from './engine-arbitraries.ts';
import { areEverWholes, countOrigins, recount, recountDyads } from './recount.ts';

const RUNS = { numRuns: 300 };

describe('the memory engine', () => {
  it('counts what a walk over the rows counts', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, async (data, asked) => {
        expect(await askOnce(data, asked)).toMatchObject(recount(data, asked));
      }),
      RUNS,
    );
  });

  it('finds the dyads that a walk over the seen events finds, with their mean tones', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, async (data, asked) => {
        const engine = openMemoryEngine(data);
        const { dyads, events } = await engine.ask({ ...asked, eventLimit: 1000 });
        const seen = await Promise.all(
          events
            .filter(({ inSpan }) => inSpan)
            .map(async ({ id }) => {
              const event = await engine.event(id, asked.knownBefore);
              if (event === undefined) throw new Error(`${id} is answered but not known`);
              return event;
            }),
        );
        const expected = recountDyads(data, seen, asked.dyads.withAside);
        const known = await Promise.all(
          data.events.map(({ id }) => engine.event(id, asked.knownBefore)),
        );
        const all = known.filter((event) => event !== undefined);
        expect(dyads.map(({ a, b }) => `${a} ${b}`).sort()).toEqual([...expected.keys()].sort());
        for (const { a, b, level, count, meanTone } of dyads) {
          const { count: n, tones = [] } = expected.get(`${a} ${b}`) ?? { count: 0 };
          expect(count).toBe(n);
          const areWholes = areEverWholes(data, all, [a, b], asked.dyads.withAside);
          expect(level).toBe(areWholes ? 'whole' : 'direct');
          if (tones.length === 0) expect(meanTone).toBeNull();
          else expect(meanTone).toBeCloseTo(mean(tones) ?? NaN, 9);
        }
        for (const [index, dyad] of dyads.entries()) {
          expect(dyad.count).toBeLessThanOrEqual(dyads[index - 1]?.count ?? Infinity);
        }
      }),
      RUNS,
    );
  });

  it('leaves by the filter for a pair as many events as the pair counts', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, async (data, asked) => {
        const engine = openMemoryEngine(data);
        const free = { ...asked, filter: { ...asked.filter, actors: [] } };
        const { dyads } = await engine.ask(free);
        expect(new Set(dyads.map(({ a, b }) => `${a} ${b}`)).size).toBe(dyads.length);
        for (const { a, b, ...counted } of dyads) {
          const filter = { ...free.filter, actors: [b, a], allActors: true, asParties: true };
          const { inSpan, certain } = await engine.ask({ ...free, filter });
          expect({ inSpan, certain }).toEqual({ inSpan: counted.count, certain: counted.certain });
        }
      }),
      RUNS,
    );
  });

  it('says of each event where it was, on what sources differ and how many are independent', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, async (data, asked) => {
        const engine = openMemoryEngine(data);
        const { events } = await engine.ask({ ...asked, eventLimit: 1000 });
        for (const { id, place, differing, disputed, independentSources } of events) {
          const event = await engine.event(id, asked.knownBefore);
          if (event === undefined) throw new Error(`${id} is answered but not known`);
          expect(place).toEqual(event.place ?? null);
          expect(differing).toEqual(event.disputed);
          expect(disputed).toBe(differing.length > 0);
          expect(independentSources).toBe(countOrigins(event, data));
        }
      }),
      RUNS,
    );
  });

  it('gives events in the order of reading, and only such as it counted', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, async (data, asked) => {
        const { events, matched, inSpan } = await askOnce(data, asked);
        const limit = asked.eventLimit;
        expect(events.length).toBe(matched <= limit ? matched : inSpan <= limit ? inSpan : 0);
        events.slice(1).forEach((event, index) => {
          const before = events[index];
          expect(event.at).toBeGreaterThanOrEqual(before?.at ?? Infinity);
        });
      }),
      RUNS,
    );
  });

  it('does not let a facet’s counts depend on what is chosen in it', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, async (data, asked) => {
        const filter = { ...asked.filter, allActors: false };
        const engine = openMemoryEngine(data);
        const { facets } = await engine.ask({ ...asked, filter });
        for (const facet of FACETS) {
          const without = await engine.ask({ ...asked, filter: { ...filter, [facet]: [] } });
          expect(facets[facet]).toEqual(without.facets[facet]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('matches with any of two actors what it matches with one, plus the other, less both', async () => {
    await fc.assert(
      fc.asyncProperty(
        dataset,
        fc.subarray([...ACTOR_IDS], { minLength: 2, maxLength: 2 }),
        async (data, pair) => {
          const engine = openMemoryEngine(data);
          const count = async (actors: readonly string[], allActors = false): Promise<number> =>
            (
              await engine.ask({
                filter: { ...NO_FILTER, actors, allActors },
                span: null,
                knownBefore: null,
                density: [],
                eventLimit: 0,
                around: null,
                bins: null,
                dyads: { limit: 4000, among: null },
              })
            ).matched;
          const [one = '', other = ''] = pair;
          expect(await count(pair)).toBe(
            (await count([one])) + (await count([other])) - (await count(pair, true)),
          );
        },
      ),
      RUNS,
    );
  });

  it('adds up over neighbouring spans where every event is one day and spans end at midnight', async () => {
    const days = dataset.map((data) => ({
      ...data,
      events: data.events.map((event, index) => ({
        ...event,
        claims: [],
        date: `2020-01-${String((index % 28) + 1).padStart(2, '0')}`,
      })),
    }));
    const cut = fc.integer({ min: 1, max: 28 }).map((date) => Date.UTC(2020, 0, date));
    await fc.assert(
      fc.asyncProperty(
        days,
        question,
        fc.uniqueArray(cut, { minLength: 3, maxLength: 3 }),
        async (data, asked, cuts) => {
          const [a = 0, b = 0, c = 0] = cuts.sort((x, y) => x - y);
          const engine = openMemoryEngine(data);
          const inSpan = async (start: number, end: number): Promise<number> =>
            (await engine.ask({ ...asked, span: { start, end } })).inSpan;
          expect(await inSpan(a, c)).toBe((await inSpan(a, b)) + (await inSpan(b, c)));
        },
      ),
      RUNS,
    );
  });

  it('answers the same again, after other questions, and whatever the order of the file but in that of events alike', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, fc.array(question), async (data, asked, others) => {
        const engine = openMemoryEngine(data);
        const first = await engine.ask(asked);
        for (const other of others) await engine.ask(other);
        expect(await engine.ask(asked)).toEqual(first);
        const turned = { ...data, events: [...data.events].reverse() };
        const other = await askOnce(turned, asked);
        expect({ ...other, events: byId(other) }).toEqual({ ...first, events: byId(first) });
      }),
      { numRuns: 100 },
    );
  });

  it('takes and gives plain values', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, async (data, asked) => {
        const answer = await askOnce(data, asked);
        expect(await askOnce(data, structuredClone(asked))).toEqual(answer);
        expect(await askOnce(data, JSON.parse(JSON.stringify(asked)) as typeof asked)).toEqual(
          answer,
        );
        expect(structuredClone(answer)).toEqual(answer);
        const { events, ...numbers } = answer;
        expect(JSON.parse(JSON.stringify(numbers))).toEqual(numbers);
        const finite = events.filter(({ date }) =>
          Number.isFinite(date.bounds.start - date.bounds.end),
        );
        expect(JSON.parse(JSON.stringify(finite))).toEqual(finite);
      }),
      { numRuns: 100 },
    );
  });

  it('knows no less as time goes on', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, fc.nat({ max: 4e9 }), async (data, asked, after) => {
        const knownBefore = asked.knownBefore ?? 0;
        const engine = openMemoryEngine(data);
        const early = await engine.ask({ ...asked, knownBefore });
        const late = await engine.ask({ ...asked, knownBefore: knownBefore + after });
        expect(late.total).toBeGreaterThanOrEqual(early.total);
        expect(late.total + late.later).toBe(data.events.length);
        expect((await engine.ask({ ...asked, knownBefore: null })).later).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

function byId({ events }: Answer): Answer['events'] {
  return [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
}
