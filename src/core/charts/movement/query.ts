import type { MovementQuery } from '../../engine/contract/question.ts';
import { countPeriods, finestPeriod, periodEdges, PERIODS } from '../../time/periods.ts';
import type { Period } from '../../time/periods.ts';
import type { Span } from '../../time/span.ts';
import type { MovementView } from '../../view/view.ts';

/** Days of ten weeks, weeks of sixteen months, months of six years, quarters of eighteen, then years. */
const USUAL_PERIODS = 72;
/** No more can be told apart, of one subject and of all of them together. */
const MOST_PERIODS = 400;
const MOST_IN_ALL = 720;

/** The period that is counted by: the one asked for unless it is too short for the span, else as the span has it. */
export function periodOf({ period, of }: MovementView, span: Span): Period {
  if (period === null) return finestPeriod(span, USUAL_PERIODS);
  return finestPeriod(span, mostPeriods(of.length), period);
}

/** The periods that a span can be counted by. */
export function choosablePeriods({ of }: Pick<MovementView, 'of'>, span: Span): readonly Period[] {
  return PERIODS.filter((period) => {
    const count = countPeriods(span, period);
    return count <= mostPeriods(of.length) && (count > 1 || period === 'day');
  });
}

function mostPeriods(subjects: number): number {
  return Math.min(MOST_PERIODS, Math.floor(MOST_IN_ALL / Math.max(1, subjects)));
}

/**
 * What is counted of a span, whole periods.
 * @param extent where there are any events, so that none of the empty time around them is counted
 */
export function buildMovementQuery(
  movement: MovementView,
  span: Span,
  extent: Span | null,
): MovementQuery {
  const counted = withinExtent(span, extent);
  return {
    edges: periodEdges(counted, periodOf(movement, counted)),
    by: movement.by,
    subjects: movement.of.length === 0 ? [[]] : movement.of,
  };
}

/** The part of a span in which there are events; all of it where there are none. */
export function withinExtent(span: Span, extent: Span | null): Span {
  const start = Math.max(span.start, extent?.start ?? span.start);
  const end = Math.min(span.end, extent?.end ?? span.end);
  return end > start ? { start, end } : span;
}
