import type { ImportChoices, LoadedTable, LoadOptions } from './read/load-options.ts';
import { LoadProgressReporter } from './read/load-progress.ts';
import type { ByteSource } from './read/read.ts';

export type {
  ColumnMapping,
  ImportChoices,
  MappingHints,
  LoadedTable,
  LoadOptions,
  LoadProgress,
  RefusedRows,
  TableQuestion,
} from './read/load-options.ts';

export type TableFormat = 'csv' | 'tsv' | 'jsonl' | 'parquet' | 'arrow' | 'xlsx' | 'ods';

export interface TableSource {
  readonly format: TableFormat;
  readonly bytes: ByteSource;
}

/**
 * Events from a table with our own columns, those of an event-data project, or others that the reader names. Rows with an error are left out and named.
 * The readers of the formats come when they are needed.
 * @throws the signal's reason where it was given up, and what the bytes throw where they fail
 */
export async function loadTable(
  { format, bytes }: TableSource,
  options: LoadOptions = {},
): Promise<LoadedTable> {
  options.signal?.throwIfAborted();
  const watch = new LoadProgressReporter(options, bytes.totalBytes);
  try {
    const loaded = await readTable(format, bytes, watch, options.choices ?? {});
    options.signal?.throwIfAborted();
    watch.finish();
    return loaded;
  } finally {
    watch.close();
  }
}

async function readTable(
  format: TableFormat,
  bytes: ByteSource,
  watch: LoadProgressReporter,
  choices: ImportChoices,
): Promise<LoadedTable> {
  if (format === 'parquet') {
    const { readParquetTable } = await import('./formats/parquet-table.ts');
    return readParquetTable(bytes, watch, choices);
  }
  if (format === 'jsonl') {
    const { readJsonLines } = await import('./formats/json-lines.ts');
    return readJsonLines(bytes, watch, choices);
  }
  if (format === 'arrow') {
    const { readArrowTable } = await import('./formats/arrow.ts');
    return readArrowTable(bytes, watch, choices);
  }
  if (format === 'xlsx') {
    const { readSpreadsheet } = await import('./formats/spreadsheet.ts');
    return readSpreadsheet(bytes, watch, choices);
  }
  if (format === 'ods') {
    const { readOpenDocument } = await import('./formats/open-document.ts');
    return readOpenDocument(bytes, watch, choices);
  }
  const { readCsvTable } = await import('./formats/csv-table.ts');
  return readCsvTable(bytes, watch, choices);
}
