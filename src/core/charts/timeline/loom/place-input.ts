import type { LabelWords } from './label-words.ts';
import type { LineBox } from './loom-box.ts';
import type { LoomInput } from './loom-input.ts';
import type { LoomStrip } from './loom-strip.ts';
import type { Period, Point } from './points.ts';

/** Of the names of rows, and of small words, px. */
export const ROW_NAME_PX = 12;
export const SMALL_PX = 11;

/** A loom along time, and what it takes to put it in its place. */
export interface PlaceInput extends LoomInput {
  readonly strips: readonly LoomStrip[];
  readonly points: readonly Point[];
  readonly periods: readonly Period[];
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
  /** The names of rows, and where the names begin in their column, px. */
  readonly rowName: (id: string) => string;
  readonly nameStartPx: number;
  /** The words of an event with its year where that does not go without saying. */
  readonly fullWordsOf: (event: Point['event']) => LabelWords;
  /** Who takes part, the shortest names first of whom is named first. */
  readonly whoOf: (id: string) => readonly string[];
  /** What is said over the bands of what lasts, and over those of what is dated only roughly. */
  readonly bandHeads: { readonly lasting: string; readonly vague: string };
  readonly writeNumber: (value: number) => string;
  /** Between names. */
  readonly comma: string;
  /** Rows of bands, at most. */
  readonly mostBands: number;
  /** Periods stand in the key, as they do under several strips. */
  readonly keysPeriods?: boolean;
}

/** A loom before its time is laid out. */
export type LoomPlace = Omit<PlaceInput, 'strips' | 'points' | 'periods'>;

/** Where things come to stand when time runs the other way. */
export interface Flip {
  /** The place of what stands so far along time. */
  readonly x: (px: number) => number;
  /** How words stand at a pole: after it as time runs, or before it. */
  readonly align: (side: 1 | -1) => 'left' | 'right';
}

export function flipOf({ isMirrored, widthPx }: PlaceInput): Flip {
  return {
    x: (px) => (isMirrored ? widthPx - px : px),
    align: (side) => (side > 0 === isMirrored ? 'right' : 'left'),
  };
}

/** Where words in the column of names begin, and which end of them stands there. */
export function namesEdge({
  names,
  widthPx,
  isMirrored,
  nameStartPx,
}: PlaceInput): Pick<LineBox, 'x' | 'align'> {
  const atLeft = (names.side === 'start') !== isMirrored;
  return atLeft ? { x: nameStartPx, align: 'left' } : { x: widthPx - nameStartPx, align: 'right' };
}
