import type { Answer } from '../../engine/contract/answer.ts';
import type { Span } from '../../time/span.ts';
import type { Labeller } from '../../labels/labeller.ts';
import type { View } from '../../view/view.ts';
import type { PlacedAnnotation } from '../drawing/annotation.ts';
import type { LaneView } from './drawn-lanes.ts';
import type { LaneRoom } from './lane-boxes.ts';
import type { LoomBox } from './loom/loom-box.ts';
import type { LoomPlace } from './loom/place-input.ts';

/** Everything the timeline is made from, whatever its size. */
export interface TimelineRequest {
  readonly answer: Answer;
  /** The unfiltered answer: its counts order the lanes of bars, so that filters do not shuffle them. */
  readonly baseline: Answer;
  readonly labeller: Labeller;
  readonly view: LaneView & Pick<View, 'axis' | 'event' | 'scale'>;
  readonly span: Span;
  readonly knownBefore: number | null;
  /** Ids of events whose words are to stay where others go without. */
  readonly pinned?: readonly string[] | undefined;
  /** What is marked on a sheet of events. */
  readonly annotations?: readonly PlacedAnnotation[] | undefined;
  /** A page has room for marks that open lanes; a sheet for words in wider fonts. */
  readonly medium: 'page' | 'sheet';
}

export interface TimelineSize {
  readonly widthPx: number;
  /** Of a sheet; as high as it needs without it. */
  readonly heightPx?: number | undefined;
  /** Of a page on which the timeline may go on: no strip is higher. */
  readonly pagePx?: number | undefined;
  /** Of lanes of counts. */
  readonly laneRoom?: LaneRoom | undefined;
  /** `foldLoom` puts all of time into as many lines as name every event; without it one line of it is seen. */
  readonly fold?: FoldLoom | undefined;
  /** How much larger than usual the reader sets letters; 1 without it. */
  readonly letters?: number | undefined;
  /** On a page, where the window began for which words were laid out last, ms UTC: until it changes nothing moves but time. */
  readonly anchor?: number | undefined;
}

/** Time in several lines. */
export interface FoldedLoom {
  readonly loom: LoomBox;
  /** The instant at a place in one of several lines, ms UTC; undefined in the only line. @param y px */
  readonly timeIn: (px: number, y: number | undefined) => number | undefined;
}

/** Handed in by who folds, so that nobody else has to fetch it. */
export type FoldLoom = (
  place: LoomPlace,
  request: TimelineRequest,
  size: TimelineSize,
) => FoldedLoom;
