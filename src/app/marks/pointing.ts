import type { AnsweredEvent } from '../../core/engine/contract/answer.ts';
import { pathUp } from '../../core/model/tree.ts';
import type { Hover } from '../explorer/explorer-parts.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';

/** Pointing at one event of those that are drawn: it, and who takes part in it; null where there is none. */
export function withActors(
  id: string | undefined,
  events: readonly AnsweredEvent[] | undefined,
  at: Hover['at'],
): Hover | null {
  const event = events?.find((one) => one.id === id);
  if (!event) return null;
  const actors = new Set(event.participants.map(({ actor }) => actor));
  return { events: new Set([event.id]), actors, at };
}

/** Pointing at actors: them, and the events in which all of them (or their people) take part. */
export function withEvents(
  ids: readonly string[],
  explorer: Pick<Explorer, 'catalogue' | 'answer'>,
  at: Hover['at'],
): Hover {
  const parentOf = parentsIn(explorer);
  const events = explorer.answer?.events.filter((event) => takePart(ids, event, parentOf));
  return { events: new Set(events?.map(({ id }) => id)), actors: new Set(ids), at };
}

/** Whether every one of these actors, or somebody who belongs to it, takes part in an event. */
export function takePart(
  ids: readonly string[],
  { participants }: Pick<AnsweredEvent, 'participants'>,
  parentOf: ReadonlyMap<string, string | null>,
): boolean {
  return ids.every((id) => participants.some(({ actor }) => pathUp(actor, parentOf).includes(id)));
}

/** To whom every actor of the dataset belongs. */
export function parentsIn({
  catalogue,
}: Pick<Explorer, 'catalogue'>): ReadonlyMap<string, string | null> {
  return catalogue?.affiliations.tree.parentOf ?? new Map<string, null>();
}
