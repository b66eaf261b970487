import type { Dyad } from '../../engine/contract/answer.ts';
import { scaledRadius } from './actors.ts';
import type { PlacedActor, RelationsScale } from './actors.ts';
import type { Curve } from './curve.ts';
import { curveOf, drawnDyads, dyadKey } from './dyads.ts';
import type { RelationsLabel } from './labels.ts';
import type { RelationsCounts, RelationsPlaces } from './plan.ts';
import { distance } from '../drawing/geometry.ts';
import type { Frame, Point } from '../drawing/geometry.ts';
import type { OthersPlace } from './room.ts';
import { edgeWidth } from './size.ts';

export interface RelationsNode extends PlacedActor {
  /** Events in the current answer. */
  readonly count: number;
  /** For the current events, px; at most `radius`, and 0 without any. */
  readonly currentRadius: number;
  /** From its own rim to its parent's; null at the top. */
  readonly tether: { readonly from: Readonly<Point>; readonly to: Readonly<Point> } | null;
  readonly label: RelationsLabel | null;
}

/** A dyad that is drawn, as thick as it is, before it has a line. */
export interface WeightedDyad {
  readonly a: string;
  readonly b: string;
  readonly level: Dyad['level'];
  readonly count: number;
  /** Of these, the events that surely lie in the span. */
  readonly certain: number;
  /** −10 … +10 */
  readonly meanTone: number;
  /** For all its events, px. */
  readonly width: number;
  /** For those that surely lie in the span, px; at most `width`, and 0 without any. */
  readonly core: number;
}

export interface RelationsEdge extends WeightedDyad {
  readonly curve: Curve;
  /** The middle of the count's baseline, where there is room. */
  readonly countAt: Readonly<Point> | null;
}

export interface RelationsOthers extends OthersPlace {
  /** Actors it stands for. */
  readonly count: number;
}

export interface RelationsLayout extends Frame {
  readonly nodes: readonly RelationsNode[];
  /** Strongest last, so that it lies on top. */
  readonly edges: readonly RelationsEdge[];
  readonly scale: RelationsScale;
  readonly textScale: number;
  /** One circle for all actors that are not drawn; it takes no part in any edge. */
  readonly others: RelationsOthers | null;
  /** Actors with events, all in all, that are not drawn. */
  readonly restActors: number;
  /** Current dyads that are not drawn. */
  readonly restDyads: number;
  /** Of these, known ones whose events stand in a line between two wholes. */
  readonly heldDyads: number;
}

/**
 * The relations chart in places that are settled: the part that every answer changes, and quick.
 * @param current of the answer to show: it decides what is there, how large and how strong
 */
export function showRelations(places: RelationsPlaces, current: RelationsCounts): RelationsLayout {
  const { frame, actors, others, textScale, restActors } = places;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const { dyads, held } = drawnDyads(current.dyads, byId);
  const edges = dyads.flatMap((dyad) => edgeOf(dyad, places, byId));
  return {
    ...frame,
    nodes: actors.map((actor) => nodeOf(actor, current, places, byId)),
    others: others && { ...others, count: restActors },
    edges: edges.reverse(),
    scale: places.scale,
    textScale,
    restActors,
    restDyads: (current.dyadCount ?? current.dyads.length) - dyads.length,
    heldDyads: held,
  };
}

function edgeOf(
  dyad: Dyad,
  { curves, counts, scale, frame }: RelationsPlaces,
  byId: ReadonlyMap<string, PlacedActor>,
): RelationsEdge[] {
  const curve = curves.get(dyadKey(dyad)) ?? curveOf(dyad, byId, frame);
  if (curve === undefined) return [];
  return [{ ...weighDyad(dyad, scale), curve, countAt: counts.get(dyadKey(dyad)) ?? null }];
}

export function weighDyad(dyad: Dyad, scale: Omit<RelationsScale, 'shrunk'>): WeightedDyad {
  const { level, count, certain } = dyad;
  const most = level === 'whole' ? scale.mostWhole : scale.mostDirect;
  const width = edgeWidth(count, most, level);
  return { ...dyad, width, core: certain > 0 ? edgeWidth(certain, most, level) : 0 };
}

function nodeOf(
  actor: PlacedActor,
  { actorWeights }: RelationsCounts,
  { labels, scale }: RelationsPlaces,
  byId: ReadonlyMap<string, PlacedActor>,
): RelationsNode {
  const { id } = actor;
  const count = Object.hasOwn(actorWeights, id) ? (actorWeights[id] ?? 0) : 0;
  const sized = scaledRadius(count, actor.large, scale);
  return {
    ...actor,
    count,
    currentRadius: count > 0 ? Math.min(actor.radius, sized) : 0,
    tether: tetherOf(actor, actor.parent === null ? undefined : byId.get(actor.parent)),
    label: labels.get(id) ?? null,
  };
}

function tetherOf(actor: PlacedActor, parent: PlacedActor | undefined): RelationsNode['tether'] {
  if (parent === undefined) return null;
  const dx = parent.x - actor.x;
  const dy = parent.y - actor.y;
  const length = Math.max(1, distance(actor, parent));
  const towards = (from: Readonly<Point>, by: number): Point => ({
    x: from.x + (dx / length) * by,
    y: from.y + (dy / length) * by,
  });
  return { from: towards(actor, actor.radius), to: towards(parent, -parent.radius) };
}
