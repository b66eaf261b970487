import type { AnsweredEvent } from '../../engine/contract/answer.ts';
import type { PlacedAnnotation } from '../drawing/annotation.ts';
import { timeScale } from '../drawing/viewport.ts';
import type { Viewport } from '../drawing/viewport.ts';
import type { LoomContent } from './loom-content.ts';
import { fitFlags } from './loom/flags.ts';
import { enlargeWords, labelWords } from './loom/label-words.ts';
import type { LabelWords, Measuring } from './loom/label-words.ts';
import { layoutFlags } from './loom/loom-flags.ts';
import type { AnnotationBox, EventBox, StripBox } from './loom/loom-box.ts';
import type { NotePlace } from './loom/loom-strip.ts';
import { layoutAnnotations } from './loom/place-annotations.ts';
import { COLOURED_PX, LEVEL_PX, lineAtPole, placeFlag, placeNote } from './loom/place-flag.ts';
import type { Flip } from './loom/place-input.ts';
import { spreadAlong } from './loom/spread.ts';
import { RULE_ID } from './loom/strip.ts';

/** What is named and marked where events are counted. */
export interface OverBarsInput {
  /** Those that the answer names, and those that are to be named whatever they weigh. */
  readonly content: Pick<LoomContent, 'shown' | 'fullWordsOf'>;
  readonly pinned: ReadonlySet<string>;
  readonly annotations: readonly PlacedAnnotation[];
  /** What is said at the known-on rule. */
  readonly known: { readonly before: number; readonly words: string } | null;
  readonly measuring: Measuring;
  /** How much larger than usual letters are. */
  readonly letters: number;
  readonly leading: number;
  /** Levels of words, at most. */
  readonly mostLevels: number;
  /** There is room for as many levels, whether or not they are needed: nothing moves when the span does. */
  readonly isSteady: boolean;
}

/** Words between the axis and the lanes of bars, each at a pole down to those. Px. */
export interface OverBars extends Pick<StripBox, 'annotations' | 'rule'> {
  readonly events: readonly EventBox[];
}

/** Poles keep so far apart, px on each side. */
const HALF_PX = 3;
/** What stands on its day minds being moved so much more than an event of a peak. */
const STEADY_WEIGHT = 1000;
/** Under the words. */
const UNDER_PX = 5;
const LEAST_POLE_PX = 4;
/** From the end of the rule down to the baseline of its words. */
const RULE_BASELINE_PX = 10.5;

/** The height that it takes from `top` on, and what stands there once it is known where the lanes end. */
export function layoutOverBars(
  {
    content,
    pinned,
    annotations,
    known,
    measuring,
    letters,
    leading,
    mostLevels,
    isSteady,
  }: OverBarsInput,
  viewport: Viewport,
  widthPx: number,
  top: number,
): { readonly height: number; readonly boxAt: (bottom: number) => OverBars } {
  const { span, x, width } = viewport;
  const isMirrored = viewport.direction === 'rtl';
  const flip: Flip = {
    x: (px) => (isMirrored ? widthPx - px : px),
    align: (side) => (side > 0 === isMirrored ? 'right' : 'left'),
  };
  const scale = timeScale(viewport);
  const along = (ms: number): number => flip.x(scale(ms));
  const reach = isMirrored
    ? { from: widthPx - x - width, to: widthPx - x }
    : { from: x, to: x + width };
  const isSeen = (ms: number): boolean => ms >= span.start && ms < span.end;

  const stems = [
    ...content.shown.map((event) => ({ ms: event.at, event })),
    ...annotations.filter(({ kind }) => kind === 'note').map((note) => ({ ms: note.start, note })),
    ...(known ? [{ ms: known.before, rule: known.words }] : []),
  ]
    .filter(({ ms }) => isSeen(ms))
    .sort((a, b) => a.ms - b.ms);
  const wishes = stems.map((stem) => ({
    ...{ at: along(stem.ms), before: HALF_PX, after: HALF_PX },
    weight: 'event' in stem ? 1 : STEADY_WEIGHT,
  }));
  const xs = spreadAlong(wishes, reach.from, reach.to);
  const points = stems.flatMap((stem, index) =>
    'event' in stem ? [{ event: stem.event, ms: stem.ms, x: xs[index] ?? 0 }] : [],
  );
  const notes = stems.flatMap((stem, at): NotePlace[] => {
    if (!('note' in stem)) return [];
    const { index, words } = stem.note;
    const said = labelWords('', words, measuring, 600);
    return [{ id: ` note ${String(index)}`, index, x: xs[at] ?? 0, words: said }];
  });
  const ruleAt = stems.findIndex((stem) => 'rule' in stem);
  const ruleX = ruleAt < 0 ? null : (xs[ruleAt] ?? null);

  const wordsOf = (event: AnsweredEvent): LabelWords =>
    enlargeWords(content.fullWordsOf(event), letters);
  const flags = layoutFlags(
    points,
    points.map((point) => point.x),
    ruleX,
    [],
    { wordsOf, known, measuring, pinned },
    () => 'above',
    notes,
  );
  const placed = fitFlags(flags, { from: 0, to: widthPx }, mostLevels);
  const levelPx = LEVEL_PX * leading;
  const marking = { annotations, measuring, leading, widthPx };
  const marked = layoutAnnotations({ span, warp: along, reach }, marking, flip);
  const levels = isSteady ? mostLevels : placed.levels;
  const height = marked.height + levels * levelPx + (levels > 0 ? UNDER_PX + LEAST_POLE_PX : 0);
  const base = top + height;
  const endOf = (level: number): number => base - LEAST_POLE_PX - level * levelPx - COLOURED_PX - 1;

  const events = points.flatMap(({ event, x: px }): EventBox[] => {
    const place = placed.places.get(event.id);
    if (!place) return [];
    const ends = { from: base, end: endOf(place.level) };
    const flag = placeFlag(place, px, ends, wordsOf(event), 'above', levelPx, flip);
    return [{ event, x: flip.x(px), stops: [], flag }];
  });
  const noted = notes.flatMap((note): AnnotationBox[] => {
    const place = placed.places.get(note.id);
    return place ? [placeNote(place, note, endOf(place.level), base, levelPx, flip)] : [];
  });
  const rulePlace = placed.places.get(RULE_ID);
  const ruleEnd = rulePlace ? endOf(rulePlace.level) : base;
  const rule =
    ruleX === null
      ? null
      : {
          x: flip.x(ruleX),
          from: ruleEnd,
          line:
            rulePlace && known
              ? lineAtPole(rulePlace, ruleX, ruleEnd + RULE_BASELINE_PX, '', known.words, flip)
              : null,
        };
  return {
    height,
    boxAt: (bottom) => ({
      ...{ events, rule },
      annotations: [...marked.boxesAt(top, bottom), ...noted],
    }),
  };
}
