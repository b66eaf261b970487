import type { Topic } from './dataset.ts';

/** Ids under ids, as they are shown. Every id stands in it once; siblings keep the order they came in. */
export interface Tree {
  /** Null at the top. */
  readonly parentOf: ReadonlyMap<string, string | null>;
  /** Only ids that have some. */
  readonly childrenOf: ReadonlyMap<string, readonly string[]>;
  /** 0 at the top. */
  readonly depthOf: ReadonlyMap<string, number>;
  /** Top down, every id before what stands under it. */
  readonly order: readonly string[];
}

/**
 * @param wishes each id and what it would stand under; a parent that is not there counts as none, and a
 * circle is cut at the id that would close it.
 */
export function buildTree(wishes: ReadonlyMap<string, string | undefined>): Tree {
  const parentOf = new Map<string, string | null>();
  for (const [id, wish] of wishes) {
    const parent = wish !== undefined && wishes.has(wish) ? wish : null;
    parentOf.set(id, parent !== null && pathUp(parent, parentOf).includes(id) ? null : parent);
  }
  const childrenOf = new Map<string, string[]>();
  const tops: string[] = [];
  for (const [id, parent] of parentOf) {
    if (parent === null) {
      tops.push(id);
      continue;
    }
    const siblings = childrenOf.get(parent);
    if (siblings === undefined) childrenOf.set(parent, [id]);
    else siblings.push(id);
  }
  const depthOf = new Map<string, number>();
  const visit = (id: string, depth: number): void => {
    depthOf.set(id, depth);
    for (const child of childrenOf.get(id) ?? []) visit(child, depth + 1);
  };
  for (const id of tops) visit(id, 0);
  return { parentOf, childrenOf, depthOf, order: [...depthOf.keys()] };
}

/** From the id to the top of its tree, both included. */
export function pathUp(id: string, parentOf: ReadonlyMap<string, string | null>): string[] {
  const path = [id];
  for (let up = parentOf.get(id); up != null; up = parentOf.get(up)) path.push(up);
  return path;
}

/** Topics under the broader ones they name. */
export function buildTopicTree(topics: readonly Topic[]): Tree {
  return buildTree(new Map(topics.map(({ id, broader }) => [id, broader])));
}
