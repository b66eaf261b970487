import { scaleSqrt } from 'd3-scale';
import type { ActorKind } from '../../model/dataset.ts';

/** Radii by events in px: the smallest, and that of the actor with the most events. */
const ROOT_RADII = { min: 14, max: 34 } as const;
const SATELLITE_RADII = { min: 5, max: 9 } as const;

const EDGE_WIDTHS = {
  whole: { min: 1, max: 9 },
  direct: { min: 0.75, max: 2 },
} as const;

/** Whether an actor that nothing stands above is drawn as a large disc: people and bodies never are. */
export function isLarge(kind: ActorKind, isRoot: boolean): boolean {
  return isRoot && (kind === 'state' || kind === 'organization');
}

/**
 * Radius of an actor, px: the area is in proportion to its events, down to the smallest size.
 * @param most events of the actor of that size class with the most
 */
export function actorRadius(events: number, most: number, large: boolean): number {
  return sizeOf(events, most, large ? ROOT_RADII : SATELLITE_RADII);
}

/**
 * Width of a dyad's edge, px: with the square root of its events, like the radii, so that few still differ.
 * @param most events of the strongest dyad of that level
 */
export function edgeWidth(events: number, most: number, level: 'whole' | 'direct'): number {
  return sizeOf(events, most, EDGE_WIDTHS[level]);
}

function sizeOf(
  events: number,
  most: number,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  if (most <= 0) return min;
  return Math.max(min, scaleSqrt([0, most], [0, max]).clamp(true)(events));
}
