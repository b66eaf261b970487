import type { Dyad } from '../engine/answer.ts';
import { placeActors, scaledRadius } from './relations-actors.ts';
import type { PlacedActor, RelationsScale } from './relations-actors.ts';
import { curveBetween } from './relations-curve.ts';
import type { Curve } from './relations-curve.ts';
import { drawnCurve } from './relations-labels.ts';
import type { DrawnCurve, RelationsLabel } from './relations-labels.ts';
import { placeTexts } from './relations-texts.ts';
import type { Frame, Point } from './relations-places.ts';
import { edgeWidth } from './relations-size.ts';
import { chooseActors } from './relations-tree.ts';
import type { RelationsActor } from './relations-tree.ts';

/** Who dealt with whom; an Answer is one. */
export interface RelationsCounts {
  readonly dyads: readonly Dyad[];
  /** Events per actor, its people's counted with it. */
  readonly actorWeights: Readonly<Record<string, number>>;
}

export interface RelationsInput {
  readonly actors: readonly RelationsActor[];
  /** Of an answer without filter and span: it alone decides where everything stands. */
  readonly all: RelationsCounts;
  /** Of the answer to show: it decides what is there, how large and how strong. */
  readonly current: RelationsCounts;
  /** px; made for 340 and more. */
  readonly width: number;
  /** px; made for 320 and more. */
  readonly height: number;
  /** Names by actor id, in the reader's language. */
  readonly labels: Readonly<Record<string, string>>;
  /** 1, or 1.08 for Arabic. */
  readonly textScale: number;
  /** At most {@link MAX_NODES}, the default; fewer are drawn in small frames. */
  readonly maxNodes?: number;
}

/** Everything that no filter changes. */
export interface RelationsPlaces {
  readonly frame: Frame;
  readonly actors: readonly PlacedActor[];
  readonly scale: RelationsScale;
  readonly labels: ReadonlyMap<string, RelationsLabel>;
  /** By `a b`, of the dyads that {@link MAX_EDGES} leaves. */
  readonly curves: ReadonlyMap<string, Curve>;
  /** The middle of each count's baseline, by `a b`. */
  readonly counts: ReadonlyMap<string, Readonly<Point>>;
  readonly restActors: number;
}

export interface RelationsNode extends PlacedActor {
  /** Events in the current answer. */
  readonly count: number;
  /** For the current events, px; at most `radius`, and 0 without any. */
  readonly currentRadius: number;
  /** From its own rim to its parent's; null at the top. */
  readonly tether: { readonly from: Readonly<Point>; readonly to: Readonly<Point> } | null;
  readonly label: RelationsLabel | null;
}

export interface RelationsEdge {
  readonly a: string;
  readonly b: string;
  readonly level: Dyad['level'];
  readonly count: number;
  /** Of these, the events that surely lie in the span. */
  readonly certain: number;
  /** −10 … +10 */
  readonly meanTone: number;
  /** px */
  readonly width: number;
  readonly curve: Curve;
  /** The middle of the count's baseline, where there is room. */
  readonly countAt: Readonly<Point> | null;
}

export interface RelationsLayout extends Frame {
  readonly nodes: readonly RelationsNode[];
  /** Strongest last, so that it lies on top. */
  readonly edges: readonly RelationsEdge[];
  readonly scale: RelationsScale;
  readonly textScale: number;
  /** Actors with events, all in all, that are not drawn. */
  readonly restActors: number;
  /** Current dyads that are not drawn. */
  readonly restDyads: number;
}

export const MAX_NODES = 60;
/** Of each level. */
export const MAX_EDGES = 60;
/** A frame holds one actor for every so many px². */
const PX2_PER_NODE = 3400;

const dyadKey = ({ a, b }: Pick<Dyad, 'a' | 'b'>): string => `${a} ${b}`;

/**
 * Places actors, names and edges by all events: the same data in the same frame give the same places,
 * whatever is filtered.
 */
export function placeRelations(input: Omit<RelationsInput, 'current'>): RelationsPlaces {
  const { all, width, height, labels, textScale } = input;
  const frame = { width, height };
  const roomy = Math.max(1, Math.floor((width * height) / PX2_PER_NODE));
  const limit = Math.min(input.maxNodes ?? MAX_NODES, MAX_NODES, roomy);
  const forest = chooseActors(input.actors, all.actorWeights, limit);
  const nameOf = (id: string): string => (Object.hasOwn(labels, id) ? (labels[id] ?? '') : '');
  const { actors, scale } = placeActors(forest, inOrder(all.dyads), frame);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const dyads = drawnDyads(all.dyads, byId);
  const curves = new Map<string, Curve>();
  for (const dyad of dyads) {
    const curve = curveOf(dyad, byId, frame);
    if (curve !== undefined) curves.set(dyadKey(dyad), curve);
  }
  const drawn = dyads.flatMap((dyad): DrawnCurve[] => {
    const curve = curves.get(dyadKey(dyad));
    const most = dyad.level === 'whole' ? scale.mostWhole : scale.mostDirect;
    const width = edgeWidth(dyad.count, most, dyad.level);
    return curve === undefined ? [] : [drawnCurve(dyad.a, dyad.b, curve, width)];
  });
  const wholes = dyads.filter(({ level }) => level === 'whole');
  const texts = placeTexts({ actors, wholes, drawn, frame, nameOf, textScale });
  return { frame, actors, scale, ...texts, curves, restActors: forest.rest };
}

/** Strongest first, then by ids. */
function inOrder(dyads: readonly Dyad[]): Dyad[] {
  return [...dyads].sort(
    (one, two) => two.count - one.count || (dyadKey(one) < dyadKey(two) ? -1 : 1),
  );
}

/**
 * The strongest dyads between drawn actors, {@link MAX_EDGES} of each level, strongest first. Of the direct
 * ones only those of people and bodies: an edge from a person to a state says little that the two states' own
 * does not, and there are many.
 */
function drawnDyads(dyads: readonly Dyad[], drawn: ReadonlyMap<string, PlacedActor>): Dyad[] {
  const isPart = (id: string): boolean => (drawn.get(id)?.parent ?? null) !== null;
  const shown = inOrder(dyads).filter(
    ({ a, b, count }) => count > 0 && drawn.has(a) && drawn.has(b),
  );
  const of = (level: Dyad['level']): Dyad[] =>
    shown
      .filter((dyad) => dyad.level === level)
      .filter(({ a, b }) => level === 'whole' || (isPart(a) && isPart(b)))
      .slice(0, MAX_EDGES);
  return [...of('whole'), ...of('direct')];
}

function curveOf(
  { a, b }: Dyad,
  byId: ReadonlyMap<string, PlacedActor>,
  frame: Frame,
): Curve | undefined {
  const from = byId.get(a);
  const to = byId.get(b);
  if (from === undefined || to === undefined) return undefined;
  return curveBetween(from, to, [...byId.values()], frame);
}

/**
 * The relations chart: places by all events, sizes and strengths by the current ones.
 * @param places what {@link placeRelations} gave for the same input, to save its work when only the filter changes
 */
export function layoutRelations(
  input: RelationsInput,
  places: RelationsPlaces = placeRelations(input),
): RelationsLayout {
  const { current, textScale } = input;
  const { frame, actors, scale } = places;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const dyads = drawnDyads(current.dyads, byId);
  const edges = dyads.flatMap((dyad): RelationsEdge[] => {
    const curve = places.curves.get(dyadKey(dyad)) ?? curveOf(dyad, byId, frame);
    if (curve === undefined) return [];
    const { a, b, level, count, certain, meanTone } = dyad;
    const most = level === 'whole' ? scale.mostWhole : scale.mostDirect;
    const width = edgeWidth(count, most, level);
    const countAt = places.counts.get(dyadKey(dyad)) ?? null;
    return [{ a, b, level, count, certain, meanTone, width, curve, countAt }];
  });
  return {
    ...frame,
    nodes: actors.map((actor) => nodeOf(actor, current, places, byId)),
    edges: edges.reverse(),
    scale,
    textScale,
    restActors: places.restActors,
    restDyads: current.dyads.length - dyads.length,
  };
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
  const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  const towards = (from: Readonly<Point>, by: number): Point => ({
    x: from.x + (dx / length) * by,
    y: from.y + (dy / length) * by,
  });
  return { from: towards(actor, actor.radius), to: towards(parent, -parent.radius) };
}
