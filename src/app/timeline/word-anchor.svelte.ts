import type { Span } from '../../core/time/span.ts';

/** Words are laid out for what is seen so long after the last movement through time, ms. */
const REST_MS = 250;

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

/** Where the window of words begins for what is seen now: it stays while time is moved, and follows once that rests. */
export function followRest(seen: () => Span): { readonly start: number } {
  let rested = $state.raw<Span>();
  const start = $derived(anchorOf(seen(), rested));
  $effect(() => {
    const now = seen();
    const timer = setTimeout(() => (rested = now), REST_MS);
    return () => {
      clearTimeout(timer);
    };
  });
  return {
    get start() {
      return start;
    },
  };
}
