import type { EventTable } from '../../model/event-table.ts';
import type { Problem } from '../../model/problem.ts';
import type { Meaning } from './meanings.ts';

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
  /**
   * Takes the rows of a table away as they come, some ten thousand at a time, so that no more than those are ever
   * held; what is loaded then are the rows that are left at the end. Reading waits for it.
   */
  readonly onRows?: (table: EventTable, countries: ReadonlyMap<string, string>) => Promise<void>;
  readonly choices?: ImportChoices;
  /** What has more bytes is not read: `TooLarge` of read.ts is thrown. */
  readonly mostBytes?: number;
}

/** What names all sheets of a workbook at once that have the columns of the first one with dates. */
export const ALL_SHEETS = '*';

/** What the reader says about a file that cannot be known from it. */
export interface ImportChoices {
  /** What the columns of a table mean that are not ours. */
  readonly mapping?: ColumnMapping;
  /** What is known of them beforehand; the rest is guessed. */
  readonly hints?: MappingHints;
  /** Takes what seems most likely instead of asking. */
  readonly guess?: boolean;
  /** Asks what the columns mean, even where that seems clear. */
  readonly ask?: boolean;
  /** Leaves out rows of event data that say what an earlier one said. */
  readonly merge?: boolean;
}

/** What the columns of somebody else's table are to us, and how their cells are written. */
export interface ColumnMapping {
  /** One for each column of the file; null: it has no meaning, and is kept as it stands. */
  readonly columns: readonly (Meaning | null)[];
  readonly dateOrder: DateOrder;
  /** What stands between several names in one cell; '' where a cell is one name. */
  readonly separator: string;
  /** The same for single columns; null where `separator` counts. */
  readonly separators?: readonly (string | null)[] | undefined;
  readonly calendar?: Calendar | undefined;
  /** How the dates of each column are written. */
  readonly forms?: readonly (DateForm | null)[] | undefined;
  /** How each column writes countries; null where its cells are hardly any. */
  readonly countries?: readonly (CountryForm | null)[] | undefined;
  /** Types and statuses of ours by what cells call them. */
  readonly types?: Readonly<Record<string, string>> | undefined;
  readonly statuses?: Readonly<Record<string, string>> | undefined;
  /** Parts: rows with one id, one after the other, are one event, in which all have part that they name. */
  readonly rows?: RowKind | undefined;
  /** False where the first row is data. */
  readonly header?: boolean | undefined;
  /** The sheet of a workbook: its name, or `*` for all with the columns of the first one with dates. */
  readonly sheet?: string | undefined;
  /** What the columns were called when this was said: where the file has others by now, meanings go with the names. */
  readonly names?: readonly string[] | undefined;
}

/** What is known of a table before it is read: from the command line, or from a file beside it. */
export interface MappingHints {
  /** Meanings by the names of the file's columns (1, 2, … without a header); '' for none. */
  readonly columns?: Readonly<Record<string, Meaning | ''>>;
  readonly dateOrder?: DateOrder;
  readonly separator?: string;
  readonly calendar?: Calendar;
  readonly header?: boolean;
  readonly rows?: RowKind;
  /** A sheet of a workbook: its name, its number from 1, or `*` for all with the columns of the first one with dates. */
  readonly sheet?: string;
  readonly types?: Readonly<Record<string, string>>;
  readonly statuses?: Readonly<Record<string, string>>;
}

/**
 * How a column of names writes countries: by name in any language, by letters of ISO 3166, by letters or numbers of
 * the states system of the Correlates of War.
 */
export type CountryForm = 'names' | 'iso' | 'state-letters' | 'state-numbers';

/** The calendar that dates in numbers are of; names of months tell theirs themselves. */
export type Calendar = 'gregorian' | 'hijri' | 'jalali';

/**
 * How all dates of a column are written, where a single one would not tell: months as 202404; days as instants at
 * midnight; years as instants of 1 January; years of one digit or two, in antiquity.
 */
export type DateForm = 'months' | 'midnights' | 'new-years' | 'ancient';

/** What a row is: an event, or a part of one that it shares its id with. */
export type RowKind = 'events' | 'parts';

/** In which order a date in numbers is written; a year of four digits in front is always read as such. */
export type DateOrder = 'day-first' | 'month-first';

/** A table whose columns nobody knows, as it is shown to the reader. */
export interface TableQuestion {
  readonly header: readonly string[];
  /** Some rows from all over those that were looked at, of bounded length. */
  readonly rows: readonly (readonly string[])[];
  readonly guess: ColumnMapping;
  /** Of a workbook: the sheet this is, the sheets that have rows, and how many of them have these columns. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  readonly alike?: number;
}

/** A row that was left out. */
export interface RefusedRow {
  readonly row: number;
  /** 0 where the file has no lines. */
  readonly line: number;
  readonly problems: readonly Problem[];
  readonly cells: readonly string[];
}

/** The rows that were left out, as they stand in the file: the first ten thousand. */
export interface RefusedRows {
  readonly header: readonly string[];
  readonly rows: readonly RefusedRow[];
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
  /** Names of actors that are countries, with their codes of two letters. */
  readonly countries?: ReadonlyMap<string, string>;
  /** What to ask the reader before anything can be read. */
  readonly question?: TableQuestion;
  readonly refusedRows?: RefusedRows;
}

/** Nothing was read, and why. */
export function unreadTable(problems: readonly Problem[]): LoadedTable {
  return { table: undefined, problems, rows: 0, refused: 0 };
}
