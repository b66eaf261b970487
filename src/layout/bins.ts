import type { Bins } from '../engine/answer.ts';
import type { Span } from '../time/span.ts';
import { buildTicks } from '../time/ticks.ts';
import { layoutLaneBoxes } from './lane-boxes.ts';
import type { LaneBox, LaneNames } from './lane-boxes.ts';
import type { Lane } from './lanes.ts';
import { AXIS_PX, knownBox, KNOWN_PX, plotViewport, ROW_PX } from './timeline.ts';
import type { TimelineLayout } from './timeline.ts';
import { timeScale } from './viewport.ts';
import type { Viewport } from './viewport.ts';

export interface BinsInput {
  readonly bins: Bins;
  /** Those that are drawn, ids from `bins.lanes`. */
  readonly lanes: readonly Lane[];
  readonly laneNames: LaneNames;
  readonly viewport: Pick<Viewport, 'span' | 'direction'>;
  readonly widthPx: number;
  readonly knownBefore: number | null;
}

/** The events of one lane that are active in one stretch of time, as a bar. Px; `y` is its upper end. */
export interface BinBar {
  readonly lane: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** At least 1. */
  readonly count: number;
  /** −10 … +10 */
  readonly meanTone: number;
  /** The whole stretch, whatever part of it is in sight. */
  readonly span: Span;
}

/** Bars lane by lane, those in sight, in the order of time. Heights grow with the square root of the counts. */
export interface BinsBox {
  /** The largest count there is, in sight or near it; its bar is as high as a bar can be. */
  readonly tallest: number;
  readonly lanes: readonly { readonly lane: string; readonly bars: readonly BinBar[] }[];
}

/** Free above the highest bar and under all of them. */
const ABOVE_PX = 6;
const BELOW_PX = 3;
/** Bars at least so wide stand a little apart. */
const APART_PX = 4;

/** The timeline with counts in place of its events. */
export function layoutBins(input: BinsInput): TimelineLayout {
  const { bins, laneNames, knownBefore } = input;
  const viewport = plotViewport(input);
  const top = AXIS_PX + (knownBefore === null ? 0 : KNOWN_PX);
  const { lanes, bottom } = layoutLaneBoxes(input.lanes, new Map(), laneNames, top, ROW_PX);
  return {
    width: input.widthPx,
    height: bottom,
    viewport,
    top,
    nameStartPx: laneNames.startPx,
    ticks: buildTicks(viewport.span, viewport.width),
    lanes,
    events: [],
    bins: layoutBars(bins, lanes, viewport, laneNames.place === 'inline'),
    known: knownBox(knownBefore, viewport),
  };
}

function layoutBars(
  bins: Bins,
  lanes: readonly LaneBox[],
  viewport: Viewport,
  inline: boolean,
): BinsBox {
  const places = new Map(bins.lanes.map((id, index) => [id, index]));
  const width = bins.edges.length - 1;
  let tallest = 1;
  for (const { id } of lanes) {
    const from = (places.get(id) ?? 0) * width;
    for (const count of bins.counts.subarray(from, from + width)) {
      if (count > tallest) tallest = count;
    }
  }
  return {
    tallest,
    lanes: lanes.map((lane) => ({
      lane: lane.id,
      bars: barsOf(lane, places.get(lane.id) ?? 0, bins, viewport, tallest, inline),
    })),
  };
}

function barsOf(
  lane: LaneBox,
  row: number,
  { edges, counts, toneSums }: Bins,
  viewport: Viewport,
  tallest: number,
  inline: boolean,
): BinBar[] {
  const scale = timeScale(viewport);
  const left = viewport.x;
  const right = viewport.x + viewport.width;
  const base = lane.y + lane.height - BELOW_PX;
  const room = lane.height - BELOW_PX - ABOVE_PX - (inline ? INLINE_PX : 0);
  const bars: BinBar[] = [];
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    const at = row * (edges.length - 1) + bin;
    const count = counts[at] ?? 0;
    const span = { start: edges[bin] ?? 0, end: edges[bin + 1] ?? 0 };
    if (count === 0 || span.end <= viewport.span.start || span.start >= viewport.span.end) continue;
    const ends = [scale(span.start), scale(span.end)] as const;
    const from = Math.max(left, Math.min(...ends));
    const to = Math.min(right, Math.max(...ends));
    const gap = to - from >= APART_PX ? 1 : 0;
    const height = Math.max(1, room * Math.sqrt(count / tallest));
    bars.push({
      lane: lane.id,
      x: from,
      y: base - height,
      width: Math.max(0.5, to - from - gap),
      height,
      count,
      meanTone: (toneSums[at] ?? 0) / count,
      span,
    });
  }
  return bars;
}

/** What names inside the lanes take from them. */
const INLINE_PX = 20;

/** Which bar is meant, from one picture to the next. */
export interface BinPlace {
  readonly lane: string;
  /** Where its stretch begins, ms UTC. */
  readonly start: number;
}

/** The bar of a place, or the nearest in its lane where its stretch has none; undefined without the lane. */
export function findBin({ lanes }: BinsBox, { lane, start }: BinPlace): BinBar | undefined {
  const bars = lanes.find((one) => one.lane === lane)?.bars ?? [];
  return nearestTo(start, bars);
}

/** The highest bar: where the keys begin. */
export function highestBin({ lanes }: BinsBox): BinBar | undefined {
  return lanes
    .flatMap(({ bars }) => bars)
    .reduce<BinBar | undefined>(
      (best, bar) => (best && best.count >= bar.count ? best : bar),
      undefined,
    );
}

/** The bar over or under a point; undefined where there is none. */
export function binAt(layout: TimelineLayout, x: number, y: number): BinBar | undefined {
  const lane = layout.lanes.find((one) => y >= one.y && y < one.y + one.height);
  const bars = layout.bins?.lanes.find((one) => one.lane === lane?.id)?.bars ?? [];
  return bars.find((bar) => x >= bar.x && x < bar.x + Math.max(1, bar.width + 1));
}

/**
 * The bar a key leads to: left and right to the next along the picture, up and down to the nearest of a
 * neighbouring lane, Home and End to the ends of the lane. Undefined where the key means nothing.
 */
export function moveBin(
  key: string,
  from: BinBar,
  { bins, viewport }: Pick<TimelineLayout, 'bins' | 'viewport'>,
): BinBar | undefined {
  const lanes = bins?.lanes.filter(({ bars }) => bars.length > 0) ?? [];
  const row = lanes.findIndex(({ lane }) => lane === from.lane);
  const bars = lanes[row]?.bars ?? [];
  const at = bars.findIndex(({ span }) => span.start === from.span.start);
  const onwards = viewport.direction === 'ltr' ? 1 : -1;
  const step = (by: number): BinBar | undefined =>
    bars[Math.max(0, Math.min(bars.length - 1, at + by))];
  switch (key) {
    case 'ArrowRight':
      return step(onwards);
    case 'ArrowLeft':
      return step(-onwards);
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = lanes[row + (key === 'ArrowUp' ? -1 : 1)];
      return next ? nearestTo(from.span.start, next.bars) : from;
    }
    case 'Home':
      return bars[0];
    case 'End':
      return bars.at(-1);
    default:
      return undefined;
  }
}

function nearestTo(start: number, bars: readonly BinBar[]): BinBar | undefined {
  return bars.reduce<BinBar | undefined>(
    (best, bar) =>
      best && Math.abs(best.span.start - start) <= Math.abs(bar.span.start - start) ? best : bar,
    undefined,
  );
}
