import type { RelationsForm } from '../../view/view.ts';
import type { Pair, RelationsTally } from './tally.ts';

/** The two hold at least this much of all pairs where there is a ladder. */
const LADDER_SHARE = 0.8;
/** More actors make a table. */
export const MOST_ON_RING = 16;

/**
 * The form of the relations that the data ask for: a ladder where two actors hold most pairs and meet each other, a
 * ring of few actors, else a table.
 */
export function relationsFormOf(tally: RelationsTally): RelationsForm {
  if (tally.pairs.length === 0) return 'table';
  if (holdMost(polesOf(tally), tally.pairs)) return 'ladder';
  return pairedActors(tally.pairs).length <= MOST_ON_RING ? 'ring' : 'table';
}

/** The two that hold the most of all pairs, in the order of their ids, so that no filter swaps them. */
export function polesOf({ pairs }: Pick<RelationsTally, 'pairs'>): readonly [string, string] {
  const [first = '', second = ''] = pairedActors(pairs);
  return first < second ? [first, second] : [second, first];
}

/** Everybody with a pair, who has the most of them first. */
export function pairedActors(pairs: readonly Pair[]): readonly string[] {
  const strengths = new Map<string, number>();
  for (const { a, b, count } of pairs) {
    for (const id of [a, b]) strengths.set(id, (strengths.get(id) ?? 0) + count);
  }
  return [...strengths].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

function holdMost([one, other]: readonly [string, string], pairs: readonly Pair[]): boolean {
  if (!pairs.some(({ a, b }) => a === one && b === other)) return false;
  let all = 0;
  let held = 0;
  for (const { a, b, count } of pairs) {
    all += count;
    if ([a, b].some((id) => id === one || id === other)) held += count;
  }
  return held >= all * LADDER_SHARE;
}
