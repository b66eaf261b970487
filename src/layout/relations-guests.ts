import { scaledRadius } from './relations-actors.ts';
import type { PlacedActor } from './relations-actors.ts';
import { placeLabel } from './relations-labels.ts';
import type { TakenRoom } from './relations-labels.ts';
import type { RelationsPlaces } from './relations-plan.ts';
import type { Point } from './relations-places.ts';
import { isLarge } from './relations-size.ts';
import { ancestorsOf } from './relations-tree.ts';
import type { RelationsActor } from './relations-tree.ts';

/** An actor that the reader asks for, though others have more events. */
export interface Guest extends RelationsActor {
  readonly name: string;
  /** All its events. */
  readonly events: number;
}

const STEP = 14;
/** Free between a guest and any other circle or words, px. */
const BETWEEN = 8;
const CURVE_COST = 60;

/**
 * Draws more actors in what room is left, in the order given; nobody else moves, and who finds no room is not
 * drawn.
 * @param wholes everybody the guests may belong to
 */
export function placeGuests(
  places: RelationsPlaces,
  guests: readonly Guest[],
  wholes: ReadonlyMap<string, RelationsActor>,
): RelationsPlaces {
  const drawn = new Map(places.actors.map((actor) => [actor.id, actor]));
  const labels = new Map(places.labels);
  let { room } = places;
  room = { ...room, boxes: [...room.boxes], leaders: [...room.leaders] };
  let { restActors } = places;
  for (const guest of guests) {
    if (drawn.has(guest.id) || guest.events <= 0) continue;
    const parent = ancestorsOf(guest.id, wholes).find((id) => drawn.has(id)) ?? null;
    const actor = placeGuest(guest, parent === null ? null : drawn.get(parent), places, room);
    if (actor === undefined) continue;
    drawn.set(actor.id, actor);
    restActors -= 1;
    room = { ...room, discs: [...room.discs, actor] };
    const { large, outwards } = actor;
    const wish = { disc: actor, text: guest.name, large, outwards };
    const label = placeLabel(wish, places.textScale, room);
    if (label !== null) labels.set(actor.id, label);
  }
  return { ...places, actors: [...drawn.values()], labels, restActors, room };
}

function placeGuest(
  { id, kind, events }: Guest,
  parent: PlacedActor | null | undefined,
  { scale }: RelationsPlaces,
  room: TakenRoom,
): PlacedActor | undefined {
  const large = isLarge(kind, parent == null);
  const radius = scaledRadius(events, large, scale);
  const spot = freeSpot(radius, parent ?? null, room);
  if (spot === undefined) return undefined;
  const outwards = { x: 0, y: 0 };
  return { id, kind, large, parent: parent?.id ?? null, ...spot, radius, events, outwards };
}

/** The place that meets the fewest lines; of those alike the one nearest to the whole, or else to the frame. */
function freeSpot(radius: number, parent: Point | null, room: TakenRoom): Point | undefined {
  const { width, height } = room.frame;
  const edge = radius + BETWEEN;
  let best: Point | undefined;
  let least = Infinity;
  for (let y = edge; y <= height - edge; y += STEP) {
    for (let x = edge; x <= width - edge; x += STEP) {
      const far = parent ? distance({ x, y }, parent) : Math.min(x, y, width - x, height - y);
      if (far >= least || !isFree({ x, y }, radius, room)) continue;
      const cost = far + CURVE_COST * linesAt({ x, y }, radius, room);
      if (cost >= least) continue;
      least = cost;
      best = { x, y };
    }
  }
  return best;
}

function isFree(at: Point, radius: number, { discs, boxes, leaders }: TakenRoom): boolean {
  const near = radius + BETWEEN;
  return (
    discs.every((disc) => distance(at, disc) >= disc.radius + near) &&
    boxes.every(({ left, right, top, bottom }) => {
      const x = Math.max(left, Math.min(right, at.x));
      const y = Math.max(top, Math.min(bottom, at.y));
      return distance(at, { x, y }) >= near;
    }) &&
    leaders.every(({ from, to }) => distance(at, from) >= near && distance(at, to) >= near)
  );
}

function linesAt(at: Point, radius: number, { curves }: TakenRoom): number {
  const near = radius + BETWEEN / 2;
  return curves.filter(({ points }) =>
    points.some((point, i) => i % 3 === 0 && distance(at, point) < near),
  ).length;
}

function distance(a: Readonly<Point>, b: Readonly<Point>): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}
