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

/** The square of the {@link distance}, for comparing. */
export function squaredDistance(a: Readonly<Point>, b: Readonly<Point>): number {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/** Without `Math.hypot`, which browsers round differently. */
export function distance(a: Readonly<Point>, b: Readonly<Point>): number {
  return Math.sqrt(squaredDistance(a, b));
}
