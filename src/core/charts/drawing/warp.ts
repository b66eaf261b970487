import { bisector } from 'd3-array';

/** An instant with its place. */
export interface Knot {
  /** UTC. */
  readonly ms: number;
  readonly px: number;
}

/** Time as it is drawn where crowded days are wider than others: linear between the columns of events. */
export interface Warp {
  /** The place of an instant, px; ±Infinity beyond all time. */
  (ms: number): number;
  /** The instant of a place, ms UTC. */
  invert(px: number): number;
}

/** All that stands at one instant: from its first place to its last. */
interface Stop {
  readonly ms: number;
  readonly first: number;
  readonly last: number;
}

/**
 * @param knots in ascending order of both
 * @param pxPerMs beyond the first and the last knot
 */
export function buildWarp(knots: readonly Knot[], pxPerMs: number): Warp {
  const stops: Stop[] = [];
  for (const { ms, px } of knots) {
    const before = stops.at(-1);
    if (before && ms <= before.ms) stops[stops.length - 1] = { ...before, last: px };
    else stops.push({ ms, first: px, last: px });
  }
  const [start = { ms: 0, first: 0, last: 0 }] = stops;
  const end = stops.at(-1) ?? start;
  const afterMs = bisector((stop: Stop) => stop.ms).right;
  const afterPx = bisector((stop: Stop) => stop.first).right;

  const place = (ms: number): number => {
    const next = afterMs(stops, ms);
    const [a, b] = [stops[next - 1], stops[next]];
    if (!a) return start.first + (ms - start.ms) * pxPerMs;
    if (a.ms === ms) return (a.first + a.last) / 2;
    if (!b) return end.last + (ms - end.ms) * pxPerMs;
    return a.last + ((b.first - a.last) * (ms - a.ms)) / (b.ms - a.ms);
  };
  const invert = (px: number): number => {
    const next = afterPx(stops, px);
    const [a, b] = [stops[next - 1], stops[next]];
    if (!a) return start.ms + (px - start.first) / pxPerMs;
    if (px <= a.last) return a.ms;
    if (!b) return end.ms + (px - end.last) / pxPerMs;
    return a.ms + ((b.ms - a.ms) * (px - a.last)) / (b.first - a.last);
  };
  return Object.assign(place, { invert });
}
