import { BYTE_ORDER_MARK, csvOf, guardCell } from './csv-cells.ts';

/** A row of a table that was left out, and why, in words. */
export interface LeftOutRow {
  /** 1-based among the rows of data. */
  readonly row: number;
  /** 1-based in the file; 0 where it has no lines. */
  readonly line: number;
  readonly reasons: readonly string[];
  /** As they stand in the file. */
  readonly cells: readonly string[];
}

/** What the columns in front are called. */
export interface LeftOutWords {
  readonly row: string;
  readonly line: string;
  readonly reason: string;
}

/** A number with a sign is no formula. */
const SIGNED = /^[+-]\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

/**
 * Rows that were left out as CSV after RFC 4180, with a byte order mark: the number of the row, its line where
 * there are lines, the reasons, and then its cells under the file's own header. No cell could be taken for a
 * formula.
 */
export function leftOutCsv(
  header: readonly string[],
  rows: readonly LeftOutRow[],
  words: LeftOutWords,
): string {
  const hasLines = rows.some(({ line }) => line > 0);
  const before = hasLines ? [words.row, words.line, words.reason] : [words.row, words.reason];
  const lines = rows.map(({ row, line, reasons, cells }) => [
    String(row),
    ...(hasLines ? [String(line)] : []),
    reasons.join(' '),
    ...cells,
  ]);
  const all = [[...before, ...header], ...lines];
  const text = csvOf(
    all.map((cells) => cells.map((cell) => (SIGNED.test(cell) ? cell : guardCell(cell)))),
  );
  return BYTE_ORDER_MARK + text;
}
