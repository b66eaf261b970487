import type { Answer } from '../../engine/contract/answer.ts';
import { textScaleOf } from '../../labels/labeller.ts';
import type { Labeller } from '../../labels/labeller.ts';
import { pathUp } from '../../model/tree.ts';
import type { Span } from '../../time/span.ts';
import type { View } from '../../view/view.ts';
import type { PlacedAnnotation } from '../drawing/annotation.ts';
import type { GroupMark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { layoutChronicle } from './layout.ts';
import type { ChronicleLayout } from './layout.ts';
import { chronicleScene } from './scene.ts';
import { chronicleStyle } from './style.ts';
import { chronicleWords } from './words.ts';
import type { ChronicleWords } from './words.ts';

/** Everything the chronicle is made from. */
export interface ChronicleRequest {
  readonly answer: Answer;
  readonly labeller: Labeller;
  readonly view: Pick<View, 'open'>;
  readonly span: Span;
  readonly knownBefore: number | null;
  readonly widthPx: number;
  /** By how much the reader's letters are larger than usual; 1 without it. */
  readonly letters?: number;
  /** Words may come out so much wider in other fonts; 1 without it. */
  readonly spare?: number;
  /** What is marked. */
  readonly annotations?: readonly PlacedAnnotation[];
}

export interface ChroniclePicture {
  readonly layout: ChronicleLayout;
  readonly words: ChronicleWords;
}

/** Whether an answer tells every event in the span; where it does not, there are only counts. */
export function tellsAll({ events, inSpan }: Answer): boolean {
  return events.reduce((count, event) => count + Number(event.inSpan), 0) === inSpan;
}

/** Answer → Layout, with the words that go with it. */
export function chroniclePicture(request: ChronicleRequest): ChroniclePicture {
  const { answer, labeller, view, span, knownBefore, widthPx, letters, spare = 1 } = request;
  const { annotations = [] } = request;
  const events = tellsAll(answer) ? answer.events.filter(({ inSpan }) => inSpan) : [];
  const style = chronicleStyle(widthPx, events.length, textScaleOf(labeller.locale.lang), letters);
  const words = chronicleWords(labeller, knownBefore);
  const { parentOf } = labeller.catalogue.affiliations.tree;
  const open = new Set(view.open);
  const rowOf = (actor: string): string =>
    pathUp(actor, parentOf).findLast((id) => !open.has(id)) ?? actor;
  const layout = layoutChronicle({
    ...{ events, span, knownBefore, rowOf, widthPx, style, words, spare },
    annotations,
  });
  return { layout, words };
}

/** Layout → Scene. @param thread the events of the selected one's thread */
export function chronicleSceneOf(
  { layout, words }: ChroniclePicture,
  palette: Palette,
  selected: string | null,
  thread: readonly string[] = [],
): GroupMark {
  return chronicleScene(layout, { palette, words, selected, thread });
}
