import { range } from 'd3-array';
import type { AnsweredEvent } from '../contract/answer.ts';
import type { Span } from '../../time/span.ts';
import { collectRows } from '../columns/bitset.ts';
import type { Columns, Lists } from '../columns/columns.ts';
import type { TimeOrder } from '../columns/time-order.ts';
import type { Selection } from './selection.ts';

/** The highest bins that are named, at most, and the events of each. */
const MOST_PEAKS = 6;
const NAMED_EACH = 5;
/** Peaks stand at least this much apart of the bins from the first to the last that any event begins in. */
const APART_SHARE = 1 / 12;
/** Of each peak so many are weighed with their links, too. */
const WEIGHED_EACH = 25;

/**
 * The heaviest events that begin in each of the highest bins, in the order of rows: the highest bins first that stand
 * apart from higher ones. Those with the most sources and actors are weighed against each other.
 * @param edges of the bins, ascending, ms UTC
 * @param span only bins that begin in it; null for all
 */
export function heaviestOfPeaks(
  order: TimeOrder,
  { sources, actors }: Pick<Columns, 'sources' | 'actors'>,
  { bits, count }: Pick<Selection, 'bits' | 'count'>,
  edges: readonly number[],
  span: Span | null,
  eventAt: (row: number) => AnsweredEvent | undefined,
): AnsweredEvent[] {
  const room = new Uint32Array(count);
  const rowsFrom = (index: number): Uint32Array => {
    const [start = 0, end = 0] = [edges[index], edges[index + 1]];
    const size = collectRows(bits, order.startsBefore(start), order.startsBefore(end), room);
    return room.subarray(0, size);
  };
  const bins = range(edges.length - 1).flatMap((index) => {
    const start = edges[index] ?? 0;
    if (span && (start < span.start || start >= span.end)) return [];
    const { length } = rowsFrom(index);
    return length > 0 ? [{ index, length }] : [];
  });
  const reach = (bins.at(-1)?.index ?? 0) - (bins[0]?.index ?? 0) + 1;
  const apart = Math.max(1, Math.round(reach * APART_SHARE));
  const peaks: number[] = [];
  for (const { index } of bins.sort((a, b) => b.length - a.length || a.index - b.index)) {
    if (peaks.length === MOST_PEAKS) break;
    if (peaks.every((peak) => Math.abs(peak - index) >= apart)) peaks.push(index);
  }
  const roughly = (row: number): number => 2 * lengthAt(sources, row) + lengthAt(actors, row);
  return peaks
    .sort((a, b) => a - b)
    .flatMap((peak) => {
      const rows = firstOf(Array.from(rowsFrom(peak)), roughly, WEIGHED_EACH);
      const events = rows.map(eventAt).filter((event) => event !== undefined);
      return firstOf(events, ({ weight }) => weight, NAMED_EACH);
    });
}

/** So many of the heaviest, the earlier where they weigh the same; in the order given. */
function firstOf<T>(things: readonly T[], weigh: (thing: T) => number, most: number): readonly T[] {
  const weights = things.map(weigh);
  const places = [...things.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const kept = new Set(places.slice(0, most));
  return things.filter((_, place) => kept.has(place));
}

function lengthAt({ offsets }: Lists, row: number): number {
  return (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
}
