import { placeLabel } from './labels.ts';
import type { RelationsLabel, TakenRoom } from './labels.ts';
import { distance, nearestIn } from '../drawing/geometry.ts';
import type { Point } from '../drawing/geometry.ts';

const STEP = 14;
/** Free between a circle that comes later and any other circle or words, px. */
const BETWEEN = 8;
const LINE_COST = 60;

/**
 * Where one more circle has room, the best place first: with few lines through it, and near to what `far`
 * measures from, px.
 */
export function freeSpots(
  radius: number,
  far: (at: Readonly<Point>) => number,
  room: TakenRoom,
): Readonly<Point>[] {
  const { width, height } = room.frame;
  const edge = radius + BETWEEN;
  const spots: { at: Point; cost: number }[] = [];
  for (let y = edge; y <= height - edge; y += STEP) {
    for (let x = edge; x <= width - edge; x += STEP) {
      const at = { x, y };
      if (!hasRoom(at, radius, room)) continue;
      spots.push({ at, cost: far(at) + LINE_COST * linesAt(at, radius, room) });
    }
  }
  return spots.sort((a, b) => a.cost - b.cost).map(({ at }) => at);
}

const OTHERS_PX = 9;
const OTHERS = 'others';

/** One circle for all actors that are not drawn, in the corner with most room, and its name beside it. */
export interface OthersPlace extends Readonly<Point> {
  /** px */
  readonly radius: number;
  readonly label: RelationsLabel;
}

/** @returns null where it has no room; `room` holds it afterwards */
export function placeOthers(
  name: string,
  textScale: number,
  room: TakenRoom,
): { readonly others: OthersPlace | null; readonly room: TakenRoom } {
  const { width, height } = room.frame;
  const toCorner = ({ x, y }: Readonly<Point>): number =>
    Math.min(x, width - x) + Math.min(y, height - y);
  for (const spot of freeSpots(OTHERS_PX, toCorner, room)) {
    const disc = { id: OTHERS, ...spot, radius: OTHERS_PX };
    const tried = {
      ...room,
      boxes: [...room.boxes],
      leaders: [...room.leaders],
      discs: [...room.discs, disc],
    };
    const outwards = { x: spot.x < width / 2 ? 1 : -1, y: 0 };
    const candidate = { disc, text: name, large: false, outwards };
    const label = placeLabel(candidate, textScale, tried);
    if (label?.lines.join(' ') !== name) continue;
    return { others: { ...spot, radius: OTHERS_PX, label }, room: tried };
  }
  return { others: null, room };
}

/** The same circle under another name, as long as the first. */
export function renameOthers(others: OthersPlace, name: string): OthersPlace {
  const words = name.split(' ');
  const first = others.label.lines[0]?.split(' ').length ?? 0;
  const lines =
    others.label.lines.length > 1 ? [words.slice(0, first), words.slice(first)] : [words];
  return { ...others, label: { ...others.label, lines: lines.map((line) => line.join(' ')) } };
}

function hasRoom(at: Point, radius: number, { discs, boxes, leaders }: TakenRoom): boolean {
  const near = radius + BETWEEN;
  return (
    discs.every((disc) => distance(at, disc) >= disc.radius + near) &&
    boxes.every((box) => distance(at, nearestIn(box, at)) >= near) &&
    leaders.every(({ from, to }) => distance(at, from) >= near && distance(at, to) >= near)
  );
}

function linesAt(at: Point, radius: number, { curves }: TakenRoom): number {
  const near = radius + BETWEEN / 2;
  return curves.filter(({ points }) =>
    points.some((point, i) => i % 3 === 0 && distance(at, point) < near),
  ).length;
}
