import { max } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import type { Bins } from '../../engine/contract/answer.ts';
import type { BinBar, BinsBox } from './bins-box.ts';
import { LANE_ROOM, layoutLaneBoxes } from './lane-boxes.ts';
import type { LaneBox } from './lane-boxes.ts';
import type { Row as Lane } from './loom/rows.ts';
import { layoutOverBars } from './over-bars.ts';
import type { OverBarsInput } from './over-bars.ts';
import { KNOWN_PX, plotHead, plotViewport } from './plot.ts';
import type { PlotInput } from './plot.ts';
import type { BinsLayout } from './layout.ts';
import { timeScale, zoomLinear } from '../drawing/viewport.ts';
import type { Viewport } from '../drawing/viewport.ts';

export interface BinsInput extends PlotInput {
  readonly bins: Bins;
  /** Those that are drawn, ids from `bins.lanes`. */
  readonly lanes: readonly Lane[];
  readonly over?: OverBarsInput | null;
}

/** Free above the highest bar and under all of them. */
const ABOVE_PX = 6;
const BELOW_PX = 3;
/** Bars at least so wide stand a little apart. */
const APART_PX = 4;

/** The timeline with counts in place of its events. */
export function layoutBins(input: BinsInput): BinsLayout {
  const { bins, laneNames } = input;
  const viewport = plotViewport(input);
  const head = plotHead(input, viewport);
  const room = input.laneRoom ?? LANE_ROOM;
  const axisPx = head.top - (input.knownBefore === null ? 0 : KNOWN_PX);
  const over = input.over ? layoutOverBars(input.over, viewport, input.widthPx, axisPx) : null;
  const top = over ? Math.max(head.top, axisPx + over.height) : head.top;
  const { lanes, bottom } = layoutLaneBoxes(input.lanes, new Map(), laneNames, top, room);
  return {
    ...head,
    top,
    over: over?.boxAt(bottom) ?? null,
    width: input.widthPx,
    height: bottom,
    viewport,
    nameStartPx: laneNames.startPx,
    lanes,
    events: [],
    timeAt: (px) => timeScale(viewport).invert(px),
    zoomTo: (px, lengthMs) => zoomLinear(viewport, px, lengthMs),
    loom: null,
    bins: layoutBars(bins, lanes, viewport, laneNames.place === 'inline'),
  };
}

function layoutBars(
  bins: Bins,
  lanes: readonly LaneBox[],
  viewport: Viewport,
  inline: boolean,
): BinsBox {
  const places = new Map(bins.lanes.map((id, index) => [id, index]));
  const tallest = tallestBar(bins, lanes);
  const scale = timeScale(viewport);
  const edgesPx = bins.edges.map((edge) => scale(edge));
  return {
    tallest,
    lanes: lanes.map((lane) => ({
      lane: lane.id,
      bars: barsOf(lane, places.get(lane.id) ?? 0, bins, edgesPx, viewport, tallest, inline),
    })),
  };
}

/** The largest count of a lane that is drawn, 1 at least. */
function tallestBar(bins: Bins, lanes: readonly Lane[]): number {
  const width = bins.edges.length - 1;
  const highest = lanes.map(({ id }) => {
    const from = Math.max(0, bins.lanes.indexOf(id)) * width;
    return max(bins.counts.subarray(from, from + width)) ?? 0;
  });
  return max([1, ...highest]) ?? 1;
}

function barsOf(
  lane: LaneBox,
  row: number,
  { edges, counts, toneSums, untoned }: Bins,
  edgesPx: readonly number[],
  viewport: Viewport,
  tallest: number,
  inline: boolean,
): BinBar[] {
  const left = viewport.x;
  const right = viewport.x + viewport.width;
  const base = lane.y + lane.height - BELOW_PX;
  const room = lane.height - BELOW_PX - ABOVE_PX - (inline ? INLINE_PX : 0);
  const heightOf = scaleSqrt([0, tallest], [0, room]);
  const bars: BinBar[] = [];
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    const at = row * (edges.length - 1) + bin;
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    const toned = count - (untoned?.[at] ?? 0);
    const span = { start: edges[bin] ?? 0, end: edges[bin + 1] ?? 0 };
    if (span.end <= viewport.span.start || span.start >= viewport.span.end) continue;
    const [a = 0, b = 0] = [edgesPx[bin], edgesPx[bin + 1]];
    const from = Math.max(left, Math.min(a, b));
    const to = Math.min(right, Math.max(a, b));
    const gap = to - from >= APART_PX ? 1 : 0;
    const height = Math.max(1, heightOf(count));
    bars.push({
      lane: lane.id,
      x: from,
      y: base - height,
      width: Math.max(0.5, to - from - gap),
      height,
      count,
      meanTone: toned === 0 ? null : (toneSums[at] ?? 0) / toned,
      span,
    });
  }
  return bars;
}

/** What names inside the lanes take from them. */
const INLINE_PX = 20;
