import type { Answer } from '../../engine/contract/answer.ts';
import { scaleOf } from './actors.ts';
import { drawnDyads } from './dyads.ts';
import { weighDyad } from './layout.ts';
import type { WeightedDyad } from './layout.ts';
import type { PlacesRequest } from './picture.ts';
import { guestIds, relationsActors } from './query.ts';
import { actorsIn, ancestorsOf, nodesOf } from './tree.ts';

/**
 * The edges that a frame of that size comes to have, found before anybody has a place: what there is to explain.
 * @param chosen the filter's actors; each counts as drawn, though it may find no room
 */
export function measureRelations(
  { baseline, labeller, widthPx, heightPx }: PlacesRequest,
  { dyads }: Pick<Answer, 'dyads'>,
  chosen: readonly string[],
): { readonly edges: readonly WeightedDyad[] } {
  const actors = relationsActors(labeller.catalogue);
  const frame = { width: widthPx, height: heightPx };
  const forest = actorsIn(frame, actors, baseline.actorWeights);
  const drawn = new Map<string, { readonly parent: string | null }>(
    nodesOf(forest).map((node) => [node.id, node]),
  );
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  for (const id of guestIds(chosen, new Set(drawn.keys()), baseline)) {
    drawn.set(id, { parent: ancestorsOf(id, byId).find((whole) => drawn.has(whole)) ?? null });
  }
  const scale = scaleOf(forest, baseline.dyads);
  const edges = drawnDyads(dyads, drawn).dyads.map((dyad) => weighDyad(dyad, scale));
  return { edges: edges.reverse() };
}
