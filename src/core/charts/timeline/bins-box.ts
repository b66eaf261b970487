import type { Span } from '../../time/span.ts';

/** The events of one lane that are active in one stretch of time, as a bar. Px; `y` is its upper end. */
export interface BinBar {
  readonly lane: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** At least 1. */
  readonly count: number;
  /** −10 … +10, of those that have a tone; null where none has. */
  readonly meanTone: number | null;
  /** The whole stretch, whatever part of it is in sight. */
  readonly span: Span;
}

/** Bars lane by lane, those in sight, in the order of time. Heights grow with the square root of the counts. */
export interface BinsBox {
  /** The largest count there is, in sight or near it; its bar is as high as a bar can be. */
  readonly tallest: number;
  readonly lanes: readonly { readonly lane: string; readonly bars: readonly BinBar[] }[];
}
