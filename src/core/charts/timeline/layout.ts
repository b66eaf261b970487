import type { BinsBox } from './bins-box.ts';
import type { LaneBox } from './lane-boxes.ts';
import type { EventBox, LoomBox, RowBox } from './loom/loom-box.ts';
import type { OverBars } from './over-bars.ts';
import type { PlotHead } from './plot.ts';
import type { Span } from '../../time/span.ts';
import type { Viewport } from '../drawing/viewport.ts';

/** Where everything of the timeline stands; px from its upper left corner. No colours. */
export type TimelineLayout = LoomLayout | BinsLayout;

interface Common {
  readonly width: number;
  readonly height: number;
  readonly viewport: Viewport;
  /** From the edge on the reading side to the names of lanes at the top of the tree. */
  readonly nameStartPx: number;
  /** The instant at a place along time, ms UTC. @param y where time runs in several lines, px */
  readonly timeAt: (px: number, y?: number) => number;
  /** What is seen at another zoom where what stands at a place stays there. @param lengthMs of what is seen then */
  readonly zoomTo: (px: number, lengthMs: number, y?: number) => Span;
}

/** Events in columns, on rows, with their words at poles. */
export interface LoomLayout extends Common {
  /** Of the only strip, or of the first. */
  readonly lanes: readonly RowBox[];
  readonly events: readonly EventBox[];
  readonly loom: LoomBox;
  readonly bins: null;
}

/** Counts in place of events, where there are too many of those. */
export interface BinsLayout extends Common, PlotHead {
  readonly lanes: readonly LaneBox[];
  readonly events: readonly [];
  readonly loom: null;
  readonly bins: BinsBox;
  /** What is named and marked over the bars; null for nothing. */
  readonly over: OverBars | null;
}
