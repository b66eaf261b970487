import type { Bins } from '../contract/answer.ts';
import type { Facet } from '../contract/facets.ts';
import { TONE_PARTS } from '../columns/columns.ts';
import type { Columns } from '../columns/columns.ts';
import type { BinsQuery, LaneKind } from '../contract/question.ts';
import type { Selection } from './selection.ts';
import { countLane, countLanes, countUntoned, subtractTallies } from './tally.ts';
import type { Counter, Tally } from './tally.ts';
import type { TimeOrder } from '../columns/time-order.ts';
import type { Vocabulary } from '../columns/vocabulary.ts';
import { pointsAt } from './window.ts';
import type { Window } from './window.ts';

/**
 * Counts the selected rows that are active in each bin of each lane: those that start before the bin ends,
 * less those that end before it starts.
 * @param lanes count rows by the lanes asked for, see {@link laneCounters}
 * @param window only the rows in it make the totals
 */
export function countBins(
  order: TimeOrder,
  selection: Selection,
  window: Window,
  { lanes, untoned }: LaneCounters,
  query: BinsQuery,
): Bins {
  const bins = Math.max(0, query.edges.length - 1);
  const { width } = lanes;
  const counts = new Uint32Array(width * bins);
  const toneSums = new Float64Array(width * bins);
  runBins(order, selection, lanes, query.edges, (bin, { counts: own, sums }) => {
    for (let lane = 0; lane < width; lane += 1) {
      const at = lane * bins + bin;
      counts[at] = own[lane] ?? 0;
      toneSums[at] = (sums?.[lane] ?? 0) / TONE_PARTS;
    }
  });
  const bare = untoned && new Uint32Array(width * bins);
  if (untoned && bare) {
    runBins(order, selection, untoned, query.edges, (bin, { counts: own }) => {
      for (let lane = 0; lane < width; lane += 1) bare[lane * bins + bin] = own[lane] ?? 0;
    });
  }
  const [totals] = selection.tally([lanes], window);
  return {
    by: query.by,
    lanes: [...query.lanes, ''],
    edges: query.edges,
    counts,
    toneSums,
    ...(bare && { untoned: bare }),
    totals: Uint32Array.from(totals?.counts ?? []),
  };
}

/** Counts bin after bin. @param take the tally it is given is good until the next */
function runBins(
  order: TimeOrder,
  selection: Selection,
  counter: Counter,
  edges: readonly number[],
  take: (bin: number, tally: Tally) => void,
): void {
  const [starts] = selection.runByStart([counter]);
  const [ends] = selection.runByEnd([counter]);
  if (starts === undefined || ends === undefined) return;
  for (let bin = 0; bin + 1 < edges.length; bin += 1) {
    const start = edges[bin] ?? 0;
    const end = edges[bin + 1] ?? 0;
    const begun = end > start ? order.startsBefore(end) : order.startsUpTo(start);
    const active = subtractTallies(
      counter,
      starts.at(begun, 0),
      ends.at(order.endsUpTo(start), 1),
      1,
    );
    const points = pointsAt(order, selection.bits, start);
    counter.add(active, points, points.length, 1);
    take(bin, active);
  }
}

const FACET_OF = { actor: 'actors', topic: 'topics', type: 'types' } as const satisfies Readonly<
  Record<LaneKind, Facet>
>;

/** What counts rows by lanes, and those of them that have no tone (null: all have one). */
export interface LaneCounters {
  readonly lanes: Counter;
  readonly untoned: Counter | null;
}

/** Counts rows by the lanes asked for, and those in none of them after. */
export function laneCounters(
  columns: Columns,
  { by, lanes }: Pick<BinsQuery, 'by' | 'lanes'>,
  vocabulary: Vocabulary,
): LaneCounters {
  const column = columns[FACET_OF[by]];
  const dictionary = vocabulary[FACET_OF[by]];
  const laneOf = new Int32Array(dictionary.names.length).fill(-1);
  lanes.forEach((id, lane) => {
    const code = dictionary.codeOf(id);
    if (code !== undefined) laneOf[code] = lane;
  });
  const width = lanes.length + 1;
  const counter =
    column instanceof Uint8Array
      ? countLane(column, laneOf, width, columns.tone)
      : countLanes(column, laneOf, width, columns.tone);
  return { lanes: counter, untoned: countUntoned(counter, columns.tone) };
}
