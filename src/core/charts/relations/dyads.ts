import type { Dyad } from '../../engine/contract/answer.ts';
import type { PlacedActor } from './actors.ts';
import { curveBetween } from './curve.ts';
import type { Curve, Disc } from './curve.ts';
import type { Frame } from '../drawing/geometry.ts';

/** Of each level. */
export const MAX_EDGES = 60;

export const dyadKey = ({ a, b }: Pick<Dyad, 'a' | 'b'>): string => `${a} ${b}`;

/** Strongest first, then by ids. */
export function inOrder(dyads: readonly Dyad[]): Dyad[] {
  return [...dyads].sort(
    (one, two) => two.count - one.count || (dyadKey(one) < dyadKey(two) ? -1 : 1),
  );
}

export interface DrawnDyads {
  /** Strongest first, the wholes before the direct ones. */
  readonly dyads: readonly Dyad[];
  /** Left out, because their events stand in a line between two wholes as well. */
  readonly held: number;
}

/**
 * The strongest dyads between drawn actors, {@link MAX_EDGES} of each level. Of the direct ones only those of
 * people and bodies: an edge from a person to a state says little that the two states' own does not, and there
 * are many.
 */
export function drawnDyads(
  dyads: readonly Dyad[],
  drawn: ReadonlyMap<string, Pick<PlacedActor, 'parent'>>,
): DrawnDyads {
  const isPart = (id: string): boolean => (drawn.get(id)?.parent ?? null) !== null;
  const shown = inOrder(dyads).filter(
    ({ a, b, count }) => count > 0 && drawn.has(a) && drawn.has(b),
  );
  const wholes = shown.filter(({ level }) => level === 'whole');
  const direct = shown.filter(({ level }) => level === 'direct');
  const inPerson = direct.filter(({ a, b }) => isPart(a) && isPart(b));
  return {
    dyads: [...wholes.slice(0, MAX_EDGES), ...inPerson.slice(0, MAX_EDGES)],
    held: direct.length - inPerson.length,
  };
}

/** The line of a dyad, around whatever else is drawn; undefined where one of the two is not. */
export function curveOf(
  { a, b }: Pick<Dyad, 'a' | 'b'>,
  drawn: ReadonlyMap<string, Disc>,
  frame: Frame,
): Curve | undefined {
  const from = drawn.get(a);
  const to = drawn.get(b);
  if (from === undefined || to === undefined) return undefined;
  return curveBetween(from, to, [...drawn.values()], frame);
}
