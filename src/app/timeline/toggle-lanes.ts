import type { Row as Lane } from '../../core/charts/timeline/loom/rows.ts';

/** The lane itself where it can be opened, else the nearest one it is part of; undefined where nothing opens. */
export function findOpener<L extends Lane>(lanes: readonly L[], id: string): L | undefined {
  const at = lanes.findIndex((lane) => lane.id === id);
  let depth = lanes[at]?.depth ?? -1;
  for (const lane of lanes.slice(0, at + 1).reverse()) {
    if (lane.depth > depth) continue;
    if (lane.canOpen) return lane;
    depth = lane.depth - 1;
  }
  return undefined;
}

/** The open lanes once one of them has been opened or closed. */
export function toggleLane(open: readonly string[], id: string): readonly string[] {
  return open.includes(id) ? open.filter((other) => other !== id) : [...open, id];
}

/** The open lanes once all that are closed have been opened; none where all were open. */
export function toggleAllLanes(open: readonly string[], lanes: readonly Lane[]): readonly string[] {
  const closed = lanes.filter((lane) => lane.canOpen && !lane.open).map(({ id }) => id);
  return closed.length > 0 ? [...new Set([...open, ...closed])] : [];
}
