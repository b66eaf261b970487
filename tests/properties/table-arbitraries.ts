import fc from 'fast-check';
import type { Question } from '../../src/core/engine/contract/question.ts';
import { CONTACT_FORMS, RANKS } from '../../src/core/model/contact.ts';
import { STATUSES } from '../../src/core/model/dataset.ts';
import type { EventTable } from '../../src/core/model/event-table.ts';
import { EVENT_TYPES } from '../../src/core/model/event-type.ts';
import { tableOf } from '../fixtures/small-table.ts';
import type { Line } from '../fixtures/small-table.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2019, 11, 20);
const ACTORS = ['France', 'Élysée', 'Japan', 'Россия', 'مصر', 'UN', 'A, B', 'Japan Airlines'];
const TOPICS = ['trade', 'war and peace', 'visas'];
const SOURCES = ['Wire', 'Post'];
const TYPES = [...EVENT_TYPES.slice(0, 3), 'UNSPECIFIED' as const];

const day = fc
  .nat({ max: 40 })
  .map((days) => new Date(FIRST + days * DAY).toISOString().slice(0, 10));
const date = fc.oneof(
  { weight: 5, arbitrary: day },
  {
    weight: 2,
    arbitrary: fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  },
  fc.constantFrom('2020', '2020-01', '2020-01-05/..', '../2020-01-10', '../..'),
);

const line: fc.Arbitrary<Line> = fc.record({
  date,
  type: fc.constantFrom(...TYPES),
  status: fc.constantFrom(...STATUSES),
  tone: fc.option(fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10)),
  actors: fc.subarray(ACTORS, { maxLength: 4 }),
  topics: fc.subarray(TOPICS, { maxLength: 2 }),
  sources: fc.subarray(SOURCES, { maxLength: 2 }),
  title: fc.constantFrom('', 'Talks', 'VISIT `of` state', 'Визит', 'Talks\u0001on'),
});

/** Up to some hundred rows, so that there are several words of bits and blocks of rows. */
export const table: fc.Arbitrary<EventTable> = fc
  .oneof(
    { weight: 5, arbitrary: fc.array(line, { maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.array(line, { minLength: 20, maxLength: 40, size: 'max' }),
          fc.integer({ min: 3, max: 8 }),
        )
        .map(([lines, times]) => Array.from({ length: times }, () => lines).flat()),
    },
  )
  .map(tableOf);

const instant = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 45 }).map((days) => FIRST + days * DAY) },
  fc.integer({ min: -5 * DAY, max: 45 * DAY }).map((ms) => FIRST + ms),
);
/** Also of no length. */
export const tableSpan = fc
  .tuple(
    instant,
    fc.oneof(
      fc.constant(0),
      fc.nat({ max: 20 }).map((days) => days * DAY),
    ),
  )
  .map(([start, length]) => ({ start, end: start + length }));
const seldom = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...values], { maxLength: 2 }) },
  );
const beyond = fc.constantFrom(0, 2, 1000);
const edges = fc
  .uniqueArray(instant, { minLength: 2, maxLength: 12 })
  .map((list) => list.sort((a, b) => a - b));

/** A question about such a table. */
export const tableQuestion: fc.Arbitrary<Question> = fc.record({
  filter: fc.record({
    actors: seldom([...ACTORS, 'A-B', 'nobody']),
    allActors: fc.boolean(),
    asParties: fc.boolean(),
    topics: seldom([...TOPICS, 'war-and-peace']),
    types: seldom(TYPES),
    forms: seldom(CONTACT_FORMS),
    levels: seldom(RANKS),
    statuses: seldom(STATUSES),
    sources: seldom(SOURCES),
    words: fc.constantFrom('', '', '', '', 'talk', "'of' visit", 'визит', 'japan', 'talksvisit'),
    disputed: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
    leastSources: fc.constantFrom(0, 0, 0, 2, 3),
    certain: fc.boolean(),
  }),
  span: fc.option(tableSpan),
  knownBefore: fc.option(instant),
  density: edges,
  eventLimit: fc.constantFrom(0, 5, 30, 1000),
  around: fc.option(tableSpan),
  bins: fc.option(
    fc.oneof(
      fc.record({
        by: fc.constant('actor' as const),
        lanes: fc.subarray([...ACTORS, 'nobody']),
        edges,
        beyond,
      }),
      fc.record({ by: fc.constant('topic' as const), lanes: fc.subarray(TOPICS), edges, beyond }),
      fc.record({ by: fc.constant('type' as const), lanes: fc.subarray(TYPES), edges, beyond }),
    ),
  ),
  dyads: fc.record({
    limit: fc.constantFrom(0, 3, 4000),
    among: fc.option(fc.subarray(ACTORS)),
  }),
});
