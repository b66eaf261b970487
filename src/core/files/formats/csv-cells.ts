import { csvFormatRow } from 'd3-dsv';

/** U+FEFF, by which spreadsheets know that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV after RFC 4180: commas, CRLF, quotes doubled. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${csvFormatRow(row as string[])}\r\n`).join('');
}

/** Where a formula would begin: a cell, or what another reading of separators makes one. */
const FORMULA = /(^(?![;\t\r\n])|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])/g;

/**
 * Words that no spreadsheet takes for a formula: an apostrophe stands before any that could begin one, also
 * where a semicolon, a tab or a line end in the middle could be taken for the end of a cell.
 */
export function guardCell(text: string): string {
  return text.replace(FORMULA, "$1'");
}

/** @param value numbers pass as they are */
export function guarded(value: string | number): string | number {
  return typeof value === 'number' ? value : guardCell(value);
}

/** A table of counts as CSV that spreadsheets open as it is meant. @param rows the first are the headings */
export function countsCsv(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + csvOf(rows.map((row) => row.map(guarded)));
}
