import type { Answer } from '../../engine/contract/answer.ts';
import { textScaleOf } from '../../labels/labeller.ts';
import type { Labeller } from '../../labels/labeller.ts';
import type { RelationsForm, View } from '../../view/view.ts';
import type { GroupMark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { relationsFormOf } from './form.ts';
import { layoutLadder } from './ladder.ts';
import type { FormLayout, LayoutInput, RelationsLayout } from './layout.ts';
import { buildLetters } from '../drawing/letters.ts';
import { layoutRing } from './ring.ts';
import { relationsScene } from './scene.ts';
import { layoutTable } from './table.ts';
import { tallyRelations } from './tally.ts';
import type { RelationsTally } from './tally.ts';
import { relationsWords } from './words.ts';

export interface RelationsRequest {
  readonly answer: Answer;
  /** The answer without filter and span: who might be there. */
  readonly baseline: Pick<Answer, 'actorWeights'>;
  readonly labeller: Labeller;
  readonly view: Pick<View, 'relations' | 'filter'> & Partial<Pick<View, 'aside'>>;
  readonly widthPx: number;
  /** The room down, where there is an end to it: fewer actors are drawn then, the others named. */
  readonly heightPx?: number | undefined;
  /** Wholes all of whose people are listed; else as many as there is room for. */
  readonly open?: ReadonlySet<string>;
  /** How much larger than usual the reader wants letters; 1 without it. */
  readonly letters?: number;
  /** How much wider words may come out in the fonts of whoever opens the picture; 1 without it. */
  readonly spare?: number;
}

const FORMS: Readonly<Record<RelationsForm, (input: LayoutInput) => FormLayout>> = {
  ladder: layoutLadder,
  ring: layoutRing,
  table: layoutTable,
};

/** Actors that are drawn where room is short, ever fewer. */
const FEWER_DRAWN = [16, 12, 9, 7, 5, 4, 3] as const;

/** Answer → Layout, as high as it needs if it may: in the form that was asked for, or that suits the data. */
export function relationsPicture(request: RelationsRequest): RelationsLayout {
  const { answer, baseline, labeller, view, widthPx, open, letters = 1, spare = 1 } = request;
  const { locale, catalogue } = labeller;
  const tally = tallyRelations(answer, baseline, catalogue, view.aside);
  const form = formOf(tally, view.relations);
  const textScale = textScaleOf(locale.lang) * letters;
  const input: LayoutInput = {
    tally,
    words: relationsWords(labeller),
    letters: buildLetters({ textScale, direction: locale.dir, spare }),
    width: widthPx,
    open: open ?? new Set(),
    mostDrawn: Infinity,
    chosen: chosenPair(tally, view),
  };
  const layout = layoutWithin(request.heightPx ?? Infinity, FORMS[form], input);
  const wholes = layout.edges.filter(({ level }) => level === 'whole').length;
  const isMirrored = locale.dir === 'rtl';
  return {
    ...layout,
    height: Math.ceil(layout.height),
    nodes: isMirrored ? layout.nodes.map((one) => ({ ...one, x: widthPx - one.x })) : layout.nodes,
    form,
    width: widthPx,
    textScale,
    pairsLeft: tally.untold + tally.pairs.length - wholes,
  };
}

/** Layout → Scene. @param selected an actor's id */
export function relationsSceneOf(
  layout: RelationsLayout,
  { locale }: Labeller,
  palette: Palette,
  selected: string | null,
): GroupMark {
  const words = { lang: locale.lang, direction: locale.dir };
  return relationsScene(layout, palette, words, selected);
}

/** The form with as many actors as the room has place for, or with the fewest. */
function layoutWithin(
  heightPx: number,
  layOut: (input: LayoutInput) => FormLayout,
  input: LayoutInput,
): FormLayout {
  let layout = layOut(input);
  for (const mostDrawn of FEWER_DRAWN) {
    if (layout.height <= heightPx) break;
    layout = layOut({ ...input, mostDrawn });
  }
  return layout;
}

/** Without a pair there are only names to tell, as the table does. */
function formOf(tally: RelationsTally, wanted: RelationsForm | null): RelationsForm {
  return tally.pairs.length === 0 ? 'table' : (wanted ?? relationsFormOf(tally));
}

/** The two wholes that the filter asks for together. */
function chosenPair(
  { pairs }: RelationsTally,
  { filter: { actors, allActors } }: RelationsRequest['view'],
): readonly [string, string] | null {
  const pair = pairs.find(({ a, b }) => actors.includes(a) && actors.includes(b));
  return allActors && actors.length === 2 && pair ? [pair.a, pair.b] : null;
}
