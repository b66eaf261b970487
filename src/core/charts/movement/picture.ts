import type { Movement } from '../../engine/contract/answer.ts';
import { textScaleOf } from '../../labels/labeller.ts';
import type { Labeller } from '../../labels/labeller.ts';
import { periodOfEdges } from '../../time/periods.ts';
import { USUAL_MOVEMENT } from '../../view/view.ts';
import type { View } from '../../view/view.ts';
import { buildLetters } from '../drawing/letters.ts';
import type { Letters } from '../drawing/letters.ts';
import type { GroupMark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { layoutMovement } from './layout.ts';
import type { MovementLayout } from './layout.ts';
import { movementScene } from './scene.ts';
import { movementWords } from './words.ts';
import type { MovementWords } from './words.ts';

/** Everything the chart is made from. */
export interface MovementRequest {
  readonly movement: Movement;
  readonly labeller: Labeller;
  readonly view: Pick<View, 'axis' | 'movement'>;
  readonly knownBefore: number | null;
  readonly widthPx: number;
  /** How much larger than usual the reader wants letters; 1 without it. */
  readonly letters?: number;
  /** How much wider words may come out in the fonts of whoever opens the picture; 1 without it. */
  readonly spare?: number;
}

export interface MovementPicture {
  readonly layout: MovementLayout;
  readonly words: MovementWords;
  readonly letters: Letters;
}

/** Counts → Layout. */
export function movementPicture(request: MovementRequest): MovementPicture {
  const {
    movement,
    labeller,
    view,
    knownBefore,
    widthPx,
    letters: larger = 1,
    spare = 1,
  } = request;
  const { lang, dir: direction } = labeller.locale;
  const words = movementWords(movement, periodOfEdges(movement.edges), labeller);
  const letters = buildLetters({ textScale: textScaleOf(lang) * larger, direction, spare });
  const { mean } = view.movement ?? USUAL_MOVEMENT;
  const layout = layoutMovement({
    ...{ movement, words, letters, widthPx, knownBefore },
    direction: view.axis,
    hasMean: mean,
  });
  return { layout, words, letters };
}

/** Layout → Scene. */
export function movementSceneOf(
  { layout, words, letters }: MovementPicture,
  palette: Palette,
): GroupMark {
  return movementScene(layout, palette, words, letters);
}
