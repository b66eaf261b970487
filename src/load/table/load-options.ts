import type { EventTable } from '../../model/event-table.ts';
import type { Problem } from '../../model/problem.ts';

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
  /** Told at most about ten times a second, and once at the end. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Given the rows read so far as a table of its own: once after about 50,000, then whenever they have quadrupled. */
  readonly onPartial?: (table: EventTable) => void;
}

export interface LoadedTable {
  /** Every good row; undefined where there is none, or where the file cannot be read as a table. */
  readonly table: EventTable | undefined;
  /** In the order of the file, at most 100 of a kind and then one that says how many more there are. */
  readonly problems: readonly Problem[];
  /** Rows of data that were read. */
  readonly rows: number;
  /** Of them, those with an error, which are left out. */
  readonly refused: number;
}

/** Nothing was read, and why. */
export function unreadTable(problems: readonly Problem[]): LoadedTable {
  return { table: undefined, problems, rows: 0, refused: 0 };
}
