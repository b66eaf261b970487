import type { Relation } from '../model/dataset.ts';
import type { KnownEvents } from './known-events.ts';

/** Relations that carry a story on in time; `about`, `part-of` and `responds-to` only point at it. */
const CARRY_ON: ReadonlySet<Relation> = new Set(['follows', 'outcome-of', 'supersedes']);

/**
 * The story an event belongs to: everything known by then that it follows, comes out of or replaces, and what
 * does so to it, and so on. In time order, the event itself among them; just the event where there is nothing.
 */
export function threadOf(id: string, events: KnownEvents, knownBefore: number | null): string[] {
  const self = events.at(id, knownBefore);
  if (self === undefined) return [];
  const found = new Map([[id, self]]);
  for (const at of found.keys()) {
    for (const { event, relation } of events.thread(at, knownBefore)) {
      if (CARRY_ON.has(relation)) found.set(event.id, event);
    }
  }
  const starts = events.inTimeOrder([...found.values()]);
  return starts.map((event) => event.id);
}
