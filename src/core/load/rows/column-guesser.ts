import { DateOrderEvidence } from '../dates/date-order.ts';
import { readFreeDate } from '../dates/free-date.ts';
import type { ColumnMapping, TableQuestion } from '../read/load-options.ts';
import { columnsByName } from './column-names.ts';

interface SurveyedRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly isBroken: boolean;
}

/** Rows that are looked at until it is clear what the columns mean, and those at most. */
const ENOUGH = 200;
const MOST = 50_000;
const SHOWN = 20;
const SHOWN_LETTERS = 200;

/** A number that is hardly a year or a day. */
const CODE = /^(?![12]\d{3}$|[12]\d{7}$)\d+$/;

/** Looks at the first rows of a table whose columns nobody knows, and guesses what they mean. */
export class ColumnGuesser {
  readonly rows: SurveyedRow[] = [];
  readonly #header: readonly string[];
  readonly #orders: readonly DateOrderEvidence[];

  constructor(header: readonly string[]) {
    this.#header = header;
    this.#orders = header.map(() => new DateOrderEvidence());
  }

  add(cells: readonly string[], line: number, isBroken: boolean): void {
    this.rows.push({ cells, line, isBroken });
    this.#orders.forEach((order, i) => {
      order.add(cells[i] ?? '');
    });
  }

  /** Whether further rows would hardly change the guess. */
  get isDecided(): boolean {
    const { length } = this.rows;
    return length >= MOST || (length >= ENOUGH && this.#orders.every(({ isDecided }) => isDecided));
  }

  /** Whether it is worth asking what the columns mean: most rows have as many cells as the header, and not one. */
  get isTable(): boolean {
    const width = this.#header.length;
    const few = this.rows.slice(0, ENOUGH);
    return width > 1 && few.filter(({ cells }) => cells.length === width).length * 2 > few.length;
  }

  get question(): TableQuestion {
    return {
      header: this.#header,
      rows: this.rows
        .slice(0, SHOWN)
        .map(({ cells }) => cells.map((cell) => cell.slice(0, SHOWN_LETTERS))),
      guess: this.#guess(),
    };
  }

  #guess(): ColumnMapping {
    const columns = columnsByName(this.#header);
    const dates = this.#header.map((_, i) => this.#shareOfDates(i));
    const start = columns.indexOf('start');
    const better = dates.findIndex((share) => share > 0.5);
    if (start === -1 && better !== -1) columns[better] = 'start';
    if (!columns.includes('title')) {
      const words = this.#header.findIndex((_, i) => columns[i] === null && this.#isWords(i));
      if (words !== -1) columns[words] = 'title';
    }
    const dated = columns.indexOf('start');
    return {
      columns,
      dateOrder: this.#orders[dated]?.order ?? 'day-first',
      separator: this.#separator(columns.indexOf('actors')),
    };
  }

  #cells(column: number): string[] {
    return this.rows
      .slice(0, ENOUGH)
      .map(({ cells }) => cells[column]?.trim() ?? '')
      .filter((cell) => cell !== '');
  }

  #shareOfDates(column: number): number {
    const cells = this.#cells(column);
    const order = this.#orders[column]?.order ?? 'day-first';
    const dates = cells.filter((cell) => !CODE.test(cell) && 'edtf' in readFreeDate(cell, order));
    return cells.length === 0 ? 0 : dates.length / cells.length;
  }

  #isWords(column: number): boolean {
    const cells = this.#cells(column);
    const words = cells.filter((cell) => /\p{L}{3}/u.test(cell) && !/^https?:/i.test(cell));
    return cells.length > 0 && words.length * 2 > cells.length;
  }

  /** What stands in most cells of the actors: `|`, `;`, or a comma. */
  #separator(column: number): string {
    const cells = this.#cells(column);
    const found = ['|', ';', '؛', '/', ',', '،'].find(
      (mark) => cells.filter((cell) => cell.includes(mark)).length * 5 > cells.length,
    );
    return found ?? '|';
  }
}
