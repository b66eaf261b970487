import type { ActorKind } from '../../model/dataset.ts';

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
  /** Everybody in it, most events first. */
  readonly chosen: readonly string[];
  /** Actors with events that found no room. */
  readonly rest: number;
}

export interface ActorLimits {
  /** Of all that are drawn. */
  readonly actors: number;
  /** Of those with nobody above them: each needs a place of its own. */
  readonly roots: number;
}

/** However large the frame. */
export const ACTOR_LIMITS: ActorLimits = { actors: 60, roots: 40 };

/**
 * The actors with the most events, each under the nearest whole that is drawn too (and has no fewer events, as a
 * whole has), until a limit is reached. So lower limits draw some of those that higher ones draw, and nobody else.
 */
export function chooseActors(
  actors: readonly RelationsActor[],
  weights: Readonly<Record<string, number>>,
  limits: ActorLimits,
): ActorForest {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const weightOf = (id: string): number => (Object.hasOwn(weights, id) ? (weights[id] ?? 0) : 0);
  const ranked = rankActors(byId, weightOf);
  const chosen = ranked.slice(0, placesFor(ranked, byId, limits));
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
  return {
    roots: grow(null),
    chosen: chosen.map(({ id }) => id),
    rest: ranked.length - chosen.length,
  };
}

/** Everybody in a forest, each after whom it stands under. */
export function nodesOf({ roots }: ActorForest): ActorNode[] {
  return roots.flatMap((root) => [root, ...descendants(root)]);
}

export function descendants({ children }: ActorNode): ActorNode[] {
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** A frame holds one actor, and one with nobody above it, for every so many px². */
const PX2_PER_ACTOR = 3400;
const PX2_PER_ROOT = 5000;

/** The actors that a frame has room for. @param width px @param height px */
export function actorsIn(
  { width, height }: { readonly width: number; readonly height: number },
  actors: readonly RelationsActor[],
  weights: Readonly<Record<string, number>>,
): ActorForest {
  const fit = (px2: number): number => Math.max(1, Math.floor((width * height) / px2));
  return chooseActors(actors, weights, {
    actors: Math.min(ACTOR_LIMITS.actors, fit(PX2_PER_ACTOR)),
    roots: Math.min(ACTOR_LIMITS.roots, fit(PX2_PER_ROOT)),
  });
}

/** Those with events, the most first, and wholes before those who belong to them. */
function rankActors(
  byId: ReadonlyMap<string, RelationsActor>,
  weightOf: (id: string) => number,
): RelationsActor[] {
  const active = [...byId.values()].filter(({ id }) => weightOf(id) > 0);
  const depths = new Map(active.map(({ id }) => [id, ancestorsOf(id, byId).length]));
  return active.sort(
    (a, b) =>
      weightOf(b.id) - weightOf(a.id) ||
      (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** How many of the ranked are drawn. */
function placesFor(
  ranked: readonly RelationsActor[],
  byId: ReadonlyMap<string, RelationsActor>,
  limits: ActorLimits,
): number {
  const before = new Set<string>();
  let roots = 0;
  for (const { id } of ranked) {
    const isRoot = !ancestorsOf(id, byId).some((whole) => before.has(whole));
    if (before.size >= limits.actors || (isRoot && roots >= limits.roots)) break;
    before.add(id);
    if (isRoot) roots += 1;
  }
  return before.size;
}

/** The wholes an actor belongs to, nearest first; a chain that leads back to itself ends there. */
export function ancestorsOf(id: string, byId: ReadonlyMap<string, RelationsActor>): string[] {
  const found: string[] = [];
  let parent = byId.get(id)?.parentId ?? null;
  while (parent !== null && byId.has(parent) && parent !== id && !found.includes(parent)) {
    found.push(parent);
    parent = byId.get(parent)?.parentId ?? null;
  }
  return found;
}
