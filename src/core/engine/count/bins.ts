import type { Bins } from '../contract/answer.ts';
import type { Facet } from '../contract/facets.ts';
import { TONE_PARTS } from '../columns/columns.ts';
import type { Columns } from '../columns/columns.ts';
import type { BinsQuery, LaneKind } from '../contract/question.ts';
import type { Selection } from './selection.ts';
import { countLane, countLanes, emptyTally } from './tally.ts';
import type { Counter } from './tally.ts';
import type { TimeOrder } from '../columns/time-order.ts';
import type { Vocabulary } from '../columns/vocabulary.ts';
import { pointsAt } from './window.ts';
import type { Window } from './window.ts';

/**
 * Counts the selected rows that are active in each bin of each lane: those that start before the bin ends,
 * less those that end before it starts.
 * @param lanes counts rows by the lanes asked for, see {@link laneCounter}
 * @param window only the rows in it make the totals
 */
export function countBins(
  order: TimeOrder,
  selection: Selection,
  window: Window,
  lanes: Counter,
  query: BinsQuery,
): Bins {
  const bins = Math.max(0, query.edges.length - 1);
  const { width } = lanes;
  const counts = new Uint32Array(width * bins);
  const toneSums = new Float64Array(width * bins);
  const addPoints = (points: Uint32Array, bin: number): void => {
    if (points.length === 0) return;
    const tally = emptyTally(lanes);
    lanes.add(tally, points, points.length, 1);
    tally.counts.forEach((count, lane) => {
      const at = lane * bins + bin;
      counts[at] = (counts[at] ?? 0) + count;
      toneSums[at] = (toneSums[at] ?? 0) + (tally.sums?.[lane] ?? 0) / TONE_PARTS;
    });
  };
  const [starts] = selection.runByStart([lanes]);
  const [ends] = selection.runByEnd([lanes]);
  for (let bin = 0; bin < bins && starts !== undefined && ends !== undefined; bin += 1) {
    const start = query.edges[bin] ?? 0;
    const end = query.edges[bin + 1] ?? 0;
    const begun = end > start ? order.startsBefore(end) : order.startsUpTo(start);
    const from = starts.at(begun, 0);
    const less = ends.at(order.endsUpTo(start), 1);
    for (let lane = 0; lane < width; lane += 1) {
      const at = lane * bins + bin;
      counts[at] = (from.counts[lane] ?? 0) - (less.counts[lane] ?? 0);
      toneSums[at] = ((from.sums?.[lane] ?? 0) - (less.sums?.[lane] ?? 0)) / TONE_PARTS;
    }
    addPoints(pointsAt(order, selection.bits, start), bin);
  }
  const [totals] = selection.tally([lanes], window);
  return {
    by: query.by,
    lanes: [...query.lanes, ''],
    edges: query.edges,
    counts,
    toneSums,
    totals: Uint32Array.from(totals?.counts ?? []),
  };
}

const FACET_OF: Readonly<Record<LaneKind, Facet>> = {
  actor: 'actors',
  topic: 'topics',
  type: 'types',
};

/** Counts rows by the lanes asked for, and those in none of them after. */
export function laneCounter(
  columns: Columns,
  { by, lanes }: Pick<BinsQuery, 'by' | 'lanes'>,
  vocabulary: Vocabulary,
): Counter {
  const column = columns[FACET_OF[by]];
  const dictionary = vocabulary[FACET_OF[by]];
  const laneOf = new Int32Array(dictionary.names.length).fill(-1);
  lanes.forEach((id, lane) => {
    const code = dictionary.codeOf(id);
    if (code !== undefined) laneOf[code] = lane;
  });
  const width = lanes.length + 1;
  return column instanceof Uint8Array
    ? countLane(column, laneOf, width, columns.tone)
    : countLanes(column, laneOf, width, columns.tone);
}
