export interface Point {
  x: number;
  y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Px from the upper left corner of the frame. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rounds to 1/64 px: exact in binary, finer than anything drawn, and the same whatever the last bits were. */
export function snap(value: number): number {
  return Math.round(value * 64) / 64;
}

export function snapPoint({ x, y }: Readonly<Point>): Point {
  return { x: snap(x), y: snap(y) };
}

/** The square of the {@link distance}, for comparing. */
export function squaredDistance(a: Readonly<Point>, b: Readonly<Point>): number {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/** The point of a box that is nearest to one in or outside it. */
export function nearestIn({ left, top, right, bottom }: Box, { x, y }: Readonly<Point>): Point {
  return {
    x: Math.max(left, Math.min(right, x)),
    y: Math.max(top, Math.min(bottom, y)),
  };
}

/** Without `Math.hypot`, which browsers round differently. */
export function distance(a: Readonly<Point>, b: Readonly<Point>): number {
  return Math.sqrt(squaredDistance(a, b));
}
