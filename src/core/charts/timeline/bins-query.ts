import { group, sum } from 'd3-array';
import type { Answer, AnsweredEvent, Bins } from '../../engine/contract/answer.ts';
import type { BinsQuery } from '../../engine/contract/question.ts';
import type { Row as Lane } from './loom/rows.ts';
import { bucketEdges } from '../../time/buckets.ts';
import { DAY_MS } from '../../time/span.ts';
import type { Span } from '../../time/span.ts';
import type { Catalogue } from '../../labels/catalogue.ts';
import { drawnLanes, laneTree } from './drawn-lanes.ts';
import type { LaneView } from './drawn-lanes.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

/** Fewer events than this are always drawn. */
const FEW = 60;
/**
 * Elements of the page beyond which events are counted, and at which they come back one by one: with the table open
 * and every filter at its longest there are fewer than 3,000 in all.
 */
const LEAVE_ELEMENTS = 1000;
const RETURN_ELEMENTS = 800;
/** Elements for an event and for each lane it stands on, measured: of a day, and of a period with its ends. */
const DAY_ELEMENTS = { event: 0.5, stop: 1.7 };
const PERIOD_ELEMENTS = { event: 1.5, stop: 4.8 };
/** What did not take place, or not yet, has its halo by itself. */
const HALO_ELEMENTS = 1;
/** Stretches of time over the plot. */
const MOST_BINS = 300;

/** The counts that the timeline draws where events would crowd it. */
export function buildBinsQuery(
  view: LaneView,
  catalogue: Catalogue,
  baseline: Answer,
  span: Span,
): BinsQuery {
  return {
    by: view.lanes,
    lanes: drawnLanes(catalogue, baseline, view).ids,
    edges: bucketEdges(span, MOST_BINS),
    beyond: FEW,
  };
}

/**
 * The answer as it is drawn: with its counts only where its events would be too many elements.
 * @param wasDense counts are drawn now: events come back a little later than they left, so that a small step
 * over the edge does not change the picture to and fro
 */
export function drawnAnswer(answer: Answer, by: LaneView['lanes'], wasDense: boolean): Answer {
  if (answer.bins === null) return answer;
  const seen = answer.events.filter(({ inSpan }) => inSpan);
  if (seen.length < answer.inSpan) return answer;
  const elements = sum(seen, (event) => elementsOf(event, by));
  return elements > (wasDense ? RETURN_ELEMENTS : LEAVE_ELEMENTS)
    ? answer
    : { ...answer, bins: null };
}

function elementsOf(
  { date, status, participants, topics }: AnsweredEvent,
  by: LaneView['lanes'],
): number {
  const stops = by === 'type' ? 1 : by === 'topic' ? topics.length : participants.length;
  const isDay = date.bounds.end - date.bounds.start <= DAY_MS;
  const { event, stop } = isDay ? DAY_ELEMENTS : PERIOD_ELEMENTS;
  const halo = isTakenAsHeld(status) ? 0 : HALO_ELEMENTS;
  return event + (stop + halo) * Math.max(1, stops);
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
  const under = group(counted, (id) => {
    const parent = parentOf.get(id) ?? null;
    return parent !== null && isCounted.has(parent) ? parent : null;
  });
  const visit = (parent: string | null, depth: number): Lane[] =>
    (under.get(parent) ?? []).flatMap((id) => [
      { id, depth, canOpen: childrenOf.has(id), open: open.includes(id) },
      ...visit(id, depth + 1),
    ]);
  const last = { id: '', depth: 0, canOpen: false, open: false };
  return [...visit(null, 0), ...((totals[rest] ?? 0) > 0 ? [last] : [])];
}
