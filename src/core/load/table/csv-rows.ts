import Papa from 'papaparse';
import { delimiterOf, SEPARATOR_LINE } from '../read/delimiter.ts';

/** Rows of a text that is handed over piece by piece. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** Places in `rows` of lines whose quotation marks are wrong; each stands there as one cell. */
  readonly badQuotes: ReadonlySet<number>;
  /** Whether cells may have line ends in them. */
  readonly hasQuotes: boolean;
}

type Newline = '\n' | '\r';
type Row = readonly string[];

interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

const NONE: CsvRows = { rows: [], badQuotes: new Set(), hasQuotes: false };

/** Characters that are taken apart at once, and those of one row at most. */
const BATCH = 1 << 19;
const LONGEST = 1 << 24;

/**
 * Takes the pieces of a text apart into rows of cells. A line whose quotation marks are wrong (not closed, or
 * closed inside a cell) is given up alone, so that it does not swallow the lines after it.
 */
export class CsvPieces {
  #pieces: string[] = [];
  #length = 0;
  #least: number;
  readonly #batch: number;
  #form: { readonly delimiter: string; readonly newline: Newline } | undefined;

  /** @param batch characters that are waited for */
  constructor(batch = BATCH) {
    this.#batch = batch;
    this.#least = batch;
  }

  /** @returns the whole rows that can be told so far; mostly none, until enough has come */
  push(piece: string): CsvRows {
    this.#pieces.push(piece);
    this.#length += piece.length;
    return this.#length < this.#least ? NONE : this.#parse(false);
  }

  /** The rows that are left. */
  finish(): CsvRows {
    return this.#parse(true);
  }

  #parse(isLast: boolean): CsvRows {
    let text = this.#pieces.join('');
    if (this.#form === undefined) {
      this.#form = formOf(text, isLast);
      // Only its line end is left of it, so that lines are still counted.
      if (this.#form) text = text.replace(SEPARATOR_LINE, '');
    }
    if (this.#form === undefined) {
      this.#keep(text);
      return NONE;
    }
    const parser = new Papa.Parser(this.#form);
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Parsed;
    // What is wrong with a row that is not whole yet will be said again when it is.
    const isBroken = errors.some(({ row }) => row !== undefined && row < data.length);
    if (isBroken || (data.length === 0 && text.length > LONGEST)) {
      return this.#parseByLine(text, isLast);
    }
    this.#keep(text.slice(isLast ? text.length : meta.cursor));
    withoutReturns(data);
    return { rows: data, badQuotes: NONE.badQuotes, hasQuotes: text.includes('"') };
  }

  /** Row by row, and where one is broken, on from the next line. */
  #parseByLine(text: string, isLast: boolean): CsvRows {
    const { newline } = this.#form ?? { newline: '\n' };
    const rows: Row[] = [];
    const badQuotes = new Set<number>();
    let at = 0;
    for (;;) {
      const { end, isBroken } = this.#parseGood(text.slice(at), isLast, rows);
      at += end;
      const isStuck = text.length - at > LONGEST;
      if (!isBroken && !isStuck) break;
      const found = text.indexOf(newline, at);
      const lineEnd = found === -1 ? text.length : found;
      badQuotes.add(rows.length);
      rows.push([text.slice(at, lineEnd).replace(/\r$/, '')]);
      at = Math.min(lineEnd + newline.length, text.length);
    }
    this.#keep(text.slice(isLast ? text.length : at));
    return { rows, badQuotes, hasQuotes: true };
  }

  /** @returns where the good rows end, and whether a broken one follows */
  #parseGood(
    text: string,
    isLast: boolean,
    rows: Row[],
  ): { readonly end: number; readonly isBroken: boolean } {
    let end = 0;
    let isBroken = false;
    const parser = new Papa.Parser({
      ...this.#form,
      step: (result: unknown) => {
        const { data, errors, meta } = result as Parsed;
        isBroken = errors.length > 0;
        if (isBroken) parser.abort();
        else {
          withoutReturns(data);
          rows.push(...data);
          end = meta.cursor;
        }
      },
    });
    parser.parse(text, 0, !isLast);
    return { end, isBroken };
  }

  /** A row is never parsed again before as much has come once more, so that a long one costs no square of time. */
  #keep(rest: string): void {
    this.#pieces = [rest];
    this.#length = rest.length;
    this.#least = Math.max(this.#batch, rest.length * 2);
  }
}

/** @returns undefined where the header has not come to its end yet */
function formOf(
  text: string,
  isLast: boolean,
): { readonly delimiter: string; readonly newline: Newline } | undefined {
  const header = /[^\r\n]+(\r\n|\r(?=[^])|\n)/.exec(text);
  if (header === null && !isLast) return undefined;
  const newline = header?.[1] === '\r' ? '\r' : '\n';
  return { delimiter: delimiterOf(text) ?? ',', newline };
}

/** Lines may end in CR LF here and in LF there: rows are parted at LF, and the CR before it goes. */
function withoutReturns(rows: readonly string[][]): void {
  for (const row of rows) {
    const last = row.length - 1;
    const cell = row[last] ?? '';
    if (cell.charCodeAt(cell.length - 1) === 0x0d) row[last] = cell.slice(0, -1);
  }
}
