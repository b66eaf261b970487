import type { AnsweredEvent } from '../../core/engine/contract/answer.ts';
import { statusKey } from '../../core/labels/known-words.ts';
import type { Labeller } from '../../core/labels/labeller.ts';

export const SORT_COLUMNS = [
  'date',
  'event',
  'actors',
  'type',
  'status',
  'tone',
  'topics',
  'sources',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/**
 * The events in another order; equal ones stay in the order of time. Numbers are compared
 * by value, words as the reader's language does.
 */
export function sortEvents(
  events: readonly AnsweredEvent[],
  { column, descending }: Sorting,
  labeller: Labeller,
): readonly AnsweredEvent[] {
  if (column === 'date') return descending ? [...events].reverse() : events;
  const collator = new Intl.Collator(labeller.locale.lang, { numeric: true });
  const keys = new Map(events.map((event) => [event.id, keyOf(event, column, labeller)]));
  const compare = (a: AnsweredEvent, b: AnsweredEvent): number => {
    const [one = 0, two = 0] = [keys.get(a.id), keys.get(b.id)];
    return typeof one === 'number' && typeof two === 'number'
      ? one - two
      : collator.compare(String(one), String(two));
  };
  return [...events].sort(descending ? (a, b) => compare(b, a) : compare);
}

function keyOf(
  event: AnsweredEvent,
  column: Exclude<SortColumn, 'date'>,
  { locale, text, actor, topic, type }: Labeller,
): string | number {
  switch (column) {
    case 'event':
      return text(event.title).text;
    case 'actors':
      return event.participants.map((one) => actor(one.actor).text).join(' ');
    case 'type':
      return type(event.eventType);
    case 'status':
      return locale.t(statusKey(event.status, event.unreported));
    case 'tone':
      // Where none is said it counts as below the least.
      return event.tone ?? -11;
    case 'topics':
      return event.topics.map((id) => topic(id).text).join(' ');
    case 'sources':
      return event.sources.length;
  }
}
