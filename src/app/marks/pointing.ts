import type { AnsweredEvent } from '../../core/engine/contract/answer.ts';
import { pairParties } from '../../core/model/parties.ts';
import { pathUp } from '../../core/model/tree.ts';
import type { Hover } from '../explorer/explorer-parts.ts';
import type { View } from '../../core/view/view.ts';
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

/**
 * Pointing at actors: them, and the events in which all of them (or their people) take part; at two of them in the
 * relations, those in which they deal with each other.
 */
export function withEvents(
  ids: readonly string[],
  explorer: Pick<Explorer, 'catalogue' | 'answer'> & { readonly view?: Pick<View, 'aside'> },
  at: Hover['at'],
): Hover {
  const parentOf = parentsIn(explorer);
  const [one, other] = ids;
  const isPair = at === 'relations' && one !== undefined && other !== undefined;
  const events = explorer.answer?.events.filter((event) =>
    isPair
      ? dealTogether([one, other], event, parentOf, explorer.view?.aside)
      : takePart(ids, event, parentOf),
  );
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

/** Whether two actors, or somebody who belongs to them, deal with each other in an event. */
function dealTogether(
  [one, other]: readonly [string, string],
  { participants }: Pick<AnsweredEvent, 'participants'>,
  parentOf: ReadonlyMap<string, string | null>,
  withAside = false,
): boolean {
  const paths = participants.map(({ actor }) => pathUp(actor, parentOf));
  const rootsAt = (place: number): readonly string[] => paths[place]?.slice(-1) ?? [];
  const isIn = (place: number, id: string): boolean => paths[place]?.includes(id) ?? false;
  return pairParties(participants, rootsAt, withAside).some(
    ([a, b]) => (isIn(a, one) && isIn(b, other)) || (isIn(a, other) && isIn(b, one)),
  );
}

/** To whom every actor of the dataset belongs. */
export function parentsIn({
  catalogue,
}: Pick<Explorer, 'catalogue'>): ReadonlyMap<string, string | null> {
  return catalogue?.affiliations.tree.parentOf ?? new Map<string, null>();
}
