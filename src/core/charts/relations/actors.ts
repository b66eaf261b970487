import { max, sum } from 'd3-array';
import type { ActorKind } from '../../model/dataset.ts';
import type { Dyad } from '../../engine/contract/answer.ts';
import { layoutFan } from './fan.ts';
import type { Fan } from './fan.ts';
import { placeClusters } from './places.ts';
import type { Cluster, ClusterLink } from './places.ts';
import { distance, snap } from '../drawing/geometry.ts';
import type { Frame, Point } from '../drawing/geometry.ts';
import { actorRadius, isLarge } from './size.ts';
import { descendants, nodesOf } from './tree.ts';
import type { ActorForest, ActorNode } from './tree.ts';

/** An actor with its place, which no filter moves. */
export interface PlacedActor extends Readonly<Point> {
  readonly id: string;
  readonly kind: ActorKind;
  /** Drawn as a large disc: a state or organisation that stands at the top. */
  readonly large: boolean;
  /** The actor it is joined to by a hairline; null at the top. */
  readonly parent: string | null;
  /** For all its events, px. */
  readonly radius: number;
  /** All its events. */
  readonly events: number;
  /** From its root to it, or for a root where its people stand; length about 1, or 0. */
  readonly outwards: Readonly<Point>;
}

/** Events that the areas are in proportion to, and by how much crowding shrank every size. */
export interface RelationsScale {
  readonly mostLarge: number;
  readonly mostSmall: number;
  readonly mostWhole: number;
  readonly mostDirect: number;
  readonly shrunk: number;
}

const SHRINK = 0.93;
const TRIES = 90;
/** Weaker ones move nobody far, and each takes its time. */
const MOST_LINKS = 120;
/** Discs and their fans may cover this part of the frame. */
const FULLEST = 0.7;

/** Places every actor of a forest; sizes shrink together until all fit without touching. */
export function placeActors(
  forest: ActorForest,
  dyads: readonly Dyad[],
  frame: Frame,
): { readonly actors: PlacedActor[]; readonly scale: RelationsScale } {
  const links = linksOf(forest, dyads);
  let shrunk = 1;
  for (let i = 0; i < TRIES; i += 1, shrunk *= SHRINK) {
    const scale = { ...scaleOf(forest, dyads), shrunk };
    const fans = fansOf(forest, scale);
    const clusters = forest.roots.map((root): Cluster => {
      const reach = fans.get(root.id)?.reach ?? 0;
      return { id: root.id, reach, hasPeople: root.children.length > 0 };
    });
    const covered = sum(clusters, ({ reach }) => Math.PI * (reach + 6) * (reach + 6));
    if (covered > FULLEST * frame.width * frame.height) continue;
    const places = placeClusters(clusters, links, frame);
    if (places === undefined) continue;
    return { actors: settle(forest, fans, places, links, scale, frame), scale };
  }
  return { actors: [], scale: { ...scaleOf(forest, dyads), shrunk } };
}

function linksOf(forest: ActorForest, dyads: readonly Dyad[]): ClusterLink[] {
  const roots = new Set(forest.roots.map(({ id }) => id));
  const between = dyads.filter(({ a, b }) => roots.has(a) && roots.has(b)).slice(0, MOST_LINKS);
  const most = Math.max(1, max(between, ({ count }) => count) ?? 0);
  return between.map(({ a, b, count }) => ({ a, b, strength: Math.sqrt(count / most) }));
}

/** The scale before any crowding. @param dyads all there are */
export function scaleOf(
  forest: ActorForest,
  dyads: readonly Dyad[],
): Omit<RelationsScale, 'shrunk'> {
  const nodes = nodesOf(forest);
  const large = (node: ActorNode): boolean => isLarge(node.kind, node.parent === null);
  const most = (some: readonly ActorNode[]): number => max(some, ({ events }) => events) ?? 0;
  const mostOf = (level: Dyad['level']): number =>
    max(dyads, (dyad) => (dyad.level === level ? dyad.count : 0)) ?? 0;
  return {
    mostLarge: most(nodes.filter(large)),
    mostSmall: most(nodes.filter((node) => !large(node))),
    mostWhole: mostOf('whole'),
    mostDirect: mostOf('direct'),
  };
}

/** Radius of so many events under a chart's scale, px. */
export function scaledRadius(events: number, large: boolean, scale: RelationsScale): number {
  const most = large ? scale.mostLarge : scale.mostSmall;
  return snap(actorRadius(events, most, large) * scale.shrunk);
}

function nodeRadius(node: ActorNode, scale: RelationsScale): number {
  return scaledRadius(node.events, isLarge(node.kind, node.parent === null), scale);
}

function fansOf(forest: ActorForest, scale: RelationsScale): Map<string, Fan> {
  const radiusOf = (node: ActorNode): number => nodeRadius(node, scale);
  return new Map(
    forest.roots.map((root) => [root.id, layoutFan(root, radiusOf(root), radiusOf, scale.shrunk)]),
  );
}

/** Turns the clusters' fans and gives everybody their place. */
function settle(
  forest: ActorForest,
  fans: ReadonlyMap<string, Fan>,
  places: ReadonlyMap<string, Point>,
  links: readonly ClusterLink[],
  scale: RelationsScale,
  frame: Frame,
): PlacedActor[] {
  return forest.roots.flatMap((root): PlacedActor[] => {
    const place = places.get(root.id);
    const fan = fans.get(root.id);
    if (place === undefined || fan === undefined) return [];
    const middle = middleOf(root.id, place, places, links, frame);
    const kinds = new Map(descendants(root).map((node) => [node.id, node]));
    const at = (node: ActorNode, x: number, y: number, outwards: Point): PlacedActor => ({
      id: node.id,
      kind: node.kind,
      large: isLarge(node.kind, node.parent === null),
      parent: node.parent,
      x,
      y,
      radius: nodeRadius(node, scale),
      events: node.events,
      outwards,
    });
    const own = fan.places.length === 0 ? { x: 0, y: 0 } : direction(middle);
    const around = fan.places.flatMap(({ id, angle, distance }) => {
      const node = kinds.get(id);
      const out = direction(middle + angle);
      if (node === undefined) return [];
      return [at(node, snap(place.x + out.x * distance), snap(place.y + out.y * distance), out)];
    });
    return [at(root, place.x, place.y, own), ...around];
  });
}

/** A unit vector, rounded so that a last bit that differs between machines does not matter. */
function direction(angle: number): Point {
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  return { x: round(Math.cos(angle)), y: round(Math.sin(angle)) };
}

/** Where a fan opens (radians): away from those its root deals with, sideways, and towards the frame. */
function middleOf(
  id: string,
  place: Point,
  places: ReadonlyMap<string, Point>,
  links: readonly ClusterLink[],
  frame: Frame,
): number {
  const partners = links.flatMap(({ a, b, strength }) => {
    const partner = places.get(a === id ? b : a);
    return (a === id || b === id) && partner !== undefined ? [{ partner, strength }] : [];
  });
  let best = 0;
  let highest = -Infinity;
  for (let i = 0; i < 16; i += 1) {
    const out = direction((i * Math.PI) / 8);
    const sideways = 0.3 * Math.abs(out.x);
    const toFrame =
      (0.35 * out.x * (place.x - frame.width / 2)) / (frame.width / 2) +
      (0.35 * out.y * (place.y - frame.height / 2)) / (frame.height / 2);
    const against = partners.reduce((sum, { partner, strength }) => {
      const dx = partner.x - place.x;
      const dy = partner.y - place.y;
      const length = Math.max(1, distance(place, partner));
      return sum + strength * Math.max(-0.3, (out.x * dx + out.y * dy) / length);
    }, 0);
    const score = Math.round((sideways + toFrame - against) * 1e4);
    if (score > highest) {
      highest = score;
      best = (i * Math.PI) / 8;
    }
  }
  return best;
}
