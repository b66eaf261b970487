import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum } from 'd3-force';
import { distance, snap, squaredDistance } from '../drawing/geometry.ts';
import type { Box, Frame, Point } from '../drawing/geometry.ts';

/** A root with everybody around it, as one disc to be placed. */
export interface Cluster {
  readonly id: string;
  /** Of the whole disc, px. */
  readonly reach: number;
  /** Its people's names want room on the left and right. */
  readonly hasPeople: boolean;
}

export interface ClusterLink {
  readonly a: string;
  readonly b: string;
  /** 0 … 1, of the strongest. */
  readonly strength: number;
}

/** Free between two clusters, and between a cluster and the frame, px. */
const BETWEEN = 16;
const EDGE = 6;
const BELOW_LABEL = 16;
/** Part of the frame's width kept for people's names on either side. */
const LABEL_ROOM = 0.12;
const TICKS = 300;
const RELAXING_ROUNDS = 400;
/** How much wider one direction may be stretched than the other to use the room. */
const MAX_STRETCH = 2.2;

interface Body extends Point {
  readonly id: string;
  readonly reach: number;
}

/**
 * Places clusters inside the frame: attracted by how much they deal with one another, turned so that the
 * strongest pair stands along it, and spread over it. Only arithmetic that every machine does alike goes
 * into it (no sine, no power, no clock, no chance).
 * @returns undefined where they do not fit without overlapping
 */
export function placeClusters(
  clusters: readonly Cluster[],
  links: readonly ClusterLink[],
  frame: Frame,
): Map<string, Point> | undefined {
  const bodies = clusters.map((cluster, i): Body => ({ ...cluster, ...seat(i) }));
  attract(bodies, links);
  level(bodies, links, frame);
  spread(bodies, clusters, frame);
  relax(bodies, clusters, frame);
  for (const body of bodies) {
    body.x = snap(body.x);
    body.y = snap(body.y);
  }
  if (!isClear(bodies, clusters, frame)) return undefined;
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

/** Where the simulation starts: a square spiral from the middle, strongest first, without trigonometry. */
function seat(index: number): Point {
  let x = 0;
  let y = 0;
  let run = 1;
  let step = 0;
  for (let leg = 0; step < index; leg += 1) {
    for (let i = 0; i < run && step < index; i += 1, step += 1) {
      if (leg % 4 === 0) x += 1;
      else if (leg % 4 === 1) y += 1;
      else if (leg % 4 === 2) x -= 1;
      else y -= 1;
    }
    if (leg % 2 === 1) run += 1;
  }
  return { x: x * 90 + y * 7, y: y * 80 - x * 3 };
}

function attract(bodies: Body[], links: readonly ClusterLink[]): void {
  const known = new Map(bodies.map((body) => [body.id, body]));
  type Link = SimulationLinkDatum<Body> & { strength: number; length: number };
  const springs = links.flatMap(({ a, b, strength }): Link[] => {
    const source = known.get(a);
    const target = known.get(b);
    if (source === undefined || target === undefined) return [];
    const length = source.reach + target.reach + 50 + 110 * (1 - strength);
    return [{ source, target, strength: 0.08 + 0.5 * strength, length }];
  });
  const simulation = forceSimulation(bodies)
    .alphaDecay(0.0228)
    .velocityDecay(0.4)
    .force(
      'link',
      forceLink<Body, Link>(springs)
        .distance(({ length }) => length)
        .strength(({ strength }) => strength),
    )
    .force('charge', forceManyBody<Body>().strength(-420))
    .force('x', forceX<Body>(0).strength(0.04))
    .force('y', forceY<Body>(0).strength(0.06))
    .force('collide', forceCollide<Body>(({ reach }) => reach + BETWEEN / 2).iterations(3))
    .stop();
  // The random source that it has by default gives the same numbers each time.
  simulation.tick(TICKS);
}

/** Turns everything so that the strongest pair stands along the longer side, first named first. */
function level(bodies: readonly Body[], links: readonly ClusterLink[], frame: Frame): void {
  const strongest = links.reduce<ClusterLink | undefined>(
    (best, link) => (best === undefined || link.strength > best.strength ? link : best),
    undefined,
  );
  const a = bodies.find(({ id }) => id === strongest?.a) ?? bodies[0];
  const b = bodies.find(({ id }) => id === strongest?.b) ?? bodies[1];
  if (a === undefined || b === undefined) return;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = distance(a, b);
  if (length === 0) return;
  const upright = frame.height > frame.width;
  const cos = (upright ? dy : dx) / length;
  const sin = (upright ? -dx : dy) / length;
  for (const body of bodies) {
    const { x, y } = body;
    body.x = x * cos + y * sin;
    body.y = y * cos - x * sin;
  }
}

/** Where a cluster's centre may stand. */
function roomOf(cluster: Cluster, frame: Frame): Box {
  const wanted = cluster.reach + EDGE + (cluster.hasPeople ? frame.width * LABEL_ROOM : 0);
  const side = Math.min(wanted, frame.width / 2);
  return {
    left: side,
    right: frame.width - side,
    top: Math.min(cluster.reach + EDGE, frame.height / 2),
    bottom: Math.max(frame.height - cluster.reach - BELOW_LABEL, frame.height / 2),
  };
}

/** Scales and moves everything to use the frame, each way by itself as far as {@link MAX_STRETCH} allows. */
function spread(bodies: readonly Body[], clusters: readonly Cluster[], frame: Frame): void {
  const rooms = clusters.map((cluster) => roomOf(cluster, frame));
  const across = bodies.map(({ x }, i): Slide => ({
    at: x,
    low: rooms[i]?.left ?? 0,
    high: rooms[i]?.right ?? 0,
  }));
  const down = bodies.map(({ y }, i): Slide => ({
    at: y,
    low: rooms[i]?.top ?? 0,
    high: rooms[i]?.bottom ?? 0,
  }));
  const wide = widestScale(across);
  const high = widestScale(down);
  const moveX = fit(across, Math.min(wide, high * MAX_STRETCH));
  const moveY = fit(down, Math.min(high, wide * MAX_STRETCH));
  for (const body of bodies) {
    body.x = moveX(body.x);
    body.y = moveY(body.y);
  }
}

interface Slide {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** The largest scale at which some shift takes every place between its own bounds, by halving. */
function widestScale(slides: readonly Slide[]): number {
  let least = 0.02;
  let most = MAX_STRETCH;
  for (let i = 0; i < 30; i += 1) {
    const middle = (least + most) / 2;
    const [from, to] = shifts(slides, middle);
    if (from <= to) least = middle;
    else most = middle;
  }
  return least;
}

function shifts(slides: readonly Slide[], scale: number): [number, number] {
  return [
    Math.max(...slides.map(({ at, low }) => low - at * scale)),
    Math.min(...slides.map(({ at, high }) => high - at * scale)),
  ];
}

function fit(slides: readonly Slide[], scale: number): (at: number) => number {
  const [from, to] = shifts(slides, scale);
  return (at) => at * scale + (from + to) / 2;
}

/** Pushes clusters apart and back into the frame until nothing moves. */
function relax(bodies: readonly Body[], clusters: readonly Cluster[], frame: Frame): void {
  const rooms = clusters.map((cluster) => roomOf(cluster, frame));
  for (let round = 0; round < RELAXING_ROUNDS; round += 1) {
    let moved = false;
    for (let i = 0; i < bodies.length; i += 1) {
      for (let j = i + 1; j < bodies.length; j += 1) {
        if (pushApart(bodies[i], bodies[j], j)) moved = true;
      }
    }
    bodies.forEach((body, i) => {
      const room = rooms[i];
      if (room === undefined) return;
      body.x = Math.max(room.left, Math.min(room.right, body.x));
      body.y = Math.max(room.top, Math.min(room.bottom, body.y));
    });
    if (!moved) return;
  }
}

function pushApart(a: Body | undefined, b: Body | undefined, turn: number): boolean {
  if (a === undefined || b === undefined) return false;
  const wanted = a.reach + b.reach + BETWEEN;
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  let apart = distance(a, b);
  if (apart >= wanted) return false;
  if (apart < 0.01) {
    dx = turn % 2 === 0 ? 1 : -1;
    dy = turn % 3 === 0 ? 1 : -0.5;
    apart = Math.sqrt(dx * dx + dy * dy);
  }
  const push = (wanted - Math.min(apart, wanted) + 0.05) / 2 / apart;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
  return true;
}

function isClear(
  bodies: readonly Body[],
  clusters: readonly Cluster[],
  { width, height }: Frame,
): boolean {
  return bodies.every((a, i) => {
    const reach = clusters[i]?.reach ?? 0;
    const inside =
      a.x - reach >= 0 && a.x + reach <= width && a.y - reach >= 0 && a.y + reach <= height;
    return (
      inside &&
      bodies.slice(i + 1).every((b) => {
        const wanted = a.reach + b.reach + 4;
        return squaredDistance(a, b) >= wanted * wanted;
      })
    );
  });
}
