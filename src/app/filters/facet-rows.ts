import { group, sort } from 'd3-array';
import { foldText } from '../../core/model/fold.ts';
import { pathUp } from '../../core/model/tree.ts';
import type { Tree } from '../../core/model/tree.ts';
import type { FacetList } from '../../core/labels/facets.ts';

/** A tree's values in the order in which they are shown, whatever is filtered. */
export interface SortedTree {
  /** Of each id (of null: those at the top), in order. */
  readonly childrenOf: ReadonlyMap<string | null, readonly string[]>;
  /** 0 for the first of all; what stands above comes before what is under it where they weigh the same. */
  readonly rankOf: ReadonlyMap<string, number>;
}

/** A value that is shown, with what is shown under it. */
export interface FacetRow {
  readonly id: string;
  readonly below: readonly FacetRow[];
  readonly hasBelow: boolean;
  readonly open: boolean;
}

export interface FacetRows {
  readonly rows: readonly FacetRow[];
  /** Values left out for want of room, but for those in closed branches. */
  readonly rest: number;
}

/** Up to so many values are shown one and all. */
export const ALL_ROWS = 40;
/** Of more, so many at first. */
export const FIRST_ROWS = 30;
/** And never more than these: search finds the others. */
export const MOST_ROWS = 60;
const MOST_FOUND = 50;

/**
 * The heaviest first at every level, else in the order of the tree.
 * @param weights without them the order stays
 */
export function sortTree(tree: Tree, weights: Readonly<Record<string, number>> = {}): SortedTree {
  const weigh = (id: string): number => (Object.hasOwn(weights, id) ? (weights[id] ?? 0) : 0);
  const order = [...tree.order].sort((a, b) => weigh(b) - weigh(a));
  const childrenOf = new Map<string | null, string[]>([[null, []]]);
  for (const id of order) {
    const parent = tree.parentOf.get(id) ?? null;
    const siblings = childrenOf.get(parent);
    if (siblings === undefined) childrenOf.set(parent, [id]);
    else siblings.push(id);
  }
  return { childrenOf, rankOf: new Map(order.map((id, rank) => [id, rank])) };
}

export interface RowsQuery {
  readonly tree: Tree;
  readonly sorted: SortedTree;
  readonly chosen: readonly string[];
  isOpen(id: string): boolean;
  /** {@link MOST_ROWS} instead of {@link FIRST_ROWS}. */
  readonly wide: boolean;
}

/** The first values of every level that stands open, and always what is chosen and what stands above that. */
export function facetRows({ tree, sorted, chosen, isOpen, wide }: RowsQuery): FacetRows {
  const { childrenOf, rankOf } = sorted;
  const few = tree.order.length <= ALL_ROWS;
  const limit = few ? ALL_ROWS : wide ? MOST_ROWS : FIRST_ROWS;
  const kept = keptIds(chosen, tree);
  const shown = new Set<string>();
  let candidates = 0;
  const gather = (parent: string | null): void => {
    const all = childrenOf.get(parent) ?? [];
    const late = (kept.get(parent) ?? []).filter((id) => !all.slice(0, limit).includes(id));
    candidates += all.length;
    for (const id of [...all.slice(0, limit), ...late]) {
      shown.add(id);
      if (isOpen(id)) gather(id);
    }
  };
  gather(null);
  const always = new Set([...kept.values()].flat());
  const most = few ? ALL_ROWS : MOST_ROWS;
  const first = [...shown].sort(
    (a, b) =>
      Number(always.has(b)) - Number(always.has(a)) || (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0),
  );
  const rows = nest(new Set(first.slice(0, most)), tree, sorted, isOpen);
  return { rows, rest: candidates - countRows(rows) };
}

export interface FoundRows extends FacetRows {
  /** Whatever was found, shown or not. */
  readonly found: number;
}

/**
 * The values in whose words every word of the query stands, the first ones, and what they stand under; null
 * where nothing is asked. Exactly the words asked for come before all others.
 */
export function findRows(list: FacetList, sorted: SortedTree, query: string): FoundRows | null {
  const text = foldText(query).trim();
  const asked = text.split(' ').filter(Boolean);
  if (asked.length === 0) return null;
  const { tree } = list;
  const found = tree.order.filter((id) => {
    const words = list.words(id);
    return asked.every((word) => words.includes(word));
  });
  const exact = new Set(found.filter((id) => list.words(id).split('\n').includes(text)));
  const { rankOf } = sorted;
  found.sort(
    (a, b) =>
      Number(exact.has(b)) - Number(exact.has(a)) || (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0),
  );
  const first = found.slice(0, MOST_FOUND);
  const shown = new Set(first.flatMap((id) => pathUp(id, tree.parentOf)));
  const rows = nest(shown, tree, sorted, () => true);
  return { rows, rest: found.length - first.length, found: found.length };
}

/** What stands above the chosen ids, so that a list can open far enough to show them. */
export function idsAbove(chosen: readonly string[], { parentOf }: Tree): ReadonlySet<string> {
  return new Set(chosen.flatMap((id) => pathUp(id, parentOf).slice(1)));
}

/** The chosen ids and those above them, by what they stand under. */
function keptIds(chosen: readonly string[], tree: Tree): ReadonlyMap<string | null, string[]> {
  const ids = chosen.flatMap((id) => pathUp(id, tree.parentOf));
  const known = new Set(ids.filter((id) => tree.parentOf.has(id)));
  return group(known, (id) => tree.parentOf.get(id) ?? null);
}

function nest(
  shown: ReadonlySet<string>,
  { parentOf, childrenOf }: Tree,
  { rankOf }: SortedTree,
  isOpen: (id: string) => boolean,
): readonly FacetRow[] {
  const sorted = sort(shown, (id) => rankOf.get(id) ?? 0);
  const levels = group(sorted, (id) => parentOf.get(id) ?? null);
  const rowsOf = (parent: string | null): FacetRow[] =>
    (levels.get(parent) ?? []).map((id) => {
      const open = isOpen(id);
      return { id, below: open ? rowsOf(id) : [], hasBelow: childrenOf.has(id), open };
    });
  return rowsOf(null);
}

function countRows(rows: readonly FacetRow[]): number {
  return rows.reduce((sum, { below }) => sum + 1 + countRows(below), 0);
}
