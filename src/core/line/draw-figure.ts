import { loadLocale } from '../i18n/locale.ts';
import { figurePalette } from '../figure/print-palette.ts';
import type { Span } from '../time/span.ts';
import { askCounted } from './ask.ts';
import { askMovement } from './ask-movement.ts';
import { drawnAnswer } from '../charts/timeline/bins-query.ts';
import type { Catalogue } from '../labels/catalogue.ts';
import { figureOf } from '../figure/figure.ts';
import type { Figure } from '../figure/figure.ts';
import type { AnsweredEvent } from '../engine/contract/answer.ts';
import { findUndrawn } from '../figure/undrawn.ts';
import type { Undrawn } from '../figure/undrawn.ts';
import { sheetOf } from '../figure/size.ts';
import { placeAnnotations } from '../figure/annotations.ts';
import { encodeFigureOptions, formOf, hasTimeline } from '../figure/options.ts';
import type { FigureOptions } from '../figure/options.ts';
import { buildLabeller } from '../labels/labeller.ts';
import { encodeView } from '../view/url.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import type { View } from '../view/view.ts';
import { buildOpenView } from './open-view.ts';
import type { OpenView } from './open-view.ts';
import type { OpenDataset } from './open-dataset.ts';

/** A figure, and what it carries of the view and the options it was drawn for. */
export interface DrawnFigure extends Figure {
  readonly dataset: OpenDataset;
  /** The view as it opens again: what stands after `?` in an address, without the dataset. */
  readonly query: string;
  /** The options it was drawn with, {@link encodeFigureOptions}. */
  readonly options: string;
  /** What is pinned or marked and does not stand in it. */
  readonly undrawn: readonly Undrawn[];
}

/**
 * Draws the figure of a view, in any language, colours, direction and size. The same for the same data, view and
 * options, whatever was drawn before and wherever it is drawn.
 */
export async function drawFigure(open: OpenView, options: FigureOptions): Promise<DrawnFigure> {
  const { dataset, catalogue, baseline, limits, view } = open;
  const { whole, lang, axis, title, subtitle, alt } = options;
  const span = whole ? limits : open.span;
  const seen = buildOpenView(dataset, catalogue, baseline, { ...view, span, lang, axis });
  const [counted, movement, locale] = await Promise.all([
    askCounted(seen),
    options.part === 'movement' ? askMovement(seen) : null,
    loadLocale({ ...view, lang }),
  ]);
  const form = hasTimeline(options.part) ? formOf(options) : 'timeline';
  const answer = drawnAnswer(counted, view.lanes, false);
  const placed = placeAnnotations(options.annotations, answer.events);
  const figure = figureOf({
    answer,
    counts: counted.bins,
    movement,
    baseline,
    labeller: buildLabeller(catalogue, locale),
    view: seen.view,
    span,
    knownBefore: open.knownBefore,
    palette: figurePalette(options.theme),
    part: options.part,
    form,
    sheet: sheetOf(options.size, options.width, form),
    pages: options.pages,
    pinned: options.pinned,
    annotations: placed,
    blocks: options,
    own: { title, subtitle, alt },
  });
  const carried: View = {
    ...{ ...view, lang, axis, data: DEFAULT_VIEW.data, every: null, embed: false },
    span: whole ? wholeSpan(limits, catalogue) : view.span,
  };
  const isEvent = await findEvents(options, answer.events, open);
  return {
    ...figure,
    undrawn: findUndrawn({
      ...{ options, placed, span, isEvent, pages: figure.pages, events: answer.events },
      isCounted: answer.bins !== null,
    }),
    dataset,
    query: encodeView(carried),
    options: encodeFigureOptions({ ...options, whole: false }, carried),
  };
}

/** Which of the ids that are pinned, or that notes point to, are of events, shown or not. */
async function findEvents(
  { pinned, annotations }: FigureOptions,
  shown: readonly AnsweredEvent[],
  { dataset, knownBefore }: OpenView,
): Promise<(id: string) => boolean> {
  const known = new Set(shown.map(({ id }) => id));
  const notes = annotations.filter(({ kind }) => kind === 'note').map(({ from }) => from);
  const asked = [...pinned, ...notes].filter((id) => !known.has(id));
  const events = await Promise.all(asked.map((id) => dataset.engine.event(id, knownBefore)));
  for (const event of events) if (event) known.add(event.id);
  return (id) => known.has(id);
}

/** How a view says that it shows everything: by no span, unless the dataset opens on less. */
function wholeSpan(limits: Span, { opensOn }: Catalogue): Span | null {
  return opensOn ? limits : null;
}
