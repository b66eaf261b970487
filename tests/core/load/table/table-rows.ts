import { STATUSES } from '../../../../src/core/model/dataset.ts';
import { edtfAt, idAt, namesAt, textAt, toneAt } from '../../../../src/core/model/event-table.ts';
import type { EventTable } from '../../../../src/core/model/event-table.ts';
import { EVENT_TYPES } from '../../../../src/core/model/event-type.ts';
import type { LoadedTable } from '../../../../src/core/load/load-table.ts';
import { readCsvTable } from '../../../../src/core/load/formats/csv-table.ts';
import type { LoadOptions } from '../../../../src/core/load/read/load-options.ts';
import { LoadProgressReporter } from '../../../../src/core/load/read/load-progress.ts';

/** The rows of a table as objects, in its order. */
export function rowsOf(table: EventTable | undefined): Record<string, unknown>[] {
  if (table === undefined) return [];
  return Array.from({ length: table.size }, (_, row) => ({
    id: idAt(table, row),
    row: table.rowNumber[row],
    startMs: table.startMs[row],
    endMs: table.endMs[row],
    date: edtfAt(table, row),
    eventType: EVENT_TYPES[table.eventType[row]!],
    status: STATUSES[table.status[row]!],
    tone: toneAt(table, row),
    actors: namesAt(table.actors, row),
    topics: namesAt(table.topics, row),
    sources: namesAt(table.sources, row),
    title: textAt(table.title, row),
    url: textAt(table.url, row),
  }));
}

/** @param cuts lengths of the pieces in which the bytes come; the rest comes as one */
async function* pieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of cuts) {
    yield bytes.subarray(from, from + cut);
    from += cut;
  }
  await Promise.resolve();
  yield bytes.subarray(from);
}

/** Reads a CSV text or its bytes. @param batch characters that are taken apart at once */
export async function readCsv(
  csv: string | Uint8Array,
  {
    cuts = [],
    batch,
    options = {},
  }: { cuts?: readonly number[]; batch?: number; options?: LoadOptions } = {},
): Promise<LoadedTable> {
  const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv;
  const watch = new LoadProgressReporter(options, bytes.length);
  const source = { name: 'x.csv', totalBytes: bytes.length, chunks: pieces(bytes, cuts) };
  try {
    return await readCsvTable(source, watch, options.choices, batch);
  } finally {
    watch.close();
  }
}
