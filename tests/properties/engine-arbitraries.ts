import fc from 'fast-check';
import { openMemoryEngine } from '../../src/core/engine/memory.ts';
import type { Answer } from '../../src/core/engine/contract/answer.ts';
import type { Question } from '../../src/core/engine/contract/question.ts';
import { CONTACT_FORMS, RANKS } from '../../src/core/model/contact.ts';
import { ROLES, STATUSES } from '../../src/core/model/dataset.ts';
import type { Claim, Dataset, Event, Role } from '../../src/core/model/dataset.ts';

const DAY = 86_400_000;
export const ACTOR_IDS = ['s', 't', 'u', 's1', 's2', 's11', 'mover'] as const;
const TOPIC_IDS = ['wide', 'narrow', 'other'] as const;
const SOURCE_IDS = ['early', 'late', 'undated'] as const;
const TYPES = ['CONSULT', 'ACCUSE', 'SANCTION', 'UNSPECIFIED'] as const;

const some = <T>(values: readonly T[], most = 3): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { maxLength: most });

const day = fc
  .integer({ min: 0, max: 40 })
  .map((days) => new Date(Date.UTC(2019, 11, 20) + days * DAY).toISOString().slice(0, 10));
const interval = fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
const edtf = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 2, arbitrary: interval },
  fc.constantFrom('2020', '2020-01', '2019-12~', '2020-01-05/..', '../2020-01-10', '[2019,2020]'),
  fc.constant('unreadable'),
);

const claim: fc.Arbitrary<Claim> = fc
  .record({
    source: fc.constantFrom(...SOURCE_IDS),
    status: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }),
    date: fc.option(edtf, { nil: undefined, freq: 4 }),
  })
  .map(({ source, status, date }) => ({
    source,
    asserts: { ...(status && { status }), ...(date !== undefined && { date }) },
  }));

/** Mostly one that deals with others. */
const role = fc.constantFrom<Role>('participant', 'participant', 'participant', ...ROLES);

const plainEvent = fc.record({
  eventType: fc.constantFrom(...TYPES),
  date: edtf,
  title: fc.constantFrom('Talks', 'Visit', 'Talks on the visit'),
  participants: fc
    .tuple(some(ACTOR_IDS, 4), fc.array(role, { minLength: 4, maxLength: 4 }))
    .map(([ids, roles]) => ids.map((actor, place) => ({ actor, role: roles[place] ?? 'host' }))),
  topics: some(TOPIC_IDS, 2),
  status: fc.constantFrom(...STATUSES),
  tone: fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10),
  claims: fc.array(claim, { maxLength: 3 }),
});

const event: fc.Arbitrary<Omit<Event, 'id'>> = fc
  .tuple(plainEvent, fc.constantFrom(undefined, 'meeting' as const, ...CONTACT_FORMS))
  .map(([plain, form]) => (form === undefined ? plain : { ...plain, form }));

/** Up to forty events over seven actors: three tops, bodies under one of them, and one who changes sides. */
export const dataset: fc.Arbitrary<Dataset> = fc.array(event, { maxLength: 40 }).map((events) => ({
  format: 'demarche/1',
  id: 'random',
  title: 'Random',
  languages: ['en'],
  sources: [
    { id: 'early', title: 'Early', published: '2019-12-31' },
    { id: 'late', title: 'Late', published: '2020-01-15', repeats: 'early' },
    { id: 'undated', title: 'Undated' },
  ],
  actors: [
    { id: 's11', kind: 'person', name: 'Deputy', partOf: [{ actor: 's1', rank: 'deputy' }] },
    { id: 's', kind: 'state', name: 'Southland' },
    { id: 't', kind: 'state', name: 'Thule' },
    { id: 'u', kind: 'organization', name: 'Union' },
    { id: 's1', kind: 'body', name: 'Ministry', partOf: [{ actor: 's' }] },
    { id: 's2', kind: 'body', name: 'Embassy', partOf: [{ actor: 's' }, { actor: 'u' }] },
    {
      id: 'mover',
      kind: 'person',
      name: 'Mover',
      partOf: [
        { actor: 's1', date: '2019', rank: 'expert' },
        { actor: 't', date: '2020-01-08/..', rank: 'head' },
      ],
    },
  ],
  topics: [
    { id: 'narrow', name: 'Narrow', broader: 'wide' },
    { id: 'wide', name: 'Wide' },
    { id: 'other', name: 'Other' },
  ],
  events: events.map((one, index) => ({ ...one, id: `e${String(index)}` })),
}));

const instant = fc.integer({ min: -5, max: 45 }).map((days) => Date.UTC(2019, 11, 20) + days * DAY);
const span = fc
  .tuple(
    instant,
    fc.oneof(
      fc.nat({ max: 20 * DAY }),
      fc.nat({ max: 20 }).map((days) => days * DAY),
    ),
  )
  .map(([start, length]) => ({ start, end: start + length }));

/** Mostly nothing, so that several facets together still leave some events. */
const seldom = <T>(values: readonly T[], most: number): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: some(values, most) },
  );

export const question: fc.Arbitrary<Question> = fc.record({
  filter: fc.record({
    actors: seldom(ACTOR_IDS, 2),
    allActors: fc.boolean(),
    topics: seldom(TOPIC_IDS, 2),
    types: seldom(TYPES, 2),
    forms: seldom(CONTACT_FORMS, 3),
    levels: seldom(RANKS, 3),
    statuses: seldom(STATUSES, 4),
    sources: seldom(SOURCE_IDS, 2),
    words: fc.constantFrom(
      '',
      '',
      '',
      '',
      '',
      'talk',
      'visit talks',
      'thule',
      'wide late',
      'nowhere',
    ),
    disputed: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
    leastSources: fc.constantFrom(0, 0, 0, 2, 3),
    certain: fc.boolean(),
  }),
  span: fc.option(span),
  knownBefore: fc.option(instant),
  density: fc
    .uniqueArray(instant, { maxLength: 30 })
    .map((edges) => [...edges].sort((a, b) => a - b)),
  eventLimit: fc.constantFrom(0, 5, 1000),
  around: fc.constant(null),
  bins: fc.constant(null),
  dyads: fc.record({
    limit: fc.constant(4000),
    among: fc.constant(null),
    withAside: fc.boolean(),
  }),
});

export const askOnce = (data: Dataset, asked: Question): Promise<Answer> =>
  openMemoryEngine(data).ask(asked);
