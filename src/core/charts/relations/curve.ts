import { snapPoint, squaredDistance } from '../drawing/geometry.ts';
import type { Frame, Point } from '../drawing/geometry.ts';

/** A quadratic curve, px. */
export interface Curve {
  readonly from: Readonly<Point>;
  readonly control: Readonly<Point>;
  readonly to: Readonly<Point>;
}

export interface Disc extends Readonly<Point> {
  readonly id: string;
  readonly radius: number;
}

/** How far a curve's middle leaves the straight line, as a part of its length. */
const BOWS = [0.07, -0.07, 0.14, -0.14, 0.22, -0.22, 0.3, -0.3] as const;
/** Bowing by the curve's own length is as bad as meeting so many others. */
const BOW_COST = 6;
const SAMPLES = 24;
const CLEARANCE = 5;

/** The point of a curve at `t`, 0 … 1. */
export function pointOn({ from, control, to }: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

/**
 * The curve from the rim of one disc to the rim of another: slightly bowed, and where that would run through
 * others or out of the frame, bowed so that it meets the fewest.
 */
export function curveBetween(a: Disc, b: Disc, discs: readonly Disc[], frame: Frame): Curve {
  const others = discs.filter(({ id }) => id !== a.id && id !== b.id);
  let best = bowed(a, b, BOWS[0]);
  let least = Infinity;
  for (const bow of BOWS) {
    const curve = bowed(a, b, bow);
    const cost = obstacles(curve, others, frame) + BOW_COST * Math.abs(bow);
    if (cost >= least - 1e-9) continue;
    best = curve;
    least = cost;
  }
  return trim(best, a.radius, b.radius);
}

function bowed(a: Disc, b: Disc, bow: number): Curve {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return {
    from: { x: a.x, y: a.y },
    control: { x: (a.x + b.x) / 2 + dy * bow * 2, y: (a.y + b.y) / 2 - dx * bow * 2 },
    to: { x: b.x, y: b.y },
  };
}

function obstacles(curve: Curve, discs: readonly Disc[], frame: Frame): number {
  let met = 0;
  const points = Array.from({ length: SAMPLES - 1 }, (_, i) => pointOn(curve, (i + 1) / SAMPLES));
  for (const disc of discs) {
    const near = disc.radius + CLEARANCE;
    if (points.some((point) => squaredDistance(point, disc) < near * near)) met += 1;
  }
  for (const { x, y } of points) {
    if (x < CLEARANCE || y < CLEARANCE) met += 1;
    if (x > frame.width - CLEARANCE || y > frame.height - CLEARANCE) met += 1;
  }
  return met;
}

/** The part of a curve between two rims. */
function trim(curve: Curve, startRadius: number, endRadius: number): Curve {
  const start = leaving(curve, curve.from, startRadius, 0, 0.5);
  const end = leaving(curve, curve.to, endRadius, 1, 0.5);
  const { from, control, to } = part(curve, start, end);
  return { from: snapPoint(from), control: snapPoint(control), to: snapPoint(to) };
}

/** Where a curve leaves the disc around one of its ends, by halving. */
function leaving(
  curve: Curve,
  centre: Readonly<Point>,
  radius: number,
  inside: number,
  outside: number,
): number {
  let near = inside;
  let far = outside;
  for (let i = 0; i < 24; i += 1) {
    const middle = (near + far) / 2;
    if (squaredDistance(pointOn(curve, middle), centre) < radius * radius) near = middle;
    else far = middle;
  }
  return far;
}

/** The same curve from `t0` to `t1` (de Casteljau). */
function part({ from, control, to }: Curve, t0: number, t1: number): Curve {
  const blossom = (s: number, t: number): Point => ({
    x: (1 - s) * ((1 - t) * from.x + t * control.x) + s * ((1 - t) * control.x + t * to.x),
    y: (1 - s) * ((1 - t) * from.y + t * control.y) + s * ((1 - t) * control.y + t * to.y),
  });
  return { from: blossom(t0, t0), control: blossom(t0, t1), to: blossom(t1, t1) };
}
