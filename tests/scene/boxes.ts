import fc from 'fast-check';
import type { AnsweredEvent } from '../../src/engine/answer.ts';
import { buildLanes } from '../../src/layout/lanes.ts';
import { layoutTimeline } from '../../src/layout/timeline.ts';
import type { TimelineInput, TimelineLayout } from '../../src/layout/timeline.ts';
import type { EventBox } from '../../src/layout/event-box.ts';
import { STATUSES } from '../../src/model/dataset.ts';
import { EVENT_TYPES, quadClassOf } from '../../src/model/event-type.ts';
import type { TimelineWords } from '../../src/scene/words.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

const SPAN = { start: Date.parse('2025-03-01'), end: Date.parse('2025-05-01') };

/** An occurred consultation of a and b on 10 April 2025, with some of it otherwise. */
export function answered(change: Partial<AnsweredEvent> & { edtf?: string } = {}): AnsweredEvent {
  const { edtf = '2025-04-10', ...rest } = change;
  const date = parseEdtf(edtf);
  if (date === undefined) throw new Error(`not EDTF: ${edtf}`);
  const eventType = rest.eventType ?? 'CONSULT';
  return {
    id: 'talks',
    eventType,
    quadClass: quadClassOf(eventType),
    tone: 0,
    status: 'occurred',
    date,
    title: 'Talks',
    participants: [
      { actor: 'a', role: 'initiator' },
      { actor: 'b', role: 'recipient' },
    ],
    topics: [],
    sources: [],
    disputed: false,
    weight: 1,
    inSpan: true,
    ...rest,
  };
}

/** A timeline of events with a lane for every actor. */
export function laidOut(
  events: readonly AnsweredEvent[],
  change: Partial<TimelineInput> = {},
): TimelineLayout {
  return layoutTimeline({
    events,
    lanes: buildLanes({
      events,
      keysOf: ({ participants }) => participants.map(({ actor }) => actor),
      parentOf: new Map(),
      open: new Set(),
      order: [],
    }),
    labels: new Map(events.map(({ id, title }) => [id, typeof title === 'string' ? title : id])),
    textScale: 1,
    laneNames: {
      place: 'column',
      widthPx: 168,
      startPx: 20,
      side: 'left',
      text: new Map(),
      textScale: 1,
    },
    viewport: { span: SPAN, direction: 'ltr' },
    widthPx: 1000,
    knownBefore: null,
    selected: null,
    ...change,
  });
}

export function wordsFor(events: readonly AnsweredEvent[]): TimelineWords {
  const said = (text: string) => ({ text, lang: 'en', direction: 'ltr' }) as const;
  return {
    lang: 'en',
    direction: 'ltr',
    textScale: 1,
    tick: (ms, unit) => `${unit} ${new Date(ms).toISOString().slice(0, 10)}`,
    labels: new Map(events.map(({ id }) => [id, said(`label ${id}`)])),
    names: new Map(events.map(({ id }) => [id, `name ${id}`])),
    lanes: new Map(),
    known: 'as reported by 9 April 2025',
  };
}

export function boxOf(event: AnsweredEvent, change: Partial<TimelineInput> = {}): EventBox {
  const [box] = laidOut([event], change).events;
  if (!box) throw new Error('the event is out of sight');
  return box;
}

const DATES = [
  '2025-04-10',
  '2025-04-10?',
  '2025-04~',
  '2025-03/2025-04',
  '2025-03-20/2025-03-24',
  '2025-03-20~/2025-04-20~',
  '2025-04-01/..',
  '../2025-04-01',
  '2025-04-28/..',
  '2025-03-05/',
  '[2025-04-01..2025-04-04]',
  '{2025-03-11,2025-03-23,2025-03-25}',
  '2024',
  '2025-04-10/2025-04-10',
];

/** Up to eight events of any type, status and kind of date. */
export const arbitraryEvents: fc.Arbitrary<AnsweredEvent[]> = fc
  .array(
    fc.record({
      edtf: fc.constantFrom(...DATES),
      eventType: fc.constantFrom(...EVENT_TYPES),
      status: fc.constantFrom(...STATUSES),
      disputed: fc.boolean(),
      weight: fc.nat(9),
      participants: fc.subarray(
        [
          { actor: 'a', role: 'initiator' },
          { actor: 'b', role: 'recipient' },
          { actor: 'c', role: 'host' },
        ] as const,
        { minLength: 1 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, index) => answered({ ...one, id: `e${index}` })));
