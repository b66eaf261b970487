import type { AnsweredEvent } from '../engine/answer.ts';
import type { Speaker } from './speaker.ts';

export const SORT_COLUMNS = ['date', 'event', 'actors', 'type', 'status'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** The events in another order; equal ones stay in the order of time. Words are compared as the reader's language does. */
export function sortEvents(
  events: readonly AnsweredEvent[],
  { column, descending }: Sorting,
  speaker: Speaker,
): readonly AnsweredEvent[] {
  if (column === 'date') return descending ? [...events].reverse() : events;
  const collator = new Intl.Collator(speaker.locale.lang, { numeric: true });
  const keys = new Map(events.map((event) => [event.id, wordsOf(event, column, speaker)]));
  const compare = (a: AnsweredEvent, b: AnsweredEvent): number =>
    collator.compare(keys.get(a.id) ?? '', keys.get(b.id) ?? '');
  return [...events].sort(descending ? (a, b) => compare(b, a) : compare);
}

function wordsOf(
  event: AnsweredEvent,
  column: Exclude<SortColumn, 'date'>,
  { locale, text, actor, type }: Speaker,
): string {
  switch (column) {
    case 'event':
      return text(event.title).text;
    case 'actors':
      return event.participants.map((one) => actor(one.actor).text).join(' ');
    case 'type':
      return type(event.eventType);
    case 'status':
      return locale.t(`status.${event.status}`);
  }
}
