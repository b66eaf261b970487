import type { Answer } from '../../engine/contract/answer.ts';
import type { DyadsQuery } from '../../engine/contract/question.ts';
import type { Catalogue } from '../../labels/catalogue.ts';

/** Pairs are asked for among so many wholes at most, and with their people among so many actors. */
export const MOST_WHOLES = 40;
const MOST_ACTORS = 60;

/** At most so many actors of the filter are drawn beside those with the most events. */
const MOST_GUESTS = 6;

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

/** The ids of the wholes with the most events, and after them of the people with the most. */
function busiestActors(
  { affiliations }: Pick<Catalogue, 'affiliations'>,
  { actorWeights }: Pick<Answer, 'actorWeights'>,
): readonly string[] {
  const known = busiest.get(actorWeights);
  if (known) return known;
  const { parentOf, depthOf } = affiliations.tree;
  const ranked = Object.entries(actorWeights)
    .filter(([id, count]) => count > 0 && parentOf.has(id))
    .sort(
      ([a, m], [b, n]) =>
        n - m || (depthOf.get(a) ?? 0) - (depthOf.get(b) ?? 0) || (a < b ? -1 : 1),
    )
    .map(([id]) => id);
  const isWhole = (id: string): boolean => parentOf.get(id) === null;
  const wholes = ranked.filter(isWhole).slice(0, MOST_WHOLES);
  const people = ranked.filter((id) => !isWhole(id));
  const ids = [...wholes, ...people.slice(0, MOST_ACTORS - wholes.length)];
  busiest.set(actorWeights, ids);
  return ids;
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
  return { limit: (among.length * (among.length - 1)) / 2, among };
}
