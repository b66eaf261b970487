import type { ActorNode } from './tree.ts';

/** An actor's place beside its root: angle from the fan's middle (radians, clockwise) and distance, px. */
export interface FanPlace {
  readonly id: string;
  readonly parent: string;
  readonly angle: number;
  readonly distance: number;
  readonly radius: number;
}

export interface Fan {
  readonly places: readonly FanPlace[];
  /** Radius around the root inside which everything stands, px. */
  readonly reach: number;
}

interface Leaf {
  readonly node: ActorNode;
  readonly ring: 1 | 2;
  /** Who stands on the first ring at this angle, if anybody. */
  readonly stem: string | null;
}

/** From the root's rim to the first ring, from ring to ring, and along a ring from one to the next, px. */
const RIM_GAP = 26;
const RING_GAP = 26;
const SLOT = 23;
/** Where there is room, slots grow by this. */
const WIDEST_SLOT = 1.5;
/** How far a fan opens before its rings grow. */
const PREFERRED_ARC = (200 * Math.PI) / 180;
const WIDEST_ARC = (330 * Math.PI) / 180;

/**
 * Sets everybody who belongs to a root on one or two rings around it: those who belong to it directly on the
 * first, those below them on the second, next to the one they belong to. Too many for one ring of direct ones
 * alternate between both.
 * @param scale shrinks every length where the chart is crowded
 */
export function layoutFan(
  root: ActorNode,
  rootRadius: number,
  radiusOf: (node: ActorNode) => number,
  scale: number,
): Fan {
  if (root.children.length === 0) return { places: [], reach: rootRadius };
  const leaves = leavesOf(root);
  const gap = RIM_GAP * scale;
  let slot = SLOT * scale;
  const base = rootRadius + gap;
  const staggered = leaves.length * slot > WIDEST_ARC * base ? stagger(leaves) : leaves;
  const arc = staggered.length > 10 ? WIDEST_ARC : PREFERRED_ARC;
  let first = base;
  while (arcOf(staggered, first, first + RING_GAP * scale, slot) > arc) first += 2 * scale;
  const second = first + RING_GAP * scale;
  const used = arcOf(staggered, first, second, slot);
  slot *= Math.max(1, Math.min(WIDEST_SLOT, PREFERRED_ARC / used));
  const places = placeLeaves(root, staggered, first, second, slot, radiusOf);
  const reach = Math.max(...places.map(({ distance, radius }) => distance + radius));
  return { places, reach };
}

/** Who gets an angle of their own, in the order of the tree. */
function leavesOf(root: ActorNode): Leaf[] {
  const below = (node: ActorNode): ActorNode[] =>
    node.children.flatMap((child) => [child, ...below(child)]);
  return root.children.flatMap((child): Leaf[] => {
    const people = below(child);
    if (people.length === 0) return [{ node: child, ring: 1, stem: child.id }];
    return people.map((node) => ({ node, ring: 2, stem: child.id }));
  });
}

function stagger(leaves: readonly Leaf[]): Leaf[] {
  return leaves.map((leaf, i) =>
    i % 2 === 1 && leaf.ring === 1 ? { ...leaf, ring: 2, stem: null } : leaf,
  );
}

/** The angle that each leaf and the one before it need between them. */
function steps(leaves: readonly Leaf[], first: number, second: number, slot: number): number[] {
  return leaves.map((leaf, i) => {
    const before = leaves[i - 1];
    if (before === undefined) return 0;
    if (before.stem !== null && leaf.stem !== null) {
      return slot / (before.stem === leaf.stem ? second : first);
    }
    return before.ring === leaf.ring ? slot / second : (slot * 0.6) / first;
  });
}

function arcOf(leaves: readonly Leaf[], first: number, second: number, slot: number): number {
  return steps(leaves, first, second, slot).reduce((sum, step) => sum + step, 0) + slot / first;
}

function placeLeaves(
  root: ActorNode,
  leaves: readonly Leaf[],
  first: number,
  second: number,
  slot: number,
  radiusOf: (node: ActorNode) => number,
): FanPlace[] {
  let angle = 0;
  const ends = steps(leaves, first, second, slot).map((step) => (angle += step));
  const angles = new Map(leaves.map(({ node }, i) => [node.id, (ends[i] ?? 0) - angle / 2]));
  const places = leaves.map(({ node, ring }): FanPlace => ({
    id: node.id,
    parent: node.parent ?? root.id,
    angle: angles.get(node.id) ?? 0,
    distance: ring === 1 ? first : second,
    radius: radiusOf(node),
  }));
  for (const child of root.children) {
    if (angles.has(child.id)) continue;
    const own = leaves.filter(({ node }) => isBelow(node, child));
    const sum = own.reduce((total, { node }) => total + (angles.get(node.id) ?? 0), 0);
    places.push({
      id: child.id,
      parent: root.id,
      angle: sum / own.length,
      distance: first,
      radius: radiusOf(child),
    });
  }
  return places;
}

function isBelow(node: ActorNode, ancestor: ActorNode): boolean {
  return ancestor.children.some((child) => child.id === node.id || isBelow(node, child));
}
