import type { Answer } from '../engine/answer.ts';
import type { Engine } from '../engine/engine.ts';
import { loadLocale } from '../i18n/locale.ts';
import type { Palette } from '../scene/palette.ts';
import { askPicture, limitsOf, visibleSpan } from './asking.ts';
import { knownBeforeOf } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { figureOf } from './figure-line.ts';
import type { Figure, FigurePart } from './figure-line.ts';
import { buildSpeaker } from './speaker.ts';
import { encodeView } from './url.ts';
import { DEFAULT_VIEW } from './view.ts';
import type { View } from './view.ts';

/** What the reader wants of a figure; the rest is the view. */
export interface FigureWish {
  readonly part: FigurePart;
  /** The whole period instead of the visible span. */
  readonly whole: boolean;
  readonly lang: View['lang'];
  readonly palette: Palette;
  /** px, {@link FIGURE_WIDTHS} */
  readonly width: number;
}

/** A figure and the view it is of: what stands after `?` in an address, without the dataset. */
export interface DrawnFigure extends Figure {
  readonly query: string;
}

/** px */
export const FIGURE_WIDTHS = { min: 320, max: 4000, usual: 1000 } as const;

/**
 * The figure of a view, in any language, colours and width. The same for the same data, view and wish,
 * whatever was drawn before and wherever it is drawn.
 * @param baseline the dataset's answer without filter and span, at the view's known-on day
 */
export async function drawFigure(
  engine: Engine,
  catalogue: Catalogue,
  baseline: Answer,
  view: View,
  { whole, lang, ...wish }: FigureWish,
): Promise<DrawnFigure> {
  const limits = limitsOf(baseline, catalogue);
  const span = whole ? limits : visibleSpan(view, catalogue, limits);
  const seen: View = { ...view, span };
  const [answer, locale] = await Promise.all([
    askPicture(engine, seen, catalogue, baseline, limits),
    loadLocale({ ...view, lang }),
  ]);
  const speaker = buildSpeaker(catalogue, locale);
  const knownBefore = knownBeforeOf(view.known, catalogue);
  const figure = figureOf({ answer, baseline, speaker, view: seen, span, knownBefore, ...wish });
  const carried: View = { ...view, lang, data: DEFAULT_VIEW.data, span: whole ? null : view.span };
  return { ...figure, query: encodeView(carried) };
}
