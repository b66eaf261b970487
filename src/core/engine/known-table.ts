import type { Dataset, Event } from '../model/dataset.ts';
import { asKnownBefore, buildPublishedBefore } from '../model/known.ts';
import type { KnownEvent } from '../model/known.ts';
import { emptyBitset, setBit } from './columns/bitset.ts';
import { buildColumns, sortForColumns } from './columns/known-columns.ts';
import type { Rows } from './columns/rows.ts';
import { foldEvent } from './filter/search.ts';
import type { Vocabulary } from './columns/vocabulary.ts';

const KEPT_TABLES = 4;

/**
 * @returns the rows for an instant (ms UTC; null: everything). Instants between which nothing was published
 * share them, and the last few are kept.
 */
export function memoizeKnownTables(
  dataset: Dataset,
  vocabulary: Vocabulary,
): (knownBefore: number | null) => Rows {
  const publishedBefore = buildPublishedBefore(dataset.sources);
  const instants = [...new Set(publishedBefore.values())];
  const tables = new Map<number, Rows>();
  return (knownBefore) => {
    const published =
      knownBefore === null
        ? instants.length
        : instants.filter((instant) => instant <= knownBefore).length;
    const table =
      tables.get(published) ??
      buildKnownTable(dataset.events, publishedBefore, knownBefore, vocabulary);
    tables.delete(published);
    tables.set(published, table);
    for (const oldest of tables.keys()) {
      if (tables.size <= KEPT_TABLES) break;
      tables.delete(oldest);
    }
    return table;
  };
}

function buildKnownTable(
  dataset: readonly Event[],
  publishedBefore: ReadonlyMap<string, number>,
  knownBefore: number | null,
  vocabulary: Vocabulary,
): Rows {
  const known = dataset.flatMap(
    (event) => asKnownBefore(event, publishedBefore, knownBefore) ?? [],
  );
  const events = sortForColumns(known, vocabulary);
  const links = countLinks(events);
  let words: readonly string[] | undefined;
  return {
    columns: buildColumns(events, vocabulary),
    eventAt: (row) => events[row],
    linksOf: (id) => links.get(id) ?? 0,
    findOwn: (word) => {
      words ??= events.map(foldEvent);
      const found = emptyBitset(events.length);
      words.forEach((text, row) => {
        if (text.includes(word)) setBit(found, row);
      });
      return found;
    },
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
