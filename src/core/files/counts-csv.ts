import { BYTE_ORDER_MARK, csvOf, guarded } from './formats/csv-cells.ts';

/** A table of counts as CSV that spreadsheets open as it is meant. @param rows the first are the headings */
export function countsCsv(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + csvOf(rows.map((row) => row.map(guarded)));
}
