import type { Dataset } from '../model/dataset.ts';
import type { EventTable } from '../model/event-table.ts';
import { asKnownBefore } from '../model/known.ts';
import type { KnownEvent } from '../model/known.ts';
import { eventOfRow } from '../model/table-dataset.ts';
import { createAnswerer } from './answer-question.ts';
import { askWith } from './ask-with.ts';
import type { Engine } from './contract/engine.ts';
import type { Rows } from './columns/rows.ts';
import { buildSearchNames } from './filter/search.ts';
import type { SearchNames } from './filter/search.ts';
import { settle } from './settle.ts';
import { memoizeExtractors } from './extract/dataset-source.ts';
import { sourceOfTable } from './extract/table-source.ts';
import { columnsOfTable } from './columns/table-columns.ts';
import { orderTable } from './columns/table-order.ts';
import { findRow } from './columns/table-row.ts';
import { searchAll } from './filter/text-search.ts';
import { buildVocabulary } from './columns/vocabulary.ts';

const NO_DATES: ReadonlyMap<string, number> = new Map();

/**
 * An engine over the columns of a table, which it shares and does not copy. What a table tells was always
 * known, and nobody disputes it.
 * @param dataset what the table names, as `datasetOfTable` has it: in the order of the table's names
 */
export function openTableEngine(table: EventTable, dataset: Dataset): Engine {
  const vocabulary = buildVocabulary(dataset);
  const eventAt = (row: number): KnownEvent | undefined =>
    asKnownBefore(eventOfRow(table, row), NO_DATES, null);
  const rows: Rows = {
    columns: columnsOfTable(table, vocabulary),
    eventAt,
    ...orderTable(table),
    reach: null,
    linksOf: () => 0,
    ...searchAll([table.title, table.summary, table.place], table.size),
  };
  let names: SearchNames | undefined;
  const namesOnce = (): SearchNames => (names ??= buildSearchNames(dataset));
  const answer = createAnswerer(rows, table.size, vocabulary, namesOnce);
  const given = sourceOfTable(table, rows);
  return {
    ...memoizeExtractors(() => ({ rows, given, vocabulary, names: namesOnce })),
    ask: askWith(answer),
    event: (id) =>
      settle(() => {
        const row = findRow(table, id);
        return row === undefined ? undefined : eventAt(row);
      }),
    thread: (id) =>
      settle(() => ({ links: [], story: findRow(table, id) === undefined ? [] : [id] })),
    disagreements: () => settle(() => []),
  };
}
