import type { Dataset, Event } from '../model/dataset.ts';
import { asKnownBefore, buildPublishedBefore } from '../model/known.ts';
import type { KnownEvent } from '../model/known.ts';
import { buildColumns, sortForColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import { foldEvent } from './search.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The events as they were known at some instant. */
export interface KnownTable {
  /** In row order. */
  readonly events: readonly KnownEvent[];
  readonly columns: Columns;
  /** Searchable words row by row; made when first asked for. */
  readonly ownWords: () => readonly string[];
  /** Per event id, how many links go out from it and come in. */
  readonly links: ReadonlyMap<string, number>;
}

const KEPT_TABLES = 4;

/**
 * @returns the table for an instant (ms UTC; null: everything). Instants between which nothing was published
 * share one, and the last few are kept.
 */
export function keepKnownTables(
  dataset: Dataset,
  vocabulary: Vocabulary,
): (knownBefore: number | null) => KnownTable {
  const publishedBefore = buildPublishedBefore(dataset.sources);
  const instants = [...new Set(publishedBefore.values())];
  const tables = new Map<number, KnownTable>();
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
): KnownTable {
  const known = dataset.flatMap(
    (event) => asKnownBefore(event, publishedBefore, knownBefore) ?? [],
  );
  const events = sortForColumns(known, vocabulary);
  let words: readonly string[] | undefined;
  return {
    events,
    columns: buildColumns(events, vocabulary),
    ownWords: () => (words ??= events.map(foldEvent)),
    links: countLinks(events),
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
