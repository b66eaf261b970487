import type { EventBox } from '../../core/charts/timeline/loom/loom-box.ts';
import type { TimelineLayout } from '../../core/charts/timeline/layout.ts';

/**
 * The event a key leads to from another: left and right along the picture, up and down to the nearest event
 * that leads in a neighbouring lane, Home and End to the first and last in time, whichever way it runs. Undefined
 * where the key means nothing.
 */
export function moveFocus(
  key: string,
  from: string | undefined,
  layout: Pick<TimelineLayout, 'events' | 'lanes' | 'viewport'>,
): string | undefined {
  const onwards = layout.viewport.direction === 'ltr' ? 1 : -1;
  const along = [...layout.events].sort(
    (a, b) => onwards * (a.x - b.x) || (a.stops[0]?.y ?? 0) - (b.stops[0]?.y ?? 0),
  );
  const index = along.findIndex((box) => box.event.id === from);
  const here = along[index];
  const step = (by: number): string | undefined =>
    along[Math.max(0, Math.min(along.length - 1, index + by))]?.event.id;
  switch (key) {
    case 'Home':
      return along[0]?.event.id;
    case 'End':
      return along.at(-1)?.event.id;
    case 'ArrowLeft':
      return step(-onwards);
    case 'ArrowRight':
      return step(onwards);
    case 'ArrowUp':
    case 'ArrowDown':
      return here && nearestInLane(here, key === 'ArrowUp' ? -1 : 1, along, layout.lanes);
    default:
      return undefined;
  }
}

function nearestInLane(
  here: EventBox,
  step: 1 | -1,
  boxes: readonly EventBox[],
  lanes: TimelineLayout['lanes'],
): string {
  const laneOf = (box: EventBox): number =>
    lanes.findIndex((lane) => lane.id === box.stops[0]?.lane);
  const start = laneOf(here);
  for (let lane = start + step; lane >= 0 && lane < lanes.length; lane += step) {
    const inLane = boxes.filter((box) => laneOf(box) === lane);
    const [nearest] = inLane.sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
    if (nearest) return nearest.event.id;
  }
  return here.event.id;
}
