import type { Answer } from '../engine/contract/answer.ts';
import { knownBeforeOf } from '../labels/catalogue.ts';
import type { Catalogue } from '../labels/catalogue.ts';
import type { Span } from '../time/span.ts';
import type { View } from '../view/view.ts';
import { limitsOf, visibleSpan } from './limits.ts';
import type { OpenDataset } from './open-dataset.ts';

/** A view of an open dataset, with everything it takes to ask, draw and write it. */
export interface OpenView {
  readonly dataset: OpenDataset;
  readonly catalogue: Catalogue;
  readonly view: View;
  /** The dataset's answer without filter and span, at the view's known-on day: it fixes lanes, places and limits. */
  readonly baseline: Answer;
  /** The whole period with a little air at both ends, ms UTC. */
  readonly limits: Span;
  /** The visible span, ms UTC, within the limits. */
  readonly span: Span;
  /** The instant before which sources must have been published, ms UTC; null for all of them. */
  readonly knownBefore: number | null;
}

/** Puts a view whose ids are checked beside what it is a view of. */
export function buildOpenView(
  dataset: OpenDataset,
  catalogue: Catalogue,
  baseline: Answer,
  view: View,
): OpenView {
  const limits = limitsOf(baseline, catalogue);
  const span = visibleSpan(view, catalogue, limits);
  const knownBefore = knownBeforeOf(view.known, catalogue);
  return { dataset, catalogue, view, baseline, limits, span, knownBefore };
}
