import { FONT_HEIGHTS } from './font-metrics.ts';
import type { FontWeight } from './font-metrics.ts';
import { pointOn } from './relations-curve.ts';
import type { Curve, Disc } from './relations-curve.ts';
import { snap } from './relations-places.ts';
import type { Frame, Point } from './relations-places.ts';
import { measureText, truncateText, wrapText } from './text-metrics.ts';

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
}

export interface LabelWish {
  readonly disc: Disc;
  readonly text: string;
  readonly large: boolean;
  /** Where the label stands best seen from the disc; for satellites, away from their root. */
  readonly outwards: Readonly<Point>;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface TakenRoom {
  readonly boxes: Box[];
  readonly discs: readonly Disc[];
  readonly curves: readonly Curve[];
  readonly frame: Frame;
}

const LARGE = { size: 12.5, leading: 15, weight: 500, widest: 150 } as const;
const SMALL = { size: 11.5, leading: 14, weight: 400, widest: 124 } as const;
const GAP = 6;
const COUNT_SIZE = 11;
const CAP_HEIGHT = FONT_HEIGHTS.capHeight;
const DESCENT = 0.22;

/** From the disc to each of the eight places around it. */
const SIDES: readonly Readonly<Point>[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 0.75, y: 0.66 },
  { x: -0.75, y: 0.66 },
  { x: 0.75, y: -0.66 },
  { x: -0.75, y: -0.66 },
];

/**
 * Gives one name its place: inside a large disc where it fits, else around it, where it touches no disc, no
 * other words and no more edges than it must. What finds no place goes without.
 */
export function placeLabel(
  wish: LabelWish,
  textScale: number,
  room: TakenRoom,
): RelationsLabel | null {
  const inside = wish.large ? insideLabel(wish, textScale) : null;
  if (inside !== null) return inside;
  let best: { label: RelationsLabel; box: Box; cost: number } | undefined;
  for (const lines of linesOf(wish, textScale)) {
    for (const [rank, side] of sidesFor(wish).entries()) {
      const label = besideLabel(wish, lines, side, textScale);
      const box = boxOf(label);
      if (!isFree(box, room, wish.disc.id)) continue;
      const cut = lines.at(-1)?.endsWith('…') === true ? 12 : 0;
      const cost = crossings(box, room.curves) * 3 + rank + (lines.length - 1) * 2 + cut;
      if (best === undefined || cost < best.cost) best = { label, box, cost };
    }
  }
  if (best === undefined) return null;
  room.boxes.push(best.box);
  return best.label;
}

function insideLabel({ disc, text }: LabelWish, textScale: number): RelationsLabel | null {
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
    };
  }
  return null;
}

/** The ways to break a name: in one line, and where that is long in two. */
function linesOf({ text, large }: LabelWish, textScale: number): string[][] {
  if (text === '') return [];
  const { size, weight, widest } = large ? LARGE : SMALL;
  const most = widest * textScale;
  const px = size * textScale;
  const two = wrapText(text, Math.max(most * 0.62, most - 40), px, weight, 2);
  if (measureText(text, px, weight) <= most) return two.length === 2 ? [[text], two] : [[text]];
  return [two, [truncateText(text, most, px, weight)]];
}

function sidesFor({ outwards, large }: LabelWish): Readonly<Point>[] {
  if (large) {
    const order = [2, 3, 0, 1, 4, 5, 6, 7];
    return order.flatMap((i) => SIDES[i] ?? []);
  }
  const along = ({ x, y }: Readonly<Point>): number => x * outwards.x * 1.25 + y * outwards.y;
  return [...SIDES].sort((a, b) => along(b) - along(a));
}

function besideLabel(
  { disc, large }: LabelWish,
  lines: readonly string[],
  side: Readonly<Point>,
  textScale: number,
): RelationsLabel {
  const style = large ? LARGE : SMALL;
  const size = style.size * textScale;
  const leading = style.leading * textScale;
  const away = disc.radius + GAP;
  const cap = size * CAP_HEIGHT;
  const block = cap + (lines.length - 1) * leading;
  const middle = disc.y + side.y * (away + (side.x === 0 ? block / 2 + 1 : 2)) - block / 2;
  return {
    lines,
    x: snap(disc.x + side.x * away),
    y: snap(middle + cap),
    leading,
    align: side.x === 0 ? 'middle' : side.x > 0 ? 'left' : 'right',
    size,
    weight: style.weight,
    inside: false,
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

function isFree(box: Box, { boxes, discs, frame }: TakenRoom, own: string): boolean {
  if (box.left < 2 || box.top < 2) return false;
  if (box.right > frame.width - 2 || box.bottom > frame.height - 2) return false;
  const meets = (other: Box): boolean =>
    box.left < other.right + 4 &&
    box.right > other.left - 4 &&
    box.top < other.bottom + 1 &&
    box.bottom > other.top - 1;
  if (boxes.some(meets)) return false;
  return discs.every((disc) => {
    const dx = disc.x - Math.max(box.left, Math.min(box.right, disc.x));
    const dy = disc.y - Math.max(box.top, Math.min(box.bottom, disc.y));
    const near = disc.radius + (disc.id === own ? 3 : 2);
    return dx * dx + dy * dy >= near * near;
  });
}

/** How many curves run through a box. */
function crossings(box: Box, curves: readonly Curve[]): number {
  let count = 0;
  for (const curve of curves) {
    for (let i = 0; i <= 32; i += 1) {
      const { x, y } = pointOn(curve, i / 32);
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
      count += 1;
      break;
    }
  }
  return count;
}

/**
 * The middle of an edge's count, on the edge: the first place with room for it.
 * @param text the widest count it will show
 * @param above the edges drawn over this one
 */
export function placeCount(
  curve: Curve,
  above: readonly Curve[],
  text: string,
  textScale: number,
  room: TakenRoom,
): Point | null {
  const size = COUNT_SIZE * textScale;
  const width = measureText(text, size, 500) + 6;
  const height = Math.max(12, size * 1.1);
  const length = lengthOf(curve);
  if (length < Math.max(12, width) + 8) return null;
  for (const t of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]) {
    const { x, y } = pointOn(curve, t);
    const box = {
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    };
    if (!isFree(box, room, '') || crossings(box, above) > 0) continue;
    room.boxes.push(box);
    return { x: snap(x), y: snap(y + (size * CAP_HEIGHT) / 2) };
  }
  return null;
}

/** Size of the counts on edges before the text's scale, px. */
export const COUNT_SIZE_PX = COUNT_SIZE;

function lengthOf(curve: Curve): number {
  const dx = curve.to.x - curve.from.x;
  const dy = curve.to.y - curve.from.y;
  return Math.sqrt(dx * dx + dy * dy);
}
