import { EVENT_TYPES } from '../model/event-type.ts';
import type { Bins } from './answer.ts';
import { hasBit } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { TONE_PARTS } from './columns.ts';
import type { Columns } from './columns.ts';
import type { BinsWish } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The lane of a row's value: its place among the lanes asked for, or −1. */
type LanesOfRow = (row: number, into: Int32Array) => number;

/**
 * Counts the matched rows that are active in each bin of each lane. A row adds one where it begins and takes
 * it away after it ends, so that running sums along the lane are the counts.
 * @param matched rows that pass the filter
 * @param seen of them, those in the span: only they make the totals
 */
export function countBins(
  columns: Columns,
  matched: Bitset,
  seen: Bitset,
  { by, lanes, edges }: BinsWish,
  vocabulary: Vocabulary,
): Bins {
  const bins = Math.max(0, edges.length - 1);
  const width = bins + 1;
  const rest = lanes.length;
  const changes = new Int32Array((rest + 1) * width);
  const tones = new Float64Array((rest + 1) * width);
  const totals = new Uint32Array(rest + 1);
  const lanesOf = lanesOfRows(columns, by, lanes, vocabulary);
  const found = new Int32Array(lanes.length + 1);
  const place = binFinder(edges);
  for (let row = 0; row < columns.size; row += 1) {
    if (!hasBit(matched, row)) continue;
    const laneCount = lanesOf(row, found);
    const isSeen = hasBit(seen, row);
    const [first, last] = place(columns.startMs[row] ?? 0, columns.endMs[row] ?? 0);
    const tone = columns.tone[row] ?? 0;
    for (let at = 0; at < Math.max(1, laneCount); at += 1) {
      const lane = laneCount === 0 ? rest : (found[at] ?? 0);
      if (isSeen) totals[lane] = (totals[lane] ?? 0) + 1;
      if (last < first) continue;
      const from = lane * width + first;
      const to = lane * width + last + 1;
      changes[from] = (changes[from] ?? 0) + 1;
      changes[to] = (changes[to] ?? 0) - 1;
      tones[from] = (tones[from] ?? 0) + tone;
      tones[to] = (tones[to] ?? 0) - tone;
    }
  }
  const counts = new Uint32Array((rest + 1) * bins);
  const toneSums = new Float64Array((rest + 1) * bins);
  for (let lane = 0; lane <= rest; lane += 1) {
    let active = 0;
    let tone = 0;
    for (let bin = 0; bin < bins; bin += 1) {
      active += changes[lane * width + bin] ?? 0;
      tone += tones[lane * width + bin] ?? 0;
      counts[lane * bins + bin] = active;
      toneSums[lane * bins + bin] = tone / TONE_PARTS;
    }
  }
  return { by, lanes: [...lanes, ''], edges, counts, toneSums, totals };
}

function lanesOfRows(
  columns: Columns,
  by: BinsWish['by'],
  lanes: readonly string[],
  vocabulary: Vocabulary,
): LanesOfRow {
  const laneOf = new Int32Array(
    by === 'type' ? EVENT_TYPES.length : by === 'actor' ? columns.actors.size : columns.topics.size,
  ).fill(-1);
  lanes.forEach((id, lane) => {
    const code =
      by === 'type'
        ? EVENT_TYPES.findIndex((type) => type === id)
        : vocabulary[by === 'actor' ? 'actors' : 'topics'].codeOf(id);
    if (code !== undefined && code >= 0) laneOf[code] = lane;
  });
  if (by === 'type') {
    return (row, into) => {
      const lane = laneOf[columns.eventType[row] ?? 0] ?? -1;
      if (lane < 0) return 0;
      into[0] = lane;
      return 1;
    };
  }
  const { offsets, codes } = by === 'actor' ? columns.actors : columns.topics;
  return (row, into) => {
    let count = 0;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const lane = laneOf[codes[at] ?? 0] ?? -1;
      if (lane >= 0) into[count++] = lane;
    }
    return count;
  };
}

/** The first and the last bin that bounds overlap; last before first where they overlap none. */
function binFinder(edges: readonly number[]): (start: number, end: number) => [number, number] {
  const sorted = Float64Array.from(edges);
  const low = sorted[0] ?? 0;
  const high = sorted[sorted.length - 1] ?? 0;
  return (start, until) => {
    const end = Math.max(start, until);
    const outside = start >= high || end < low || (end === low && start < end);
    if (sorted.length < 2 || outside) return [0, -1];
    const first = Math.max(0, upperBound(sorted, start) - 1);
    const before = start === end ? upperBound(sorted, end) : lowerBound(sorted, end);
    return [first, Math.min(sorted.length - 2, Math.max(first, before - 1))];
  };
}

/** How many of the sorted values are ≤ the value. */
function upperBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted values are < the value. */
function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
