import type { TimelineLayout } from './layout.ts';

/** How many of the events in sight words name, in the picture or in its key, and of how many. */
export interface NamedEvents {
  readonly named: number;
  readonly of: number;
}

/** @param inSight how many events there are where bars count them */
export function countNamed(layout: TimelineLayout, inSight: number): NamedEvents {
  if (!layout.loom) return { named: layout.over?.events.length ?? 0, of: inSight };
  const { events, keys, bandsLeft } = layout.loom;
  const named = new Set([
    ...events.filter(({ flag, band }) => flag ?? band).map(({ event }) => event.id),
    ...keys.map(({ event }) => event.id),
  ]);
  const drawn = new Set([...named, ...events.map(({ event }) => event.id)]);
  return { named: named.size, of: drawn.size + bandsLeft };
}
