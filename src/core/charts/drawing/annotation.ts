/** What somebody marks on a figure: a stretch of time on a ground of its own, a stretch under a bracket, or a moment. */
export const ANNOTATION_KINDS = ['span', 'bracket', 'note'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** An annotation in its place in time. */
export interface PlacedAnnotation {
  readonly kind: AnnotationKind;
  /** Its place among all that are asked for, from 0. */
  readonly index: number;
  /** Ms UTC; of a note the day or the event that it points to. */
  readonly start: number;
  readonly end: number;
  /** The event that a note points to; null for a day, and of what is no note. */
  readonly event: string | null;
  readonly words: string;
}

/** Words in a line with their place along it. */
interface LaneWords {
  /** From where to where they explain, px. */
  readonly from: number;
  readonly to: number;
  /** Of the words, px. */
  readonly width: number;
}

/** Between words on one line, px. */
const CLEAR_PX = 12;

/**
 * Gives words places over the stretches that they explain, on as few lines as they need, so that neither they nor
 * their stretches touch each other on a line.
 * @param frame that the words keep within, px
 * @returns in the order given: the line, 0 nearest to what is explained, and where the words begin, px
 */
export function packLanes(
  words: readonly LaneWords[],
  frame: { readonly from: number; readonly to: number },
): readonly { readonly line: number; readonly x: number }[] {
  const taken: (readonly [number, number])[][] = [];
  return words.map(({ from, to, width }) => {
    const middle = (from + to) / 2 - width / 2;
    const x = Math.max(frame.from, Math.min(frame.to - width, middle));
    const left = Math.min(from, x);
    const right = Math.max(to, x + width);
    const isFree = (line: readonly (readonly [number, number])[]): boolean =>
      line.every(([a, b]) => right + CLEAR_PX <= a || left >= b + CLEAR_PX);
    let line = taken.findIndex(isFree);
    if (line < 0) line = taken.push([]) - 1;
    taken[line]?.push([left, right]);
    return { line, x };
  });
}
