import { max } from 'd3-array';
import type { Dataset } from '../model/dataset.ts';
import { buildPublishedBefore, tellEvents } from '../model/known.ts';
import { reachOf } from '../model/reach.ts';
import type { KnownEvent } from '../model/known.ts';
import { emptyBitset, setBit } from './columns/bitset.ts';
import { buildColumns, sortForColumns } from './columns/known-columns.ts';
import { orderForReading } from './columns/reading-order.ts';
import type { Rows } from './columns/rows.ts';
import { collectWords } from './filter/nearest-words.ts';
import { foldEvent } from './filter/search.ts';
import type { Vocabulary } from './columns/vocabulary.ts';

const KEPT_TABLES = 4;

/** Rows of a dataset, told as of some instant. */
export interface KnownTable extends Rows {
  /** The place of an event in the order of reading; undefined where it is not known. */
  readonly rankOf: (id: string) => number | undefined;
}

/**
 * @returns the rows for an instant (ms UTC; null: everything). Instants between which nothing was published
 * share them, and the last few are kept.
 */
export function memoizeKnownTables(
  dataset: Dataset,
  vocabulary: Vocabulary,
): (knownBefore: number | null) => KnownTable {
  const tell = tellEvents(dataset.sources);
  const instants = [...new Set(buildPublishedBefore(dataset.sources).values())];
  const tables = new Map<number | null, KnownTable>();
  return (knownBefore) => {
    const newest =
      knownBefore === null ? null : max(instants, (at) => (at <= knownBefore ? at : -Infinity));
    const before = newest ?? null;
    const table =
      tables.get(before) ??
      buildKnownTable(
        dataset.events.flatMap((event) => tell(event, before) ?? []),
        before,
        reachOf(dataset.sources, before),
        vocabulary,
      );
    tables.delete(before);
    tables.set(before, table);
    for (const oldest of tables.keys()) {
      if (tables.size <= KEPT_TABLES) break;
      tables.delete(oldest);
    }
    return table;
  };
}

function buildKnownTable(
  known: readonly KnownEvent[],
  knownBefore: number | null,
  reach: number | null,
  vocabulary: Vocabulary,
): KnownTable {
  const events = sortForColumns(known, vocabulary);
  const reading = orderForReading(events, vocabulary.dateOf, knownBefore);
  const ranks = new Map(events.map(({ id }, row) => [id, reading.rank[row]]));
  const links = countLinks(events);
  let texts: readonly string[] | undefined;
  const textsOnce = (): readonly string[] => (texts ??= events.map(foldEvent));
  return {
    columns: buildColumns(events, vocabulary),
    eventAt: (row) => events[row],
    standAt: (row) => reading.at[row] ?? 0,
    reach,
    inReadingOrder: (rows) =>
      rows.slice().sort((a, b) => (reading.rank[a] ?? 0) - (reading.rank[b] ?? 0)),
    rankOf: (id) => ranks.get(id),
    linksOf: (id) => links.get(id) ?? 0,
    findOwn: (word) => {
      const found = emptyBitset(events.length);
      textsOnce().forEach((text, row) => {
        if (text.includes(word)) setBit(found, row);
      });
      return found;
    },
    ownWords: () => collectWords(textsOnce()),
  };
}

function countLinks(events: readonly KnownEvent[]): ReadonlyMap<string, number> {
  const links = new Map<string, number>(events.map(({ id }) => [id, 0]));
  for (const { id, related = [] } of events) {
    for (const { event: other } of related) {
      const there = links.get(other);
      if (there === undefined) continue;
      links.set(other, there + 1);
      links.set(id, (links.get(id) ?? 0) + 1);
    }
  }
  return links;
}
