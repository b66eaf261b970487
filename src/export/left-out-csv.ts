import Papa from 'papaparse';

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

/** U+FEFF, by which spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would read as a formula; a number with a sign is none. */
const FORMULA = /^(?:[=@\t\r]|[+-](?!\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$))/i;

/**
 * Rows that were left out as CSV after RFC 4180, with a byte order mark: the number of the row, its line where
 * there are lines, the reasons, and then its cells under the file's own header. A cell that would be a formula
 * begins with an apostrophe.
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
  const text = Papa.unparse([[...before, ...header], ...lines], {
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
