import type { JsonPath } from '../../model/problem.ts';

/** One step upwards: `from` belongs to, stands under or repeats `to`. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly path: JsonPath;
}

/** The links that close a circle, one for each, found depth first in the order given; any depth. */
export function findCycles(links: readonly Link[]): Link[] {
  const upwards = new Map<string, Link[]>();
  for (const link of links) {
    const own = upwards.get(link.from);
    if (own) own.push(link);
    else upwards.set(link.from, [link]);
  }
  const closing: Link[] = [];
  const done = new Set<string>();
  for (const start of upwards.keys()) followFrom(start, upwards, done, closing);
  return closing;
}

function followFrom(
  start: string,
  upwards: ReadonlyMap<string, readonly Link[]>,
  done: Set<string>,
  closing: Link[],
): void {
  if (done.has(start)) return;
  const open = new Set([start]);
  const trail = [{ id: start, next: 0 }];
  for (let step = trail.at(-1); step; step = trail.at(-1)) {
    const link = upwards.get(step.id)?.[step.next];
    step.next += 1;
    if (!link) {
      open.delete(step.id);
      done.add(step.id);
      trail.pop();
    } else if (open.has(link.to)) closing.push(link);
    else if (!done.has(link.to)) {
      open.add(link.to);
      trail.push({ id: link.to, next: 0 });
    }
  }
}
