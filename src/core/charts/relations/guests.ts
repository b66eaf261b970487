import { scaledRadius } from './actors.ts';
import type { PlacedActor } from './actors.ts';
import { placeLabel } from './labels.ts';
import type { TakenRoom } from './labels.ts';
import type { RelationsPlaces } from './plan.ts';
import { distance } from '../drawing/geometry.ts';
import type { Point } from '../drawing/geometry.ts';
import { freeSpots, renameOthers } from './room.ts';
import { isLarge } from './size.ts';
import { ancestorsOf } from './tree.ts';
import type { RelationsActor } from './tree.ts';

/** An actor that the reader asks for, though others have more events. */
export interface Guest extends RelationsActor {
  readonly name: string;
  /** All its events. */
  readonly events: number;
}

/**
 * Draws more actors in what room is left, in the order given; nobody else moves, and who finds no room is not
 * drawn.
 * @param wholes everybody the guests may belong to
 * @param othersName how so many actors that are not drawn are called
 */
export function placeGuests(
  places: RelationsPlaces,
  guests: readonly Guest[],
  wholes: ReadonlyMap<string, RelationsActor>,
  othersName: (count: number) => string,
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
    const candidate = { disc: actor, text: guest.name, large, outwards };
    const label = placeLabel(candidate, places.textScale, room);
    if (label !== null) labels.set(actor.id, label);
  }
  const others = places.others && renameOthers(places.others, othersName(restActors));
  return { ...places, actors: [...drawn.values()], labels, restActors, others, room };
}

function placeGuest(
  { id, kind, events }: Guest,
  parent: PlacedActor | null | undefined,
  { scale, frame: { width, height } }: RelationsPlaces,
  room: TakenRoom,
): PlacedActor | undefined {
  const large = isLarge(kind, parent == null);
  const radius = scaledRadius(events, large, scale);
  const far = (at: Readonly<Point>): number =>
    parent ? distance(at, parent) : Math.min(at.x, at.y, width - at.x, height - at.y);
  const [spot] = freeSpots(radius, far, room);
  if (spot === undefined) return undefined;
  const outwards = { x: 0, y: 0 };
  return { id, kind, large, parent: parent?.id ?? null, ...spot, radius, events, outwards };
}
