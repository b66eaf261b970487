import type { RelationsLayout, RelationsNode } from '../../core/charts/relations/layout.ts';

/** What the walk needs of the chart. */
export type RelationsMap = Pick<RelationsLayout, 'nodes' | 'edges'>;

/** Where one stands: an actor, a dyad and the actor it was reached from, or the count of those under a whole who are not named. */
export type FocusTarget =
  | { readonly actor: string }
  | { readonly dyad: string; readonly from: string }
  | { readonly others: string };

/**
 * Where an arrow leads: from an actor along one of its dyads, or to whom it belongs or who belongs to it, to the one
 * that lies most in that direction; from a dyad to its end in that direction.
 */
export function stepTowards(
  key: string,
  from: FocusTarget,
  map: RelationsMap,
): FocusTarget | undefined {
  if ('others' in from) return { actor: from.others };
  if ('dyad' in from) {
    const ends = endsOf(from.dyad, map);
    const along = key === 'ArrowLeft' || key === 'ArrowRight' ? 'x' : 'y';
    const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
    const [end] = ends.sort((one, two) => (two[along] - one[along]) * sign);
    return end && { actor: end.id };
  }
  const here = map.nodes.find(({ id }) => id === from.actor);
  if (!here) return undefined;
  const costs = map.nodes
    .filter((node) => isBeside(here, node, map))
    .map((node) => ({ node, cost: costTowards(key, here, node) }))
    .filter(({ cost }) => cost < Infinity)
    .sort((one, two) => one.cost - two.cost);
  return costs[0] && { actor: costs[0].node.id };
}

/** The actors by their events now, the busiest first. */
export function actorsInTurn({ nodes }: RelationsMap): FocusTarget[] {
  return [...nodes]
    .sort((one, two) => two.count - one.count || (one.id < two.id ? -1 : 1))
    .map(({ id }) => ({ actor: id }));
}

/** The dyads of one actor, the strongest first. */
export function dyadsInTurn(actor: string, { edges }: RelationsMap): FocusTarget[] {
  return edges
    .filter(({ a, b }) => a === actor || b === actor)
    .sort((one, two) => two.count - one.count || (dyadKey(one) < dyadKey(two) ? -1 : 1))
    .map((edge): FocusTarget => ({ dyad: dyadKey(edge), from: actor }));
}

/** The next in turn, around the end; the first (or last) where one stands beside it. */
export function stepInTurn(
  turn: readonly FocusTarget[],
  from: FocusTarget,
  by: 1 | -1,
): FocusTarget | undefined {
  const at = turn.findIndex((one) => nameOf(one) === nameOf(from));
  const next = at < 0 && by < 0 ? turn.length - 1 : at + by;
  return turn[(next + turn.length) % Math.max(1, turn.length)];
}

/** What tells one stand from another. */
export function nameOf(stand: FocusTarget): string {
  if ('actor' in stand) return `actor ${stand.actor}`;
  return 'dyad' in stand ? `dyad ${stand.dyad}` : `others ${stand.others}`;
}

function dyadKey({ a, b }: { readonly a: string; readonly b: string }): string {
  return `${a} ${b}`;
}

function endsOf(dyad: string, { nodes, edges }: RelationsMap): RelationsNode[] {
  const edge = edges.find((one) => dyadKey(one) === dyad);
  return nodes.filter(({ id }) => id === edge?.a || id === edge?.b);
}

function isBeside(here: RelationsNode, other: RelationsNode, { edges }: RelationsMap): boolean {
  if (other === here) return false;
  if (other.parent === here.id || here.parent === other.id) return true;
  return edges.some(
    ({ a, b }) => (a === here.id && b === other.id) || (b === here.id && a === other.id),
  );
}

function costTowards(key: string, here: RelationsNode, there: RelationsNode): number {
  const [dx, dy] = [there.x - here.x, there.y - here.y];
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  const ahead = (sideways ? dx : dy) * sign;
  return ahead <= 1 ? Infinity : ahead + 2 * Math.abs(sideways ? dy : dx);
}
