import { extent } from 'd3-array';
import { FONT_HEIGHTS } from '../drawing/font-metrics.ts';
import type { FontWeight } from '../drawing/font-metrics.ts';
import { pointOn } from './curve.ts';
import type { Curve, Disc } from './curve.ts';
import { breakName } from './names.ts';
import { distance, nearestIn, snap, snapPoint, squaredDistance } from '../drawing/geometry.ts';
import type { Box, Frame, Point } from '../drawing/geometry.ts';
import { measureText, wrapText } from '../drawing/text-metrics.ts';

/** An actor's name, set in one or more lines. */
export interface RelationsLabel {
  readonly lines: readonly string[];
  /** Where `align` stands, px. */
  readonly x: number;
  /** Baseline of the first line, px. */
  readonly y: number;
  /** From baseline to baseline, px. */
  readonly leading: number;
  readonly align: 'left' | 'middle' | 'right';
  readonly size: number;
  readonly weight: FontWeight;
  readonly inside: boolean;
  /** From the disc's rim to a name that stands farther off. */
  readonly leader: Segment | null;
}

export interface Segment {
  readonly from: Readonly<Point>;
  readonly to: Readonly<Point>;
}

/** An edge that names keep clear of. */
export interface DrawnCurve {
  readonly a: string;
  readonly b: string;
  readonly curve: Curve;
  /** px, for all events */
  readonly width: number;
  readonly points: readonly Readonly<Point>[];
  /** Around the points. */
  readonly bounds: Box;
}

export interface NameCandidate {
  readonly disc: Disc;
  readonly text: string;
  readonly large: boolean;
  /** Where the label stands best seen from the disc; for satellites, away from their root. */
  readonly outwards: Readonly<Point>;
}

export interface TakenRoom {
  readonly boxes: Box[];
  readonly discs: readonly Disc[];
  readonly leaders: Segment[];
  readonly curves: readonly DrawnCurve[];
  readonly frame: Frame;
}

const LARGE = { size: 12.5, leading: 15, weight: 500, widest: 150 } as const;
const SMALL = { size: 11.5, leading: 14, weight: 400, widest: 150 } as const;
/** From the rim to the name; the farther ones have a leader. */
const RINGS = [6, 15, 24] as const;
const LEADER_END = 2;
const COUNT_SIZE = 11;
const CAP_HEIGHT = FONT_HEIGHTS.capHeight;
const DESCENT = 0.22;
/** Edges of this width and more are as hard to read through as words. */
const STRONG_PX = 3;
const COSTS = { strong: 40, weak: 3, own: 12, line: 2, cut: 200, ring: 9 } as const;

/** The sixteen directions, without trigonometry: upright ones first, then ever more slanting. */
const SIDES: readonly Readonly<Point>[] = [
  ...signed(0, 1),
  ...signed(1, 0),
  ...signed(0.707, 0.707),
  ...signed(0.924, 0.383),
  ...signed(0.383, 0.924),
];

function signed(x: number, y: number): Point[] {
  const rows = y === 0 ? [0] : [y, -y];
  return rows.flatMap((down) =>
    (x === 0 ? [x] : [x, -x]).map((across) => ({ x: across, y: down })),
  );
}

/** A curve with what tells whether a name lies on it. */
export function drawnCurve(a: string, b: string, curve: Curve, width: number): DrawnCurve {
  const points = Array.from({ length: 49 }, (_, i) => pointOn(curve, i / 48));
  const [left = 0, right = 0] = extent(points, ({ x }) => x);
  const [top = 0, bottom = 0] = extent(points, ({ y }) => y);
  return { a, b, curve, width, points, bounds: { left, right, top, bottom } };
}

/**
 * Gives one name its place: inside a large disc where it fits, else around it, near or with a leader, where it
 * touches no disc, no other words and no more edges than it must. What finds no place goes without.
 */
export function placeLabel(
  candidate: NameCandidate,
  textScale: number,
  room: TakenRoom,
): RelationsLabel | null {
  const inside = candidate.large ? insideLabel(candidate, textScale) : null;
  if (inside !== null) return inside;
  let best: { label: RelationsLabel; box: Box; cost: number } | undefined;
  for (const lines of linesOf(candidate, textScale)) {
    const cut = lines.join(' ') === candidate.text ? 0 : COSTS.cut;
    for (const [ring, gap] of RINGS.entries()) {
      for (const [rank, side] of sidesFor(candidate).entries()) {
        const own = cut + rank / 2 + ring * COSTS.ring + (lines.length - 1) * COSTS.line;
        if (best !== undefined && own >= best.cost) continue;
        const label = besideLabel(candidate, lines, side, gap, textScale);
        const box = boxOf(label);
        if (!isFree(box, room, candidate.disc.id) || !isOpen(label.leader, room, candidate.disc.id))
          continue;
        const cost = own + crossingCost(box, room.curves, candidate.disc.id);
        if (best === undefined || cost < best.cost) best = { label, box, cost };
      }
    }
  }
  if (best === undefined) return null;
  room.boxes.push(best.box);
  if (best.label.leader !== null) room.leaders.push(best.label.leader);
  return best.label;
}

function insideLabel({ disc, text }: NameCandidate, textScale: number): RelationsLabel | null {
  const size = LARGE.size * textScale;
  const leading = LARGE.leading * textScale;
  for (const count of [1, 2]) {
    const height = (count - 1) * leading + size;
    const chord = 2 * Math.sqrt(Math.max(0, disc.radius * disc.radius - (height * height) / 4)) - 8;
    if (chord <= 0) continue;
    const lines = wrapText(text, chord, size, LARGE.weight, count);
    if (lines.length === 0 || lines.join(' ') !== text) continue;
    const y = disc.y - ((lines.length - 1) * leading) / 2 + (size * CAP_HEIGHT) / 2;
    return {
      lines,
      x: disc.x,
      y: snap(y),
      leading,
      align: 'middle',
      size,
      weight: LARGE.weight,
      inside: true,
      leader: null,
    };
  }
  return null;
}

/** The ways to break a name: in one line, and in two at a space. */
function linesOf({ text, large }: NameCandidate, textScale: number): string[][] {
  const { size, weight, widest } = large ? LARGE : SMALL;
  return breakName(text, widest * textScale, size * textScale, weight);
}

function sidesFor({ outwards, large }: NameCandidate): readonly Readonly<Point>[] {
  if (large) return SIDES;
  const along = ({ x, y }: Readonly<Point>): number => x * outwards.x * 1.25 + y * outwards.y;
  return [...SIDES].sort((a, b) => along(b) - along(a));
}

function besideLabel(
  { disc, large }: NameCandidate,
  lines: readonly string[],
  side: Readonly<Point>,
  gap: number,
  textScale: number,
): RelationsLabel {
  const style = large ? LARGE : SMALL;
  const size = style.size * textScale;
  const leading = style.leading * textScale;
  const away = disc.radius + gap;
  const cap = size * CAP_HEIGHT;
  const block = cap + (lines.length - 1) * leading;
  const upright = side.x === 0 ? 1 : Math.abs(side.y) > 0.9 ? 0.8 : Math.abs(side.y) / 2;
  const middle = disc.y + side.y * away + Math.sign(side.y) * upright * (block / 2 + 1) - block / 2;
  const leader = {
    from: { x: disc.x + side.x * disc.radius, y: disc.y + side.y * disc.radius },
    to: { x: disc.x + side.x * (away - LEADER_END), y: disc.y + side.y * (away - LEADER_END) },
  };
  return {
    lines,
    x: snap(disc.x + side.x * away),
    y: snap(middle + cap),
    leading,
    align: side.x === 0 ? 'middle' : side.x > 0 ? 'left' : 'right',
    size,
    weight: style.weight,
    inside: false,
    leader: gap === RINGS[0] ? null : { from: snapPoint(leader.from), to: snapPoint(leader.to) },
  };
}

function boxOf({ lines, x, y, align, size, leading, weight }: RelationsLabel): Box {
  const width = Math.max(...lines.map((line) => measureText(line, size, weight)));
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return {
    left,
    right: left + width,
    top: y - size * (CAP_HEIGHT + 0.12),
    bottom: y + (lines.length - 1) * leading + size * DESCENT,
  };
}

/** Whether a box of words has its place for itself. */
function isFree(box: Box, { boxes, discs, leaders, frame }: TakenRoom, own: string): boolean {
  if (box.left < 2 || box.top < 2) return false;
  if (box.right > frame.width - 2 || box.bottom > frame.height - 2) return false;
  const meets = (other: Box): boolean =>
    box.left < other.right + 4 &&
    box.right > other.left - 4 &&
    box.top < other.bottom + 1 &&
    box.bottom > other.top - 1;
  if (boxes.some(meets)) return false;
  if (leaders.some((leader) => along(leader).some((point) => holds(box, point, 1)))) return false;
  return discs.every((disc) => {
    const near = disc.radius + (disc.id === own ? 3 : 2);
    return squaredDistance(disc, nearestIn(box, disc)) >= near * near;
  });
}

function along({ from, to }: Segment): Point[] {
  return [0, 0.25, 0.5, 0.75, 1].map((t) => ({
    x: from.x + (to.x - from.x) * t,
    y: from.y + (to.y - from.y) * t,
  }));
}

function holds(box: Box, { x, y }: Readonly<Point>, margin: number): boolean {
  const across = x >= box.left - margin && x <= box.right + margin;
  return across && y >= box.top - margin && y <= box.bottom + margin;
}

function isOpen(leader: Segment | null, { boxes, discs }: TakenRoom, own: string): boolean {
  if (leader === null) return true;
  return along(leader).every((point) => {
    if (boxes.some((box) => holds(box, point, 1))) return false;
    return discs.every((disc) => {
      const near = disc.radius + 2;
      return disc.id === own || squaredDistance(disc, point) >= near * near;
    });
  });
}

function isCrossed(box: Box, { points, bounds, width }: DrawnCurve): boolean {
  const near = width / 2;
  if (box.left - near > bounds.right || box.right + near < bounds.left) return false;
  if (box.top - near > bounds.bottom || box.bottom + near < bounds.top) return false;
  return points.some((point) => holds(box, point, width / 2));
}

function crossingCost(box: Box, curves: readonly DrawnCurve[], own: string): number {
  let cost = 0;
  for (const drawn of curves) {
    if (!isCrossed(box, drawn)) continue;
    cost += drawn.width >= STRONG_PX ? COSTS.strong : COSTS.weak;
    if (drawn.a === own || drawn.b === own) cost += COSTS.own;
  }
  return cost;
}

/**
 * The middle of an edge's count, on the edge: the first place with room for it.
 * @param text the widest count it will show
 * @param above the edges drawn over this one
 */
export function placeCount(
  curve: Curve,
  above: readonly DrawnCurve[],
  text: string,
  textScale: number,
  room: TakenRoom,
): Point | null {
  const size = COUNT_SIZE * textScale;
  const width = measureText(text, size, 500) + 6;
  const height = Math.max(12, size * 1.1);
  if (distance(curve.from, curve.to) < Math.max(12, width) + 8) return null;
  for (const t of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]) {
    const { x, y } = pointOn(curve, t);
    const box = {
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    };
    if (!isFree(box, room, '') || above.some((drawn) => isCrossed(box, drawn))) continue;
    room.boxes.push(box);
    return { x: snap(x), y: snap(y + (size * CAP_HEIGHT) / 2) };
  }
  return null;
}

/** Size of the counts on edges before the text's scale, px. */
export const COUNT_SIZE_PX = COUNT_SIZE;
