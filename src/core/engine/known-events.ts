import type { Dataset, Event, Relation } from '../model/dataset.ts';
import { tellEvents } from '../model/known.ts';
import type { KnownEvent } from '../model/known.ts';
import type { ThreadLink } from './contract/engine.ts';

/** The events of a dataset by id, each as it was told before some instant. */
export interface KnownEvents {
  /** Undefined where there is no such event, or not yet. */
  at(id: string, knownBefore: number | null): KnownEvent | undefined;
  /** Events this one names and events that name it, known by then, in the order of reading. */
  linksOf(id: string, knownBefore: number | null): readonly ThreadLink[];
  inReadingOrder(events: readonly KnownEvent[], knownBefore: number | null): KnownEvent[];
}

/**
 * Prepares look-ups; the cost is one pass over the events.
 * @param rankAt the place of each event in the order of reading, as known before an instant
 */
export function indexKnownEvents(
  dataset: Dataset,
  rankAt: (knownBefore: number | null) => (id: string) => number | undefined,
): KnownEvents {
  const tell = tellEvents(dataset.sources);
  const events = new Map<string, Event>(dataset.events.map((event) => [event.id, event]));
  const namedBy = new Map<string, { readonly from: string; readonly relation: Relation }[]>();
  for (const { id, related = [] } of dataset.events) {
    for (const { event, relation } of related) {
      const names = namedBy.get(event) ?? [];
      names.push({ from: id, relation });
      namedBy.set(event, names);
    }
  }
  const at: KnownEvents['at'] = (id, knownBefore) => {
    const event = events.get(id);
    return event && tell(event, knownBefore);
  };
  const compareAt = (knownBefore: number | null) => {
    const rankOf = rankAt(knownBefore);
    return (a: KnownEvent, b: KnownEvent): number => (rankOf(a.id) ?? 0) - (rankOf(b.id) ?? 0);
  };
  return {
    at,
    linksOf: (id, knownBefore) => {
      const compare = compareAt(knownBefore);
      const onwards = (events.get(id)?.related ?? []).map(({ event, relation }) => ({
        other: event,
        relation,
        inverse: false,
      }));
      const back = (namedBy.get(id) ?? []).map(({ from, relation }) => ({
        other: from,
        relation,
        inverse: true,
      }));
      return [...onwards, ...back]
        .flatMap(({ other, relation, inverse }) => {
          const event = at(other, knownBefore);
          return event === undefined ? [] : [{ event, relation, inverse }];
        })
        .sort((a, b) => compare(a.event, b.event));
    },
    inReadingOrder: (some, knownBefore) => [...some].sort(compareAt(knownBefore)),
  };
}
