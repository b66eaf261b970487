import type { Answer } from '../engine/contract/answer.ts';
import type { Engine } from '../engine/contract/engine.ts';
import { loadLocale } from '../i18n/locale.ts';
import { figurePalette } from '../figure/print-palette.ts';
import type { Span } from '../time/span.ts';
import { askCounted, limitsOf, visibleSpan } from './ask.ts';
import { drawnAnswer } from '../charts/timeline/bins-query.ts';
import { knownBeforeOf } from '../labels/catalogue.ts';
import type { Catalogue } from '../labels/catalogue.ts';
import { figureOf } from '../figure/figure.ts';
import type { Figure } from '../figure/figure.ts';
import { sheetOf } from '../figure/size.ts';
import { encodeFigureOptions } from '../figure/options.ts';
import type { FigureOptions } from '../figure/options.ts';
import { buildLabeller } from '../labels/labeller.ts';
import { encodeView } from '../view/url.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import type { View } from '../view/view.ts';

/** A figure, and what it carries of the view and the wish it was drawn for. */
export interface DrawnFigure extends Figure {
  /** The view as it opens again: what stands after `?` in an address, without the dataset. */
  readonly query: string;
  /** The wish, {@link encodeFigureOptions}. */
  readonly wish: string;
}

/**
 * The figure of a view, in any language, colours, direction and size. The same for the same data, view and wish,
 * whatever was drawn before and wherever it is drawn.
 * @param baseline the dataset's answer without filter and span, at the view's known-on day
 */
export async function drawFigure(
  engine: Engine,
  catalogue: Catalogue,
  baseline: Answer,
  view: View,
  wish: FigureOptions,
): Promise<DrawnFigure> {
  const { whole, lang, axis, title, subtitle, alt } = wish;
  const limits = limitsOf(baseline, catalogue);
  const span = whole ? limits : visibleSpan(view, catalogue, limits);
  const seen: View = { ...view, span, lang, axis };
  const [counted, locale] = await Promise.all([
    askCounted(engine, seen, catalogue, baseline, limits),
    loadLocale({ ...view, lang }),
  ]);
  const figure = figureOf({
    answer: drawnAnswer(counted, view.lanes, false),
    counts: counted.bins,
    baseline,
    labeller: buildLabeller(catalogue, locale),
    view: seen,
    span,
    knownBefore: knownBeforeOf(view.known, catalogue),
    palette: figurePalette(wish.theme),
    part: wish.part,
    sheet: sheetOf(wish.size, wish.width),
    own: { title, subtitle, alt },
  });
  const carried: View = {
    ...{ ...view, lang, axis, data: DEFAULT_VIEW.data, embed: false },
    span: whole ? wholeSpan(limits, catalogue) : view.span,
  };
  return {
    ...figure,
    query: encodeView(carried),
    wish: encodeFigureOptions({ ...wish, whole: false }, carried),
  };
}

/** How a view says that it shows everything: by no span, unless the dataset opens on less. */
function wholeSpan(limits: Span, { opensOn }: Catalogue): Span | null {
  return opensOn ? limits : null;
}
