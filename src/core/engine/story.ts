import type { Relation } from '../model/dataset.ts';
import type { KnownEvent } from '../model/known.ts';
import type { KnownEvents } from './known-events.ts';

/** Relations that carry a story on in time; `about`, `part-of` and `responds-to` only point at it. */
const CARRY_ON: ReadonlySet<Relation> = new Set(['follows', 'outcome-of', 'supersedes']);

/**
 * The story an event stands in: everything known by then that it follows, comes out of or replaces, and so on
 * back; and everything that does so to it, and so on. In the order of reading, the event itself among them. What else
 * came of its beginnings is another story.
 */
export function storyOf(id: string, events: KnownEvents, knownBefore: number | null): string[] {
  const self = events.at(id, knownBefore);
  if (self === undefined) return [];
  const along = (inverse: boolean): KnownEvent[] => {
    const found = new Map([[id, self]]);
    for (const at of found.keys()) {
      for (const link of events.linksOf(at, knownBefore)) {
        if (link.inverse !== inverse || !CARRY_ON.has(link.relation)) continue;
        found.set(link.event.id, link.event);
      }
    }
    return [...found.values()];
  };
  const story = new Map([...along(false), ...along(true)].map((event) => [event.id, event]));
  return events.inReadingOrder([...story.values()], knownBefore).map((event) => event.id);
}
