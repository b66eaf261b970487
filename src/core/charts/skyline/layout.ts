import { max, sum } from 'd3-array';
import type { QuadClass } from '../../model/event-type.ts';
import type { Span } from '../../time/span.ts';
import { buildAxisTicks } from '../drawing/axis-ticks.ts';
import type { AxisTick } from '../drawing/axis-ticks.ts';
import { snap } from '../drawing/geometry.ts';
import type { Box } from '../drawing/geometry.ts';
import { timeScale } from '../drawing/viewport.ts';
import type { Layer, SkylineBin } from './bins.ts';

/** Room for the words of the axis under the plot, px, where letters are set at 11 px. */
const AXIS_PX = 18;
/** How tall the square of an event is with the gap to the next one, px. */
const SMALLEST_PX = 3;
const LARGEST_PX = 9;
/** Between the squares and the line, px. */
const CLEAR_PX = 1.5;
/** Between the bins, where they are wide enough for it, and the least that a square is to be wide, px. */
const GAP_PX = 0.75;
const NARROWEST_PX = 1.5;

export interface SkylineInput {
  /** Finite; what the strip covers. */
  readonly span: Span;
  readonly bins: readonly SkylineBin[];
  readonly direction: 'ltr' | 'rtl';
  readonly widthPx: number;
  /** The tallest that squares or bars may become together, px. */
  readonly plotPx: number;
  readonly textScale: number;
  /** What is published at this instant (ms UTC) or later is not known; null: everything is. */
  readonly knownBefore: number | null;
}

/** The square of one event, or the bar of the events of one class in one bin. */
export interface SkylineBlock extends Box {
  readonly quad: QuadClass;
  readonly occurred: boolean;
  readonly count: number;
  /** The event's id; null for a bar. */
  readonly event: string | null;
}

/** The shape of the whole to scale, with its axis below. Px from its upper left corner. */
export interface SkylineLayout {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  /** The foot of the plot. */
  readonly foot: number;
  /** The line between cooperation and conflict. */
  readonly line: number;
  readonly blocks: readonly SkylineBlock[];
  /** A block is an event. */
  readonly isSquares: boolean;
  readonly ticks: readonly AxisTick[];
  /** Where the known-on day ends; null where it is out of sight. */
  readonly known: number | null;
}

/** How tall the whole strip is where its plot is as tall as it may be, px. */
export function skylineHeight(plotPx: number, textScale: number): number {
  return plotPx + AXIS_PX * textScale;
}

export function layoutSkyline(input: SkylineInput): SkylineLayout {
  const { span, bins, direction, widthPx, plotPx, textScale, knownBefore } = input;
  const scale = timeScale({ span, direction, x: 0, width: widthPx });
  const above = max(bins, (bin) => sum(bin.above, ({ count }) => count)) ?? 0;
  const below = max(bins, (bin) => sum(bin.below, ({ count }) => count)) ?? 0;
  const room = plotPx - 2 * CLEAR_PX;
  const narrowest = Math.min(
    ...bins.map((bin) => Math.abs(scale(bin.span.end) - scale(bin.span.start))),
  );
  const fitting = Math.floor(room / Math.max(1, above + below));
  const isEach = bins.every((bin) => [...bin.above, ...bin.below].every(({ events }) => events));
  const isSquares = isEach && fitting >= SMALLEST_PX && narrowest - GAP_PX >= NARROWEST_PX;
  const unit = isSquares ? Math.min(LARGEST_PX, fitting) : room / Math.max(1, above + below);
  const line = snap(above * unit + CLEAR_PX);
  const foot = snap(line + below * unit + CLEAR_PX);
  const blocks = bins.flatMap((bin) => {
    const [left = 0, right = 0] = [scale(bin.span.start), scale(bin.span.end)].sort(
      (a, b) => a - b,
    );
    const along = {
      middle: (Math.max(0, left) + Math.min(widthPx, right)) / 2,
      width: Math.max(right - left - GAP_PX, (right - left) * 0.75),
    };
    return [
      ...stack(bin.above, along, line - CLEAR_PX, -unit, isSquares),
      ...stack(bin.below, along, line + CLEAR_PX, unit, isSquares),
    ];
  });
  return {
    width: widthPx,
    height: snap(foot + AXIS_PX * textScale),
    direction,
    foot,
    line,
    blocks,
    isSquares,
    ticks: buildAxisTicks(span, widthPx, (ms) => snap(scale(ms))),
    known:
      knownBefore !== null && knownBefore > span.start && knownBefore < span.end
        ? snap(scale(knownBefore))
        : null,
  };
}

/** @param unit px an event, outwards from the line: negative upwards */
function stack(
  layers: readonly Layer[],
  { middle, width }: { readonly middle: number; readonly width: number },
  from: number,
  unit: number,
  isSquares: boolean,
): SkylineBlock[] {
  let y = from;
  const block = (size: number, gap: number, wide: number): Box => {
    const [near, far] = [y, y + size * unit];
    y = far;
    const gapAt = unit > 0 ? far - gap : far + gap;
    return {
      left: snap(middle - wide / 2),
      right: snap(middle + wide / 2),
      top: snap(Math.min(near, gapAt)),
      bottom: snap(Math.max(near, gapAt)),
    };
  };
  return layers.flatMap(({ quad, count, events }) => {
    if (!isSquares || events === null) {
      return [{ quad, count, occurred: true, event: null, ...block(count, 0, width) }];
    }
    const wide = Math.min(width, 1.6 * Math.abs(unit));
    const square =
      (occurred: boolean) =>
      (event: string): SkylineBlock => ({
        ...{ quad, occurred, event, count: 1 },
        ...block(1, 1, wide),
      });
    return [...events.occurred.map(square(true)), ...events.others.map(square(false))];
  });
}
