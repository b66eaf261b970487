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

/** U+FEFF, by which spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV after RFC 4180 (commas, CRLF, quotes doubled), with a byte order mark. A cell that a
 * spreadsheet would read as a formula begins with an apostrophe.
 */
export function disagreementsCsv(rows: readonly CsvRow[]): string {
  const lines = [CSV_COLUMNS, ...rows.map((row) => CSV_COLUMNS.map((column) => row[column]))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
