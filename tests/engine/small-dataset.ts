import type { Actor, Dataset, Event, Source, Topic } from '../../src/model/dataset.ts';
import { NO_FILTER } from '../../src/engine/question.ts';
import type { Filter, Question } from '../../src/engine/question.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

const SOURCES: readonly Source[] = [
  { id: 'preview', title: 'Talks to be held', publisher: 'Morning Post', published: '2025-04-09' },
  { id: 'report', title: 'Talks were held', publisher: 'Evening Wire', published: '2025-04-10' },
  { id: 'archive', title: { ru: 'Летопись' } },
];

const ACTORS: readonly Actor[] = [
  { id: 'ru', kind: 'state', name: { en: 'Russia', ru: 'Россия' } },
  { id: 'us', kind: 'state', name: 'United States', aliases: ['USA', 'الولايات المتحدة'] },
  { id: 'tr', kind: 'state', name: 'Türkiye' },
  { id: 'mid', kind: 'body', name: 'Foreign Ministry', partOf: [{ actor: 'ru' }] },
  {
    id: 'envoy',
    kind: 'person',
    name: 'Aleksandr Darchiev',
    partOf: [
      { actor: 'mid', date: '2025-01/..' },
      { actor: 'tr', date: '2020/2024' },
    ],
  },
  { id: 'coulter', kind: 'person', name: 'Sonata Coulter', partOf: [{ actor: 'us' }] },
];

const TOPICS: readonly Topic[] = [
  { id: 'missions', name: 'Diplomatic missions' },
  { id: 'visas', name: 'Visas', broader: 'missions', aliases: ['تأشيرات'] },
  { id: 'flights', name: 'Flights' },
];

const EVENTS: readonly Event[] = [
  {
    id: 'talks',
    eventType: 'CONSULT',
    mode: 'visit',
    date: '2025-04-10',
    title: 'Second round in Istanbul',
    participants: [
      { actor: 'envoy', role: 'head-of-delegation' },
      { actor: 'coulter', role: 'head-of-delegation' },
      { actor: 'tr', role: 'host' },
    ],
    topics: ['visas'],
    status: 'occurred',
    claims: [{ source: 'preview', asserts: { status: 'planned' } }, { source: 'report' }],
    related: [{ event: 'decree', relation: 'follows' }],
  },
  {
    id: 'decree',
    eventType: 'AGREE',
    date: '2025-03',
    title: 'Ambassador appointed',
    participants: [{ actor: 'ru', role: 'initiator' }],
    topics: ['missions'],
    status: 'occurred',
    claims: [{ source: 'archive' }],
  },
  {
    id: 'closure',
    eventType: 'SANCTION',
    date: '2022/..',
    title: 'Flights suspended',
    participants: [
      { actor: 'us', role: 'initiator' },
      { actor: 'ru', role: 'recipient' },
    ],
    topics: ['flights'],
    status: 'occurred',
    claims: [{ source: 'archive' }],
  },
  {
    id: 'outcome',
    eventType: 'AGREE',
    date: '2025-04-11',
    title: 'Notes exchanged',
    participants: [
      { actor: 'coulter', role: 'initiator' },
      { actor: 'ru', role: 'recipient' },
    ],
    topics: ['missions', 'flights'],
    status: 'occurred',
    claims: [{ source: 'report' }],
  },
];

/** Four events, six actors in three trees, three sources: enough to check every number by hand. */
export const SMALL: Dataset = {
  format: 'demarche/1',
  id: 'small',
  title: 'Small',
  languages: ['en'],
  sources: SOURCES,
  actors: ACTORS,
  topics: TOPICS,
  events: EVENTS,
};

/** A question about everything, with some of it asked otherwise. */
export function question(
  change: Partial<Omit<Question, 'filter'>> & { readonly filter?: Partial<Filter> } = {},
): Question {
  return {
    span: null,
    knownBefore: null,
    density: { columns: 4, span: boundsOf('2025-01/2025-04') },
    eventLimit: 100,
    around: null,
    bins: null,
    dyads: { limit: 4000, among: null },
    ...change,
    filter: { ...NO_FILTER, ...change.filter },
  };
}

/** The bounds of a date that can be read. */
export function boundsOf(edtf: string): { start: number; end: number } {
  const date = parseEdtf(edtf);
  if (date === undefined) throw new Error(`not EDTF: ${edtf}`);
  return { ...date.bounds };
}
