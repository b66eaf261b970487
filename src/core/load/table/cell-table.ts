import type { Problem } from '../../model/problem.ts';
import { showValue } from '../json/json-type.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { readFreeDate } from '../dates/free-date.ts';
import { adapterFor } from '../rows/adapter-for.ts';
import { MappedRows } from '../rows/mapped-rows.ts';
import { ColumnGuesser } from '../rows/column-guesser.ts';
import type { RowAdapter } from '../rows/row-adapter.ts';
import type { CsvRows } from './csv-rows.ts';
import {
  unreadTable,
  type ColumnMapping,
  type ImportChoices,
  type LoadedTable,
} from '../read/load-options.ts';
import type { LoadProgressReporter } from '../read/load-progress.ts';
import { OwnRows } from '../rows/own-rows.ts';
import { matchHeader, type TableHeader } from '../read/table-columns.ts';
import { TableReading } from './table-reading.ts';
import { emptyRow } from '../rows/table-row.ts';

type Broken = 'row.quotes' | 'row.json';

/** Rows of cells into rows of a table, whosever its columns are; the first one mostly is the header. */
export class CellTable {
  readonly #choices: ImportChoices;
  readonly #row = emptyRow();
  readonly #hasLines: boolean;
  #adapter: RowAdapter | undefined;
  #reading: TableReading | undefined;
  #survey: ColumnGuesser | undefined;
  /** A header of ours whose first row has not come yet. */
  #own: TableHeader | undefined;
  #names: readonly string[] = [];
  #broken: Broken = 'row.quotes';
  readonly #further: Problem[] = [];
  #line: number;

  /**
   * @param hasLines whether the rows stand on lines of a text
   * @param firstLine where the header stands; 0 where it is none of the lines
   */
  constructor(choices: ImportChoices, hasLines = true, firstLine = 1) {
    this.#choices = choices;
    this.#hasLines = hasLines;
    this.#line = firstLine;
  }

  get rows(): number {
    return this.#reading?.rows ?? 0;
  }

  offerTo(watch: LoadProgressReporter): void {
    this.#reading?.offerTo(watch, this.#adapter?.countries);
  }

  /**
   * @param broken what is wrong with the rows named in `badQuotes`
   * @returns false where it is of no use to go on
   */
  take({ rows, badQuotes, hasQuotes }: CsvRows, broken: Broken = 'row.quotes'): boolean {
    this.#broken = broken;
    for (const [i, cells] of rows.entries()) {
      const line = this.#line;
      this.#line += 1 + (hasQuotes ? lineEndsIn(cells) : 0);
      if (!isBlank(cells)) this.#takeRow(cells, this.#hasLines ? line : 0, badQuotes.has(i));
    }
    return this.#survey === undefined || !this.#settle(this.#survey);
  }

  finish(): LoadedTable {
    if (this.#own) this.#takeOwn(this.#own, []);
    if (this.#survey && this.#settle(this.#survey, true)) {
      const { question, isTable } = this.#survey;
      const { problems } = matchHeader(this.#names, this.#hasLines ? 1 : 0);
      return { ...unreadTable(problems), ...(isTable && { question }) };
    }
    const adapter = this.#adapter;
    const reading = this.#reading ?? new TableReading(matchHeader([], 1));
    const loaded = reading.finish(this.#names, [...this.#further, ...(adapter?.problems() ?? [])]);
    return adapter && adapter.countries.size > 0
      ? { ...loaded, countries: adapter.countries }
      : loaded;
  }

  #takeRow(cells: readonly string[], line: number, isBroken: boolean): void {
    if (this.#own) this.#takeOwn(this.#own, cells);
    const reading = this.#reading;
    if (this.#survey) this.#survey.add(cells, line, isBroken);
    else if (reading === undefined) this.#takeFirst(cells, line);
    else if (isBroken) reading.refuse(this.#broken, line, cells);
    else this.#fill(cells, line, reading);
  }

  #fill(cells: readonly string[], line: number, reading: TableReading): void {
    const adapter = this.#adapter;
    if (!adapter) return;
    const [expected = 0] = adapter.widths;
    if (!fits(cells, adapter.widths)) {
      reading.refuse('row.cells', line, cells, { expected, found: cells.length });
    } else if (adapter.fill(cells, this.#row) === 'merged') reading.merge();
    else reading.add(this.#row, line, cells);
  }

  #takeFirst(cells: readonly string[], line: number): void {
    const { mapping, merge = false } = this.#choices;
    const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    this.#names = cells.slice(0, width);
    const known = adapterFor(cells, merge);
    const own = matchHeader(cells, line);
    if (known) this.#use(known.adapter);
    else if (mapping?.columns.length === width) this.#use(new MappedRows(mapping));
    else if (own.places.start >= 0) this.#own = own;
    else this.#survey = new ColumnGuesser(this.#names);
    if (known?.firstIsData) this.#takeRow(cells, line, false);
  }

  /** A table with our header whose first date is one in words is asked about as one of others. */
  #takeOwn(own: TableHeader, cells: readonly string[]): void {
    this.#own = undefined;
    const start = (cells[own.places.start] ?? '').trim();
    const isInWords = parseEdtf(start) === undefined && 'edtf' in readFreeDate(start, 'day-first');
    if (isInWords) this.#survey = new ColumnGuesser(this.#names);
    else this.#use(new OwnRows(own, this.#names.length));
  }

  #use(adapter: RowAdapter): void {
    this.#adapter = adapter;
    this.#reading = new TableReading(adapter.header);
  }

  /** @returns whether the reader has to be asked; else what was looked at goes on as rows, once that is enough */
  #settle(survey: ColumnGuesser, isLast = false): boolean {
    if (!survey.isDecided && !isLast) return false;
    const { guess } = survey.question;
    if (!this.#choices.guess || !guess.columns.includes('start')) return true;
    this.#survey = undefined;
    this.#use(new MappedRows(guess));
    this.#further.push(guessed(this.#names, guess));
    for (const { cells, line, isBroken } of survey.rows) this.#takeRow(cells, line, isBroken);
    return false;
  }
}

/** What was taken for what: `Date → start, Headline → title`. */
function guessed(names: readonly string[], { columns }: ColumnMapping): Problem {
  const pairs = columns.flatMap((meaning, i) =>
    meaning === null ? [] : [`${showValue(names[i])} → ${meaning}`],
  );
  const params = { found: pairs.join(', ') };
  return { code: 'table.guessed', severity: 'warning', path: [], params };
}

/** Empty cells at the end are none too many. */
function fits(cells: readonly string[], widths: readonly number[]): boolean {
  if (widths.includes(cells.length)) return true;
  const most = Math.max(...widths);
  return cells.length > most && isBlank(cells.slice(most));
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** CR LF, LF and CR end a line, as in an editor. */
function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (!cell.includes('\n') && !cell.includes('\r')) continue;
    count += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
  }
  return count;
}
