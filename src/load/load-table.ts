import type { LoadedTable, LoadOptions } from './table/load-options.ts';
import { LoadWatch } from './table/load-watch.ts';
import type { ByteSource } from './read.ts';

export type { LoadedTable, LoadOptions, LoadProgress } from './table/load-options.ts';

export type TableFormat = 'csv' | 'tsv' | 'parquet';

export interface TableSource {
  readonly format: TableFormat;
  readonly bytes: ByteSource;
}

/**
 * Events from a CSV, TSV or Parquet file with our own columns. Rows with an error are left out and named.
 * The readers of the formats come when they are needed.
 * @throws the signal's reason where it was given up, and what the bytes throw where they fail
 */
export async function loadTable(
  { format, bytes }: TableSource,
  options: LoadOptions = {},
): Promise<LoadedTable> {
  options.signal?.throwIfAborted();
  const watch = new LoadWatch(options, bytes.totalBytes);
  try {
    const loaded = await readTable(format, bytes, watch);
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
  watch: LoadWatch,
): Promise<LoadedTable> {
  if (format === 'parquet') {
    const { readParquetTable } = await import('./table/parquet-table.ts');
    return readParquetTable(bytes, watch);
  }
  const { readCsvTable } = await import('./table/csv-table.ts');
  return readCsvTable(bytes, watch);
}
