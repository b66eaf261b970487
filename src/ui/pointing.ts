import type { Hover } from '../state/explorer-parts.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** Pointing at actors: them, and the events in which all of them (or their people) take part. */
export function withEvents(ids: readonly string[], explorer: Explorer, at: Hover['at']): Hover {
  const parentOf = explorer.catalogue?.affiliations.tree.parentOf ?? new Map<string, null>();
  const within = (actor: string, whole: string): boolean => {
    for (let id: string | null | undefined = actor; id != null; id = parentOf.get(id)) {
      if (id === whole) return true;
    }
    return false;
  };
  const events = explorer.answer?.events.filter(({ participants }) =>
    ids.every((id) => participants.some(({ actor }) => within(actor, id))),
  );
  return { events: new Set(events?.map(({ id }) => id)), actors: new Set(ids), at };
}
