import type { Answer } from '../engine/contract/answer.ts';
import type { Engine } from '../engine/contract/engine.ts';
import { NO_FILTER } from '../engine/contract/question.ts';
import type { Question } from '../engine/contract/question.ts';
import type { Span } from '../time/span.ts';
import { buildBinsQuery, drawnAnswer } from '../charts/timeline/bins-query.ts';
import { knownBeforeOf } from '../labels/catalogue.ts';
import type { Catalogue } from '../labels/catalogue.ts';
import { skylineEdges } from '../charts/skyline/bins.ts';
import { buildDyadsQuery } from '../charts/relations/query.ts';
import type { View } from '../view/view.ts';
import { limitsOf, skylineSpan, visibleSpan } from './limits.ts';
import type { OpenView } from './open-view.ts';

/** More pairs than this are never drawn. */
const DYAD_LIMIT = 4000;
/** Beyond this many, events are not told one by one. */
export const EVENT_LIMIT = 1500;

/** The question that a view asks of its dataset. A span that covers the whole period asks for no span at all. */
export function questionOf(
  view: View,
  catalogue: Catalogue | undefined,
  limits: Span,
  eventLimit: number,
): Question {
  const span = visibleSpan(view, catalogue, limits);
  const whole = span.start <= limits.start && span.end >= limits.end;
  return {
    filter: view.filter,
    span: whole ? null : span,
    knownBefore: catalogue ? knownBeforeOf(view.known, catalogue) : null,
    density: skylineEdges(skylineSpan(span, catalogue, limits)),
    eventLimit,
    around: whole ? null : widened(span),
    bins: null,
    dyads: { limit: DYAD_LIMIT, among: null, withAside: view.aside },
  };
}

/** The answer to a view's known-on day without filter and span. */
export function askBaseline(engine: Engine, view: View, catalogue: Catalogue): Promise<Answer> {
  const limits = limitsOf(undefined, catalogue);
  return engine.ask({
    ...questionOf(view, catalogue, limits, 0),
    filter: NO_FILTER,
    span: null,
  });
}

/**
 * Asks what the pictures of a view are drawn from: events, or counts where they are many.
 * @param before the answer that is drawn now, if any: near the limit, what is drawn stays as it is
 */
export async function ask(open: OpenView, before?: Answer): Promise<Answer> {
  return drawnAnswer(await askCounted(open), open.view.lanes, before?.bins != null);
}

/** Asks the same with its counts, whether they are drawn or the events they are of. */
export function askCounted({
  dataset,
  view,
  catalogue,
  baseline,
  limits,
  span,
}: OpenView): Promise<Answer> {
  return dataset.engine.ask({
    ...questionOf(view, catalogue, limits, EVENT_LIMIT),
    bins: buildBinsQuery(view, catalogue, baseline, span),
    dyads: {
      ...buildDyadsQuery(catalogue, baseline, view.filter.actors),
      withAside: view.aside,
    },
  });
}

function widened({ start, end }: Span): Span {
  return { start: start - (end - start), end: end + (end - start) };
}
