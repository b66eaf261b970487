import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Movement, MovementTally } from '../../src/core/engine/contract/answer.ts';
import type {
  MovementQuery,
  MovementSubject,
  Question,
} from '../../src/core/engine/contract/question.ts';
import { openMemoryEngine } from '../../src/core/engine/memory.ts';
import { openTableEngine } from '../../src/core/engine/table.ts';
import { QUAD_CLASSES, quadClassOfEvent, toneOf } from '../../src/core/model/event-type.ts';
import { asKnownBefore } from '../../src/core/model/known.ts';
import type { KnownEvent } from '../../src/core/model/known.ts';
import type { Dataset } from '../../src/core/model/dataset.ts';
import { datasetOfTable, eventOfRow } from '../../src/core/model/table-dataset.ts';
import { parseEdtf } from '../../src/core/time/edtf.ts';
import { PERIODS, periodEdges } from '../../src/core/time/periods.ts';
import type { Span } from '../../src/core/time/span.ts';
import { ACTOR_IDS, dataset, question } from './engine-arbitraries.ts';
import { table, tableQuestion } from './table-arbitraries.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2019, 11, 20);

const edges = fc
  .tuple(
    fc.constantFrom(...PERIODS.slice(0, 5)),
    fc.nat({ max: 30 }),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([period, first, length]) =>
    periodEdges({ start: FIRST + first * DAY, end: FIRST + (first + length) * DAY }, period),
  );

const subjectOf = (ids: readonly string[]): fc.Arbitrary<MovementSubject> =>
  fc
    .subarray([...ids], { maxLength: 2 })
    .map(([one, other]) => (one === undefined ? [] : other === undefined ? [one] : [one, other]));

const queryOf = (ids: readonly string[]): fc.Arbitrary<MovementQuery> =>
  fc.record({
    edges,
    by: fc.constantFrom('class' as const, 'tone' as const),
    subjects: fc.array(subjectOf(ids), { minLength: 1, maxLength: 4 }),
  });

/** Counts event by event and period by period, from the events as objects; the step of a tone by the list of cuts. */
function recountMovement(
  events: readonly KnownEvent[],
  query: Pick<MovementQuery, 'edges' | 'by'>,
): Pick<Movement['series'][number], 'whole' | 'periods'> {
  const spans = query.edges.slice(1).map((end, at): Span => ({ start: query.edges[at] ?? 0, end }));
  const groupOf = (event: KnownEvent): number => {
    if (query.by === 'class') return QUAD_CLASSES.indexOf(quadClassOfEvent(event));
    const tone = toneOf(event);
    if (tone === null) return 7;
    if (Math.abs(tone) <= 0.5) return 3;
    const strength = Math.abs(tone) <= 3 ? 1 : Math.abs(tone) <= 6 ? 2 : 3;
    return tone > 0 ? 3 + strength : 3 - strength;
  };
  const tally = (some: readonly KnownEvent[]): MovementTally => {
    const held = Array.from({ length: query.by === 'class' ? 6 : 8 }, () => 0);
    const unheld = [...held];
    let [toned, toneSum] = [0, 0];
    for (const event of some) {
      const list = event.status === 'occurred' || event.status === 'unspecified' ? held : unheld;
      list[groupOf(event)] = (list[groupOf(event)] ?? 0) + 1;
      const tone = toneOf(event);
      if (tone === null) continue;
      toned += 1;
      toneSum += Math.round(tone * 1e6);
    }
    return { held, unheld, toned, toneSum };
  };
  const countsIn = (span: Span): { certain: MovementTally; possible: MovementTally } => ({
    certain: tally(
      events.filter((event) => {
        const { start, end } = boundsOf(event);
        return start >= span.start && end <= span.end && start < span.end;
      }),
    ),
    possible: tally(
      events.filter((event) => {
        const { start, end } = boundsOf(event);
        return start < span.end && (end > span.start || (start === end && start === span.start));
      }),
    ),
  });
  return {
    whole: countsIn({ start: query.edges[0] ?? 0, end: query.edges.at(-1) ?? 0 }),
    periods: spans.map(countsIn),
  };
}

function boundsOf({ date }: KnownEvent): Span {
  return parseEdtf(date)?.bounds ?? { start: -Infinity, end: Infinity };
}

/** The events that a filter chooses which asks for a subject beside what it asked already. */
async function eventsOf(
  data: Dataset,
  asked: Question,
  subject: MovementSubject,
): Promise<KnownEvent[]> {
  const chosen = async (filter: Question['filter']): Promise<ReadonlySet<string>> => {
    const { events } = await openMemoryEngine(data).ask({ ...asked, filter, eventLimit: 1e4 });
    return new Set(
      events.flatMap(({ id, inSpan }) => (inSpan || !asked.filter.certain ? [id] : [])),
    );
  };
  const passing = await chosen(asked.filter);
  const own = await chosen({
    ...asked.filter,
    ...{ actors: subject, topics: [], types: [], statuses: [], sources: [], words: '' },
    ...{ disputed: false, leastSources: 0, allActors: subject.length === 2 },
    ...(subject.length === 2 && { asParties: true }),
  });
  const published = new Map(
    data.sources.map(({ id, published: on }) => [id, parseEdtf(on ?? '')?.bounds.end ?? -Infinity]),
  );
  return data.events.flatMap((event) => {
    const known = asKnownBefore(event, published, asked.knownBefore);
    return known && passing.has(event.id) && own.has(event.id) ? [known] : [];
  });
}

async function movementOf(
  engine: { ask: ReturnType<typeof openMemoryEngine>['ask'] },
  asked: Question,
): Promise<Movement> {
  const { movement } = await engine.ask(asked);
  if (!movement) throw new Error('nothing was counted');
  return movement;
}

describe('counts by period', () => {
  it('are those of a walk over the events, period by period, for any filter and subject', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, queryOf(ACTOR_IDS), async (data, plain, movement) => {
        const asked = { ...plain, movement };
        const counted = await movementOf(openMemoryEngine(data), asked);
        expect(counted.edges).toEqual(movement.edges);
        for (const { subject, ...counts } of counted.series) {
          expect(counts).toEqual(recountMovement(await eventsOf(data, plain, subject), movement));
        }
        expect(counted.series.map(({ subject }) => subject)).toEqual(movement.subjects);
      }),
      { numRuns: 30 },
    );
  });

  it('are the same integers over a table as over the same events one by one', async () => {
    const names = ['France', 'Élysée', 'Japan', 'UN'];
    await fc.assert(
      fc.asyncProperty(table, tableQuestion, queryOf(names), async (rows, plain, query) => {
        const named = datasetOfTable(rows, 'random');
        const idOf = new Map(
          named.actors.map(({ id, name }) => [typeof name === 'string' ? name : id, id]),
        );
        const subjects = query.subjects.map(
          (subject) => subject.map((name) => idOf.get(name) ?? name) as unknown as MovementSubject,
        );
        const asked = { ...plain, knownBefore: null, movement: { ...query, subjects } };
        const events = Array.from({ length: rows.size }, (_, row) => eventOfRow(rows, row));
        const whole = { ...named, events };
        const counted = await movementOf(openTableEngine(rows, named), asked);
        expect(counted).toEqual(await movementOf(openMemoryEngine(whole), asked));
        for (const { subject, ...counts } of counted.series) {
          expect(counts).toEqual(recountMovement(await eventsOf(whole, asked, subject), query));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('do not come where nobody asks for them', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, question, async (data, asked) => {
        expect(await openMemoryEngine(data).ask(asked)).not.toHaveProperty('movement');
      }),
      { numRuns: 5 },
    );
  });
});
