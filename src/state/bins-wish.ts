import type { Answer, Bins } from '../engine/answer.ts';
import type { BinsWish } from '../engine/question.ts';
import type { Lane } from '../layout/lanes.ts';
import { bucketEdges } from '../time/buckets.ts';
import type { Span } from '../time/span.ts';
import type { Catalogue } from './catalogue.ts';
import { drawnLanes, laneTree } from './drawn-lanes.ts';
import type { LaneView } from './drawn-lanes.ts';

/**
 * Beyond so many events in the span they are counted; they come back one by one at so many. An event makes
 * about five marks: one on every lane that takes part, its connector, its label.
 */
const LEAVE_EVENTS = 300;
const RETURN_TO_EVENTS = 240;
/** Stretches of time over the plot. */
const MOST_BINS = 300;

/**
 * The counts that the timeline draws where events would crowd it.
 * @param wasDense it draws counts now: it returns to events a little later than it left them, so that a small
 * step over the edge does not change the picture to and fro
 */
export function binsWish(
  view: LaneView,
  catalogue: Catalogue,
  baseline: Answer,
  span: Span,
  wasDense: boolean,
): BinsWish {
  return {
    by: view.lanes,
    lanes: drawnLanes(catalogue, baseline, view).ids,
    edges: bucketEdges(span, MOST_BINS),
    beyond: wasDense ? RETURN_TO_EVENTS : LEAVE_EVENTS,
  };
}

/** The lanes that have anything to count, in the order of the tree; what is left over comes last, as `''`. */
export function lanesOfBins(
  { by, lanes, totals }: Bins,
  open: readonly string[],
  catalogue: Catalogue,
): Lane[] {
  const { parentOf, childrenOf } = laneTree(catalogue, by);
  const rest = lanes.length - 1;
  const counted = lanes.filter((_, index) => index !== rest && (totals[index] ?? 0) > 0);
  const isCounted = new Set(counted);
  const under = new Map<string | null, string[]>();
  for (const id of counted) {
    const parent = parentOf.get(id) ?? null;
    const above = parent !== null && isCounted.has(parent) ? parent : null;
    under.set(above, [...(under.get(above) ?? []), id]);
  }
  const visit = (parent: string | null, depth: number): Lane[] =>
    (under.get(parent) ?? []).flatMap((id) => [
      { id, depth, canOpen: childrenOf.has(id), open: open.includes(id) },
      ...visit(id, depth + 1),
    ]);
  const last = { id: '', depth: 0, canOpen: false, open: false };
  return [...visit(null, 0), ...((totals[rest] ?? 0) > 0 ? [last] : [])];
}
