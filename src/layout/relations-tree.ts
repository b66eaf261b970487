import type { ActorKind } from '../model/dataset.ts';

/** What the chart needs of an actor; `parentId` is the whole it belongs to. */
export interface RelationsActor {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: ActorKind;
}

/** An actor that is drawn, and those drawn around it, strongest first. */
export interface ActorNode {
  readonly id: string;
  readonly kind: ActorKind;
  readonly events: number;
  readonly parent: string | null;
  readonly children: readonly ActorNode[];
}

export interface ActorForest {
  readonly roots: readonly ActorNode[];
  /** Actors with events that found no room. */
  readonly rest: number;
}

/**
 * The actors with the most events, at most `limit`, each under the nearest whole that is drawn too (and has no
 * fewer events, as a whole has).
 */
export function chooseActors(
  actors: readonly RelationsActor[],
  weights: Readonly<Record<string, number>>,
  limit: number,
): ActorForest {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const depths = new Map(actors.map(({ id }) => [id, ancestorsOf(id, byId).length]));
  const weightOf = (id: string): number => (Object.hasOwn(weights, id) ? (weights[id] ?? 0) : 0);
  const ranked = [...byId.values()]
    .filter(({ id }) => weightOf(id) > 0)
    .sort(
      (a, b) =>
        weightOf(b.id) - weightOf(a.id) ||
        (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
  const chosen = ranked.slice(0, limit);
  const ranks = new Map(chosen.map(({ id }, rank) => [id, rank]));
  const parents = new Map(
    chosen.map(({ id }, rank) => {
      const before = (one: string): boolean => (ranks.get(one) ?? rank) < rank;
      return [id, ancestorsOf(id, byId).find(before) ?? null];
    }),
  );
  const grow = (parent: string | null): ActorNode[] =>
    chosen
      .filter(({ id }) => parents.get(id) === parent)
      .map(({ id, kind }) => ({ id, kind, events: weightOf(id), parent, children: grow(id) }));
  return { roots: grow(null), rest: ranked.length - chosen.length };
}

/** The wholes an actor belongs to, nearest first; a chain that leads back to itself ends there. */
function ancestorsOf(id: string, byId: ReadonlyMap<string, RelationsActor>): string[] {
  const found: string[] = [];
  let parent = byId.get(id)?.parentId ?? null;
  while (parent !== null && byId.has(parent) && parent !== id && !found.includes(parent)) {
    found.push(parent);
    parent = byId.get(parent)?.parentId ?? null;
  }
  return found;
}
