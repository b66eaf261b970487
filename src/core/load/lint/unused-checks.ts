import type { Problem } from '../../model/problem.ts';
import { showValue } from '../json/json-type.ts';
import type { Outline, Outlined } from '../json/outline.ts';

/**
 * Entries that no event needs. An actor is needed if it takes part, is a voice, or a needed one belongs to
 * it; a topic if an event or a needed narrower topic stands under it; a source if a claim names it or a
 * needed one repeats it.
 */
export function checkUnused({ sources, actors, topics, events }: Outline): Problem[] {
  const participants = events.flatMap((event) => event.participants.map(({ id }) => id));
  const claims = events.flatMap((event) => event.claims);
  const usedActors = closure(
    [...participants, ...claims.map(({ voice }) => voice)],
    new Map(actors.map(({ id, partOf }) => [id, partOf.map((part) => part.id)])),
  );
  const usedTopics = closure(
    events.flatMap((event) => event.topics.map(({ id }) => id)),
    new Map(topics.map(({ id, broader }) => [id, [broader]])),
  );
  const usedSources = closure(
    claims.map(({ source }) => source),
    new Map(sources.map(({ id, repeats }) => [id, [repeats]])),
  );
  return [
    ...unused('source', sources, usedSources),
    ...unused('actor', actors, usedActors),
    ...unused('topic', topics, usedTopics),
  ];
}

type Id = string | undefined;

/** The ids and all that stands above them. */
function closure(ids: readonly Id[], above: ReadonlyMap<string, readonly Id[]>): Set<Id> {
  const found = new Set(ids);
  for (const id of found) {
    for (const upper of id === undefined ? [] : (above.get(id) ?? [])) found.add(upper);
  }
  return found;
}

function unused(
  kind: 'source' | 'actor' | 'topic',
  entries: readonly Outlined[],
  used: ReadonlySet<Id>,
): Problem[] {
  return entries
    .filter(({ id }) => id !== '' && !used.has(id))
    .map(({ id, path }) => ({
      code: 'unused',
      severity: 'warning',
      path,
      params: { id: showValue(id), kind },
    }));
}
