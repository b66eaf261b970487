import type { Answer } from '../../engine/contract/answer.ts';
import type { DyadsQuery } from '../../engine/contract/question.ts';
import { ACTOR_LIMITS, chooseActors } from './tree.ts';
import type { RelationsActor } from './tree.ts';
import type { Catalogue } from '../../labels/catalogue.ts';

/** At most so many actors of the filter are drawn beside those with the most events. */
const MOST_GUESTS = 6;

/** Everybody a dataset names, as the relations chart needs them. */
export function relationsActors({ actors, affiliations }: Catalogue): RelationsActor[] {
  return [...actors.values()].map(({ id, kind }) => ({
    id,
    kind,
    parentId: affiliations.tree.parentOf.get(id) ?? null,
  }));
}

/** Who of the filter's actors is drawn though others have more events. */
export function guestIds(
  chosen: readonly string[],
  drawn: ReadonlySet<string>,
  { actorWeights }: Pick<Answer, 'actorWeights'>,
): string[] {
  const active = (id: string): boolean =>
    Object.hasOwn(actorWeights, id) && (actorWeights[id] ?? 0) > 0;
  return chosen.filter((id) => !drawn.has(id) && active(id)).slice(0, MOST_GUESTS);
}

/** By the weights they were ranked by: one answer's are asked for again and again. */
const busiest = new WeakMap<Answer['actorWeights'], readonly string[]>();

/** The ids of all actors that some frame has room for, most events first. */
export function busiestActors(
  catalogue: Catalogue,
  { actorWeights }: Pick<Answer, 'actorWeights'>,
): readonly string[] {
  const known = busiest.get(actorWeights);
  if (known) return known;
  const { chosen } = chooseActors(relationsActors(catalogue), actorWeights, ACTOR_LIMITS);
  busiest.set(actorWeights, chosen);
  return chosen;
}

/**
 * The pairs that the relations chart can draw: all those between the actors with the most events (by the answer
 * without filter and span) and the actors of the filter. Whatever the frame, it draws nobody else.
 * @param chosen the filter's actors
 */
export function buildDyadsQuery(
  catalogue: Catalogue,
  baseline: Pick<Answer, 'actorWeights'>,
  chosen: readonly string[],
): DyadsQuery {
  const strongest = busiestActors(catalogue, baseline);
  const among = [...strongest, ...guestIds(chosen, new Set(strongest), baseline)];
  // Each pair can be there at two levels.
  return { limit: among.length * (among.length - 1), among };
}
