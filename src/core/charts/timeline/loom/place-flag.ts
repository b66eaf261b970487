import type { FlagPlace } from './flags.ts';
import { LABEL_GAP_PX } from './label-words.ts';
import type { LabelWords } from './label-words.ts';
import type { AnnotationBox, FlagBox, LineBox } from './loom-box.ts';
import type { NotePlace } from './loom-strip.ts';
import type { Flip } from './place-input.ts';
import type { Side } from './sides.ts';

/** From one level of words to the next, px where lines do not stand further apart. */
export const LEVEL_PX = 17;
/** Of a pole, its last stretch in the colour of the event, px. */
export const COLOURED_PX = 12;
/** From the end of a pole up there down to the baseline beside it, px. */
const BASELINE_PX = 10.5;
const BASELINE_BELOW_PX = -2.5;
/** Lines of one flag stand so much closer than levels, px. */
const CLOSER_PX = 2;

/** A line of words beside the pole at a place along time. */
export function lineAtPole(
  { side }: FlagPlace,
  px: number,
  y: number,
  date: string,
  title: string,
  flip: Flip,
): LineBox {
  const x = flip.x(px + LABEL_GAP_PX * side);
  return { x, y, align: flip.align(side), date, title };
}

/**
 * The words of an event at the end of its pole.
 * @param ends of the pole: at the rows, and at the first line of words
 */
export function placeFlag(
  place: FlagPlace,
  px: number,
  ends: { readonly from: number; readonly end: number },
  words: Pick<LabelWords, 'date' | 'title' | 'lines'>,
  side: Side,
  levelPx: number,
  flip: Flip,
): FlagBox {
  const { from, end } = ends;
  const outwards = side === 'above' ? -1 : 1;
  const linePx = levelPx - CLOSER_PX;
  const further = place.folded ? linePx : 0;
  const base = end + (side === 'above' ? BASELINE_PX : BASELINE_BELOW_PX);
  const upper = side === 'above' ? base - further : base;
  const line = (y: number, date: string, title: string): LineBox =>
    lineAtPole(place, px, y, date, title, flip);
  const [first, second] = words.lines;
  return {
    from,
    to: end + outwards * further,
    colouredFrom: end - outwards * COLOURED_PX,
    lines: place.folded
      ? [line(upper, words.date, first), line(upper + linePx, '', second)]
      : [line(base, words.date, words.title)],
  };
}

/** The words of a note at the end of its arrow. @param bottom where the arrow points to, px */
export function placeNote(
  place: FlagPlace,
  { index, x, words }: NotePlace,
  end: number,
  bottom: number,
  levelPx: number,
  flip: Flip,
): AnnotationBox {
  const ends = { from: bottom, end };
  const { to, lines } = placeFlag(place, x, ends, words, 'above', levelPx, flip);
  return { kind: 'note', index, x: flip.x(x), y: to, bottom, lines };
}
