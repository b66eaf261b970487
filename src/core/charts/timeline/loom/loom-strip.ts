import type { Span } from '../../../time/span.ts';
import type { FlagFrame } from './flags.ts';
import type { LabelWords } from './label-words.ts';
import type { Point } from './points.ts';
import type { Row } from './rows.ts';
import type { StripWords } from './strip.ts';
import type { Warp } from '../../drawing/warp.ts';

/** The name of a stretch of the calendar with its place. */
export interface StretchName {
  readonly ms: number;
  readonly text: string;
  /** Of the rule at its beginning, px; the name stands after it. */
  readonly x: number;
}

/** Where a note points to, px; its id is no event's. */
export interface NotePlace {
  readonly id: string;
  /** Its place among what is marked. */
  readonly index: number;
  readonly x: number;
  readonly words: LabelWords;
}

/** One line of time, along time only: what stands where on it, on which side and at which level words stand. */
export interface LoomStrip {
  readonly points: readonly Point[];
  /** As many as there are points, px. */
  readonly xs: readonly number[];
  readonly names: readonly StretchName[];
  /** What the names leave unsaid, for the column of names; '' for nothing. */
  readonly around: string;
  readonly ruleX: number | null;
  readonly words: StripWords;
  /** Of {@link words}: where they point to. */
  readonly notes: readonly NotePlace[];
  readonly rows: readonly Row[];
  readonly warp: Warp;
  /** What is drawn of time. */
  readonly span: Span;
  /** From the first to the last of what its rows reach. */
  readonly reach: FlagFrame;
  /** Half of what a column has, px: glyphs keep within it. */
  readonly halfPx: number;
  /** Those without words get numbers. */
  readonly numbered: boolean;
}
