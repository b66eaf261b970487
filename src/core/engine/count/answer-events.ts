import { countIndependent } from '../../model/evidence.ts';
import { quadClassOfEvent, toneOf, toneOriginOf } from '../../model/event-type.ts';
import type { KnownEvent } from '../../model/known.ts';
import { levelOf } from '../../model/level.ts';
import { isUnreported } from '../../model/reach.ts';
import type { AnsweredEvent } from '../contract/answer.ts';
import type { Question } from '../contract/question.ts';
import type { Rows } from '../columns/rows.ts';
import type { Selection } from './selection.ts';
import type { TimeOrder } from '../columns/time-order.ts';
import type { Vocabulary } from '../columns/vocabulary.ts';
import { isInWindow, openWindow, rowsInWindow } from './window.ts';
import type { Window } from './window.ts';

/** Events kept from earlier answers. */
const KEPT_EVENTS = 4000;

/** The events of rows as they are answered, in the span; those asked for lately are kept. */
export function memoizeAnsweredEvent(
  rows: Rows,
  vocabulary: Vocabulary,
): (row: number) => AnsweredEvent | undefined {
  const kept = new Map<number, AnsweredEvent>();
  return (row) => {
    const known = kept.get(row);
    if (known !== undefined) return known;
    const event = rows.eventAt(row);
    if (event === undefined) return undefined;
    const answered = answerEvent(event, row, rows, vocabulary);
    if (kept.size >= KEPT_EVENTS) kept.clear();
    kept.set(row, answered);
    return answered;
  };
}

/**
 * The events that come back: all selected ones where they fit the limit, else those around the span, else those in
 * it, else none.
 * @param seenCount how many of the selected rows are in the window
 */
export function answerEvents(
  rows: Rows,
  order: TimeOrder,
  eventAt: (row: number) => AnsweredEvent | undefined,
  selection: Selection,
  window: Window,
  seenCount: number,
  { around, eventLimit }: Pick<Question, 'around' | 'eventLimit'>,
): AnsweredEvent[] {
  const found = chooseRows(order, selection, window, seenCount, around, eventLimit);
  return Array.from(rows.inReadingOrder(found)).flatMap((row) => {
    const event = eventAt(row);
    if (event === undefined) return [];
    return isInWindow(order, window, row) ? event : { ...event, inSpan: false };
  });
}

function chooseRows(
  order: TimeOrder,
  { bits, count }: Selection,
  window: Window,
  seenCount: number,
  around: Question['around'],
  limit: number,
): Uint32Array {
  if (count <= limit) return rowsInWindow(order, openWindow(order, null, false), bits);
  if (seenCount > limit) return new Uint32Array(0);
  const seen = rowsInWindow(order, window, bits);
  if (around === null) return seen;
  const wide = rowsInWindow(order, openWindow(order, around, false), bits, limit);
  if (wide.length > limit) return seen;
  const near = new Uint32Array(new Set([...seen, ...wide])).sort();
  return near.length <= limit ? near : seen;
}

/** In the span. */
function answerEvent(
  event: KnownEvent,
  row: number,
  { standAt, reach, linksOf }: Rows,
  vocabulary: Vocabulary,
): AnsweredEvent {
  const { id, eventType, status, title, participants, topics, claims, disputed } = event;
  const date = vocabulary.dateOf(event.date);
  const level = levelOf(event, date.bounds, vocabulary.affiliations);
  return {
    id,
    eventType,
    quadClass: quadClassOfEvent(event),
    tone: toneOf(event),
    toneOrigin: toneOriginOf(event, vocabulary.toneScale),
    status,
    unreported: isUnreported(status, date.bounds.end, reach),
    date,
    at: standAt(row),
    title,
    ...(event.form !== undefined && { form: event.form }),
    ...(level !== undefined && { level }),
    place: event.place ?? null,
    participants,
    topics,
    sources: [...new Set(claims.map(({ source }) => source))],
    independentSources: countIndependent(claims, vocabulary.sourceOf),
    differing: disputed,
    disputed: disputed.length > 0,
    weight: weigh(event, linksOf(id)),
    inSpan: true,
  };
}

/** Two for every source with a public claim, one for every participant, one for every link from or to it. */
function weigh({ claims, participants }: KnownEvent, links: number): number {
  const sources = new Set(claims.map(({ source }) => source)).size;
  const actors = new Set(participants.map(({ actor }) => actor)).size;
  return 2 * sources + actors + links;
}
