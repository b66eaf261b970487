import type { EventBox, LoomBox } from '../../core/charts/timeline/loom/loom-box.ts';
import type { TimelineLayout } from '../../core/charts/timeline/layout.ts';

/**
 * The event a key leads to from another: left and right along the picture, up and down to the nearest event
 * that leads in a neighbouring lane, Home and End to the first and last in time, whichever way it runs. Where time runs
 * in several lines, left and right go on from the end of one to the beginning of the next. Undefined where the key
 * means nothing.
 */
export function moveFocus(
  key: string,
  from: string | undefined,
  layout: Pick<TimelineLayout, 'events' | 'lanes' | 'viewport'> & {
    readonly loom?: Pick<LoomBox, 'strips'> | null;
  },
): string | undefined {
  const onwards = layout.viewport.direction === 'ltr' ? 1 : -1;
  const strips = layout.loom?.strips ?? [];
  const lineOf = (box: EventBox): number =>
    strips.length > 1 ? strips.findIndex(({ to }) => yOf(box) < to) : 0;
  const along = [...layout.events].sort(
    (a, b) => lineOf(a) - lineOf(b) || onwards * (a.x - b.x) || yOf(a) - yOf(b),
  );
  const index = along.findIndex((box) => box.event.id === from);
  const here = along[index];
  const step = (by: number): string | undefined =>
    along[Math.max(0, Math.min(along.length - 1, index + by))]?.event.id;
  const nearest = (box: EventBox, by: 1 | -1): string =>
    strips.length > 1 ? nearestRow(box, by, along) : nearestInLane(box, by, along, layout.lanes);
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
      return here && nearest(here, key === 'ArrowUp' ? -1 : 1);
    default:
      return undefined;
  }
}

function yOf({ stops: [stop] }: EventBox): number {
  return stop?.y ?? 0;
}

/** In the next row that an event leads in, be it of another line of time. */
function nearestRow(here: EventBox, step: 1 | -1, boxes: readonly EventBox[]): string {
  const awayOf = (box: EventBox): number => step * (yOf(box) - yOf(here));
  const [next] = boxes
    .filter((box) => awayOf(box) > 1)
    .sort((a, b) => awayOf(a) - awayOf(b) || Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
  return (next ?? here).event.id;
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
