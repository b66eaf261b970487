import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import type { Lanes } from './lanes.ts';
import type { Packed } from './pack.ts';
import { APPROXIMATE_REACH_PX, OPEN_REACH_PX, whiskerEnds } from './placing.ts';
import type { Placed } from './placing.ts';
import type { EndCertainty, TimeShape } from './time-shape.ts';
import { pxPerMs, timeScale } from '../drawing/viewport.ts';
import type { Viewport } from '../drawing/viewport.ts';

/** From the end of what is in sight of a period to the glyph that waits there, px. */
const PIN_INSET_PX = 7;

/** One line beside a glyph. */
export interface LabelBox {
  readonly text: string;
  /** The end of the line that is nearer to the glyph. */
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly align: 'left' | 'right';
  readonly width: number;
  readonly weight: 400 | 600;
}

export interface EventBox {
  readonly event: AnsweredEvent;
  /** Centre of the glyph. */
  readonly x: number;
  /** The event's own place is out of sight on this side; `x` is where it comes into sight. */
  readonly pinned: 'left' | 'right' | null;
  /** Further dates of the same event (all of a set). */
  readonly more: readonly number[];
  /** A place on every lane that takes part, the leading lane first. */
  readonly stops: readonly { readonly lane: string; readonly y: number }[];
  readonly whisker?: WhiskerBox;
  readonly bar?: BarBox;
  readonly label?: LabelBox;
}

/** An event in sight that may get a label. */
export interface LabelCandidate {
  readonly box: EventBox;
  readonly text: string;
  /** Which side packing kept free: 0 as time runs, 1 against it, −1 neither. */
  readonly side: number;
}

/** Earliest to latest, cut to the plot. */
export interface WhiskerBox {
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
  /** An end that is open, and from where it fades towards it, px. */
  readonly open?: { readonly side: 'left' | 'right'; readonly from: number };
}

/** A period, cut to the plot; the ends are physical. `cut`: it goes on beyond the plot. */
export interface BarBox {
  readonly from: number;
  readonly to: number;
  readonly left: EndCertainty | 'cut';
  readonly right: EndCertainty | 'cut';
}

/** The events that are in sight, each with a place on all its lanes and the words that would like to stand beside it. */
export function layoutEventBoxes(
  placed: readonly Placed[],
  lanesOf: Lanes['lanesOf'],
  rows: ReadonlyMap<string, ReadonlyMap<string, Packed>>,
  rowY: (lane: string, row: number) => number,
  viewport: Viewport,
): LabelCandidate[] {
  const scale = timeScale(viewport);
  const perMs = pxPerMs(viewport) * (viewport.direction === 'ltr' ? 1 : -1);
  const left = viewport.x;
  const right = viewport.x + viewport.width;
  const inside = (x: number): boolean => x >= left + 1 && x <= right - 1;
  return placed.flatMap(({ event, shape, at, labelText }) => {
    const anchor = shape.anchors[0] ?? 0;
    const trueX = scale(anchor) + (at - anchor * perMs);
    const bar = barBox(shape, scale, left, right);
    const whisker = whiskerBox(shape, scale, left, right);
    const more = shape.anchors.slice(1).map(scale).filter(inside);
    const [firstMore] = more;
    const reach = bar ?? whisker;
    const isOut = !inside(trueX) && firstMore === undefined;
    if (isOut && reach === undefined) return [];
    const seenX = inside(trueX) ? trueX : (firstMore ?? trueX);
    const x = isOut ? pinnedX(trueX, reach ?? { from: left, to: right }) : seenX;
    const pinned = !isOut ? null : trueX < x ? 'left' : 'right';
    const laneIds = lanesOf.get(event.id) ?? [];
    const stops = laneIds.map((lane) => ({
      lane,
      y: rowY(lane, rows.get(lane)?.get(event.id)?.row ?? 0),
    }));
    const side = rows.get(laneIds[0] ?? '')?.get(event.id)?.candidate ?? -1;
    const box: EventBox = {
      event,
      x,
      pinned,
      more: more.filter((other) => other !== x),
      stops,
      ...(whisker && { whisker }),
      ...(bar && { bar }),
    };
    return [{ box, text: labelText, side }];
  });
}

/** Where a glyph waits in what is in sight of its period: a little inside, or in the middle of a narrow rest. */
function pinnedX(trueX: number, { from, to }: { from: number; to: number }): number {
  const inset = Math.min(PIN_INSET_PX, (to - from) / 2);
  return Math.max(from + inset, Math.min(to - inset, trueX));
}

function whiskerBox(
  { whisker }: TimeShape,
  scale: (ms: number) => number,
  left: number,
  right: number,
): EventBox['whisker'] {
  if (whisker === undefined) return undefined;
  const [a, b] = whiskerEnds(whisker, scale, scale(1) - scale(0));
  const middle = (a + b) / 2;
  const half = Math.max(Math.abs(b - a) / 2, whisker.approximate ? APPROXIMATE_REACH_PX : 0);
  const from = Math.max(left, middle - half);
  const to = Math.min(right, middle + half);
  if (to - from < 1) return undefined;
  const openPx = !Number.isFinite(whisker.start) ? a : !Number.isFinite(whisker.end) ? b : null;
  const side = openPx !== null && openPx < middle ? 'left' : 'right';
  const fadesFrom = (openPx ?? 0) + (side === 'left' ? OPEN_REACH_PX : -OPEN_REACH_PX);
  const open = { side, from: Math.max(from, Math.min(to, fadesFrom)) } as const;
  return { from, to, approximate: whisker.approximate, ...(openPx !== null && { open }) };
}

function barBox(
  { bar }: TimeShape,
  scale: (ms: number) => number,
  left: number,
  right: number,
): BarBox | undefined {
  if (bar === undefined) return undefined;
  const mirrored = scale(1) < scale(0);
  const ends = [
    {
      x: Number.isFinite(bar.start) ? scale(bar.start) : mirrored ? Infinity : -Infinity,
      is: bar.startIs,
    },
    {
      x: Number.isFinite(bar.end) ? scale(bar.end) : mirrored ? -Infinity : Infinity,
      is: bar.endIs,
    },
  ] as const;
  const [low, high] = mirrored ? [ends[1], ends[0]] : ends;
  const from = Math.max(left, low.x);
  const to = Math.min(right, high.x);
  if (to - from < 1) return undefined;
  const cut = (end: (typeof ends)[number], edge: boolean): EndCertainty | 'cut' =>
    edge && Number.isFinite(end.x) ? 'cut' : end.is;
  return { from, to, left: cut(low, low.x < left), right: cut(high, high.x > right) };
}
