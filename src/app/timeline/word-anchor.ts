import type { Span } from '../../core/time/span.ts';

/** Words are laid out for what is seen so long after the last movement through time, ms. */
export const REST_MS = 250;

/**
 * Where the window began for which words were laid out last, while nothing but where one is in time has changed and
 * that is not far away; else where it begins now.
 * @param rested what was seen when all last rested
 */
export function anchorOf(seen: Span, rested: Span | undefined): number {
  if (!rested) return seen.start;
  const length = rested.end - rested.start;
  const isSameZoom = Math.abs((seen.end - seen.start) / length - 1) < 1e-3;
  const isNear = Math.abs(seen.start - rested.start) < 2 * length;
  return isSameZoom && isNear ? rested.start : seen.start;
}
