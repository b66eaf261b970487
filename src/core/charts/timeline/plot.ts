import type { HijriTick } from '../../time/hijri-ticks.ts';
import type { Span } from '../../time/span.ts';
import { buildTicks } from '../../time/ticks.ts';
import type { Ticks } from '../../time/ticks.ts';
import type { LaneNames, LaneRoom } from './lane-boxes.ts';
import { timeScale } from '../drawing/viewport.ts';
import type { Viewport } from '../drawing/viewport.ts';

export const AXIS_PX = 42;
/** More where the axis has a Hijri line. */
export const HIJRI_PX = 17;
/** Between axis and lanes, for the words at the known-on rule. */
export const KNOWN_PX = 16;

/** What the plot takes its place from. */
export interface PlotInput {
  readonly laneNames: LaneNames;
  /** Span and direction; `x` and `width` are found here. */
  readonly viewport: Pick<Viewport, 'span' | 'direction'>;
  readonly widthPx: number;
  /** The instant from which nothing has been reported yet, ms UTC. */
  readonly knownBefore: number | null;
  /** Ticks of a Hijri line under the axis; none without it. */
  readonly hijriTicks?: ((span: Span, widthPx: number) => readonly HijriTick[]) | undefined;
  /** `LANE_ROOM` where it is left out. */
  readonly laneRoom?: LaneRoom | undefined;
}

/** What stands over the lanes. Px. */
export interface PlotHead {
  /** Its height. */
  readonly top: number;
  readonly ticks: Ticks;
  /** The Hijri line, null where there is none. */
  readonly hijri: readonly HijriTick[] | null;
  /** Where the known-on rule stands and the stretch after it, or null where it is out of sight. */
  readonly known: KnownBox | null;
}

/** The known-on rule, null where it is out of sight, and the stretch after it. Px. */
export interface KnownBox {
  readonly ruleX: number | null;
  readonly from: number;
  readonly to: number;
}

/** The plot beside the names of the lanes. */
export function plotViewport({ viewport, widthPx, laneNames }: PlotInput): Viewport {
  const column = laneNames.place === 'column' ? laneNames.widthPx : 0;
  return {
    ...viewport,
    x: laneNames.place === 'column' && laneNames.side === 'left' ? column : 0,
    width: Math.max(1, widthPx - column),
  };
}

/** The axis and the known-on rule. */
export function plotHead(input: PlotInput, viewport: Viewport): PlotHead {
  return {
    top: plotTop(input),
    ticks: buildTicks(viewport.span, viewport.width),
    hijri: input.hijriTicks?.(viewport.span, viewport.width) ?? null,
    known: knownBox(input.knownBefore, viewport),
  };
}

/** Px of the head, which no width changes. */
function plotTop({ knownBefore, hijriTicks }: PlotInput): number {
  return AXIS_PX + (hijriTicks ? HIJRI_PX : 0) + (knownBefore === null ? 0 : KNOWN_PX);
}

/** Null where the known-on day is out of sight. */
function knownBox(knownBefore: number | null, viewport: Viewport): KnownBox | null {
  if (knownBefore === null) return null;
  const left = viewport.x;
  const right = viewport.x + viewport.width;
  const x = timeScale(viewport)(knownBefore);
  const [from, to] =
    viewport.direction === 'ltr' ? [Math.max(left, x), right] : [left, Math.min(right, x)];
  if (to <= from) return null;
  return { ruleX: x > left && x < right ? x : null, from, to };
}
