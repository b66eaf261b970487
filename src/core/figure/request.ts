import type { Answer, Movement } from '../engine/contract/answer.ts';
import type { PlacedAnnotation } from '../charts/drawing/annotation.ts';
import type { Palette } from '../charts/drawing/palette.ts';
import type { Span } from '../time/span.ts';
import type { Sheet } from './size.ts';
import type { FigureBlocks, FigurePart, Paging } from './options.ts';
import type { Labeller } from '../labels/labeller.ts';
import type { Form, View } from '../view/view.ts';

/** Everything a figure is made from. */
export interface FigureRequest {
  readonly answer: Answer;
  /** What is drawn in place of events where a sheet has no room for them; null where they are few. */
  readonly counts: Answer['bins'];
  /** What is counted by period; null where it is no part of the figure. */
  readonly movement: Movement | null;
  readonly baseline: Answer;
  readonly labeller: Labeller;
  readonly view: View;
  readonly span: Span;
  readonly knownBefore: number | null;
  readonly palette: Palette;
  readonly part: FigurePart;
  /** What the first picture is drawn as. */
  readonly form: Form;
  readonly sheet: Sheet;
  /** What becomes of a figure that has no room on its sheet. */
  readonly pages: Paging;
  /** Ids of events whose words are to stay in a timeline where others go without. */
  readonly pinned: readonly string[];
  readonly annotations: readonly PlacedAnnotation[];
  /** What stands around the pictures. */
  readonly blocks: FigureBlocks;
  /** The reader's own words; '' for what the data say. */
  readonly own: { readonly title: string; readonly subtitle: string; readonly alt: string };
}
