import { BYTE_ORDER_MARK, csvOf, guardCell } from './csv-cells.ts';

/** The columns, in their order; also the words of the first row. */
export const CSV_COLUMNS = [
  'event',
  'date',
  'field',
  'told',
  'asserted',
  'source',
  'publisher',
  'published',
  'locator',
  'url',
] as const;

/** A row of the file: what each column holds, empty where nothing is known. */
export type CsvRow = Readonly<Record<(typeof CSV_COLUMNS)[number], string>>;

/** Rows as CSV after RFC 4180, with a byte order mark; no cell could be taken for a formula. */
export function disagreementsCsv(rows: readonly CsvRow[]): string {
  const cells = rows.map((row) => CSV_COLUMNS.map((column) => cellOf(row[column])));
  return BYTE_ORDER_MARK + csvOf([CSV_COLUMNS, ...cells]);
}

/** Guarded also where white space would be taken off its front. */
function cellOf(text: string): string {
  return guardCell(text).replace(/^[\t\r]/, "'$&");
}
