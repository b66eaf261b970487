import { group } from 'd3-array';
import type { AnsweredEvent } from '../../engine/contract/answer.ts';

/** A row of the timeline before it has a place: an actor, a topic or an event type. */
export interface Lane {
  readonly id: string;
  /** 0 at the top of the tree. */
  readonly depth: number;
  /** Something under it has events: it can be opened. */
  readonly canOpen: boolean;
  readonly open: boolean;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** Per event id, the lanes it sits on, the leading one first; each once. */
  readonly lanesOf: ReadonlyMap<string, readonly string[]>;
}

export interface LanesInput {
  readonly events: readonly AnsweredEvent[];
  /** What an event is filed under, the leading id first. */
  readonly keysOf: (event: AnsweredEvent) => readonly string[];
  /** The tree: an id to what it belongs to; ids at the top are absent or null. */
  readonly parentOf: ReadonlyMap<string, string | null>;
  readonly open: ReadonlySet<string>;
  /** Siblings stand in this order; ids that are not in it come last, by id. */
  readonly order: readonly string[];
}

/**
 * The lanes that have events, in tree order. What lies under a closed lane is rolled up into it. Of a circle
 * in the tree, the smallest id is the top.
 */
export function buildLanes(input: LanesInput): Lanes {
  const lanesOf = new Map<string, string[]>();
  const used = new Map<string, string | null>();
  const withBelow = new Set<string>();
  for (const event of input.events) {
    const lanes: string[] = [];
    for (const key of input.keysOf(event)) {
      const path = pathTo(key, input.parentOf);
      const lane = visibleLane(path, input.open);
      if (!lanes.includes(lane)) lanes.push(lane);
      for (const id of path.slice(0, -1)) withBelow.add(id);
      for (const [depth, id] of path.slice(0, path.indexOf(lane) + 1).entries()) {
        used.set(id, path[depth - 1] ?? null);
      }
    }
    lanesOf.set(event.id, lanes);
  }
  return { lanes: inTreeOrder(used, withBelow, input), lanesOf };
}

function inTreeOrder(
  used: ReadonlyMap<string, string | null>,
  withBelow: ReadonlySet<string>,
  { open, order }: LanesInput,
): Lane[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const children = group(used.keys(), (id) => used.get(id) ?? null);
  const lanes: Lane[] = [];
  const visit = (parent: string | null, depth: number): void => {
    const ids = children.get(parent) ?? [];
    ids.sort((a, b) => (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) || (a < b ? -1 : 1));
    for (const id of ids) {
      lanes.push({ id, depth, canOpen: withBelow.has(id), open: open.has(id) });
      visit(id, depth + 1);
    }
  };
  visit(null, 0);
  return lanes;
}

/** From the top of the tree down to the id itself. A circle in it is cut above its smallest id. */
function pathTo(id: string, parentOf: LanesInput['parentOf']): string[] {
  const path = [id];
  for (let up = parentOf.get(id); up != null; up = parentOf.get(up)) {
    if (path.includes(up)) return path.slice(cutOf(path.slice(0, path.indexOf(up) + 1)));
    path.unshift(up);
  }
  return path;
}

/** Where the smallest id of a circle stands in it: the same from wherever the circle was entered. */
function cutOf(circle: readonly string[]): number {
  const first = circle.reduce((a, b) => (a < b ? a : b));
  return circle.indexOf(first);
}

function visibleLane(path: readonly string[], open: ReadonlySet<string>): string {
  const closed = path.findIndex((id) => !open.has(id));
  return path[closed === -1 ? path.length - 1 : closed] ?? '';
}
