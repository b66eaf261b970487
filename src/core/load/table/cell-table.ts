import type { Problem } from '../../model/problem.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { readFreeDate } from '../dates/free-date.ts';
import { ColumnGuesser, type SurveyedRow } from '../guess/column-guesser.ts';
import { showValue } from '../json/json-type.ts';
import {
  unreadTable,
  type ColumnMapping,
  type ImportChoices,
  type LoadedTable,
} from '../read/load-options.ts';
import type { LoadProgressReporter } from '../read/load-progress.ts';
import { isOwnHeader, matchHeader, type TableHeader } from '../read/table-columns.ts';
import { adapterFor } from '../rows/adapter-for.ts';
import { fitMapping } from '../rows/fit-mapping.ts';
import { otherGdeltTable } from '../rows/gdelt.ts';
import { countryOfName } from '../rows/countries.ts';
import { MappedRows } from '../rows/mapped-rows.ts';
import { OwnRows } from '../rows/own-rows.ts';
import type { RowAdapter } from '../rows/row-adapter.ts';
import { emptyRow } from '../rows/table-row.ts';
import type { CsvRows } from './csv-rows.ts';
import { TableReading } from './table-reading.ts';

type Broken = 'row.quotes' | 'row.json';

/** Rows of cells into rows of a table, whosever its columns are; the first ones tell what these mean. */
export class CellTable {
  readonly #choices: ImportChoices;
  readonly #row = emptyRow();
  readonly #hasLines: boolean;
  #adapter: RowAdapter | undefined;
  #reading: TableReading | undefined;
  /** Looks at the first rows until it is clear what they are. */
  #survey: ColumnGuesser | undefined;
  #names: readonly string[] = [];
  #broken: Broken = 'row.quotes';
  readonly #further: Problem[] = [];
  #line: number;
  /** A row that others may belong to. */
  #open:
    | { readonly number: number; readonly line: number; readonly cells: readonly string[] }
    | undefined;
  /** Why it is of no use to read it. */
  #refusal: Problem | undefined;

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
      if (!isBlank(cells) && !this.#refusal)
        this.#takeRow(cells, this.#hasLines ? line : 0, badQuotes.has(i));
    }
    if (this.#refusal) return false;
    return this.#survey === undefined || !this.#settle(this.#survey);
  }

  finish(): LoadedTable {
    if (this.#refusal) return unreadTable([this.#refusal]);
    if (this.#survey && this.#settle(this.#survey, true)) {
      const { question, isTable, names, headerLine = 0 } = this.#survey;
      const { problems } = matchHeader(names, this.#hasLines ? headerLine : 0);
      const missing = problems.filter(({ severity }) => severity === 'error');
      return { ...unreadTable(missing), ...(isTable && { question }) };
    }
    this.#close();
    const adapter = this.#adapter;
    const reading = this.#reading ?? new TableReading(matchHeader([], 1));
    const loaded = reading.finish(this.#names, [...this.#further, ...(adapter?.problems() ?? [])]);
    const countries =
      adapter instanceof OwnRows
        ? countriesIn(loaded.table?.actors.names ?? [])
        : adapter?.countries;
    return countries && countries.size > 0 ? { ...loaded, countries } : loaded;
  }

  #takeRow(cells: readonly string[], line: number, isBroken: boolean): void {
    const reading = this.#reading;
    if (isBroken) this.#close();
    if (reading && isBroken) reading.refuse(this.#broken, line, cells);
    else if (reading) this.#fill(cells, line, reading);
    else if (this.#survey) this.#survey.add(cells, line, isBroken);
    else this.#takeFirst(cells, line, isBroken);
  }

  #fill(cells: readonly string[], line: number, reading: TableReading): void {
    const adapter = this.#adapter;
    if (!adapter) return;
    const [expected = 0] = adapter.widths;
    if (!fits(cells, adapter.widths)) {
      this.#close();
      reading.refuse('row.cells', line, cells, { expected, found: cells.length });
    } else if (adapter.isPart?.(cells)) reading.merge();
    else if (adapter.addParts) {
      this.#close();
      adapter.fill(cells, this.#row);
      this.#open = { number: reading.number(), line, cells };
    } else if (adapter.fill(cells, this.#row) === 'merged') reading.merge();
    else reading.add(this.#row, line, cells);
  }

  /** Takes the row that others could belong to. */
  #close(): void {
    if (!this.#open) return;
    const { number, line, cells } = this.#open;
    this.#open = undefined;
    this.#adapter?.addParts?.(this.#row);
    this.#reading?.add(this.#row, line, cells, number);
  }

  /** Event data are known by their first row; of others more has to be seen. */
  #takeFirst(cells: readonly string[], line: number, isBroken: boolean): void {
    const { merge = false, hints, mapping } = this.#choices;
    const isExplained = this.#choices.ask === true || Boolean(mapping ?? hints?.columns);
    const known = isExplained ? undefined : adapterFor(cells, merge);
    if (!known) {
      const table = isExplained ? undefined : otherGdeltTable(cells);
      if (table !== undefined) {
        this.#refusal = { code: 'table.gdelt', severity: 'error', path: [], params: { table } };
        return;
      }
      if (!isExplained && isCountOfParts(cells)) {
        this.#refusal = { code: 'table.network', severity: 'error', path: [], params: {} };
        return;
      }
      const { header = hints?.header } = mapping ?? {};
      this.#survey = new ColumnGuesser({ ...hints, ...(header !== undefined && { header }) });
      this.#survey.add(cells, line, isBroken);
      return;
    }
    this.#use(known.adapter, cells);
    if (known.firstIsData) this.#takeRow(cells, line, false);
  }

  #use(adapter: RowAdapter, names: readonly string[]): void {
    this.#names = names;
    this.#adapter = adapter;
    this.#reading = new TableReading(adapter.header);
  }

  /** @returns whether the reader has to be asked; else what was looked at goes on as rows, once that is enough */
  #settle(survey: ColumnGuesser, isLast = false): boolean {
    if (!survey.isDecided && !isLast) return false;
    const adapter = this.#adapterOf(survey);
    if (!adapter) return true;
    this.#survey = undefined;
    this.#use(adapter, survey.names);
    for (const { cells, line, isBroken } of survey.rows) this.#takeRow(cells, line, isBroken);
    return false;
  }

  /** Our own columns, those that the reader has named, or a guess; undefined where somebody has to be asked. */
  #adapterOf(survey: ColumnGuesser): RowAdapter | undefined {
    const { names } = survey;
    const { mapping, hints, guess, ask } = this.#choices;
    if (ask) return undefined;
    const said = mapping && fitMapping(mapping, names);
    if (said) return new MappedRows(said, names);
    const own = matchHeader(names, this.#hasLines ? (survey.headerLine ?? 0) : 0);
    const isOwn = isOwnHeader(own, names.length) && hints?.columns === undefined;
    if (isOwn && areOwnCells(survey.rows, own)) return new OwnRows(own, names.length);
    if (!guess || !isDated(survey.guess)) return undefined;
    this.#further.push(...this.#remarks(survey));
    return new MappedRows(survey.guess, names);
  }

  /** What was taken for what, and what is doubtful in it. */
  #remarks({ names, guess, skipped, ambiguous, headerLine }: ColumnGuesser): Problem[] {
    const { columns, dateOrder, forms = [] } = guess;
    const kept = names.filter((name, at) => columns[at] === null && name.trim() !== '');
    const [first] = skipped;
    const years = names.filter((_, at) => columns[at] === 'start' && forms[at] === 'new-years');
    return [
      ...(first
        ? [
            warning('table.skipped', {
              count: skipped.length,
              found: showValue(first.cells.join(' ').trim()),
            }),
          ]
        : []),
      ...(headerLine === undefined ? [warning('table.headless', {})] : []),
      warning('table.guessed', { found: taken(names, columns) }),
      ...(kept.length > 0
        ? [warning('table.column-unknown', { columns: listOf(kept), count: kept.length })]
        : []),
      ...ambiguous.map((column) => warning('table.order-unsure', { column, order: dateOrder })),
      ...years.map((column) => warning('table.new-years', { column })),
    ];
  }
}

/** Columns of the pairs and of the actors that Démarche writes. */
const COUNTED = ['events', 'certain', 'tone', 'first', 'last'];

function isCountOfParts(header: readonly string[]): boolean {
  const isOfWhom = header.includes('aName') || header.includes('partOf');
  return isOfWhom && COUNTED.every((name, i) => header.at(i - COUNTED.length) === name);
}

/** Names of countries, each once: those of mapped tables come back from a file of ours, too. */
function countriesIn(names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const code = countryOfName(name);
    if (code !== undefined && !found.has(code)) found.set(code, name);
  }
  return new Map([...found].map(([code, name]) => [name, code]));
}

const SEMICOLON = /\p{L}[^;]*;[^;]*\p{L}/u;
/** A table with more of our columns was made for us. */
const FEW_COLUMNS = 5;
const MOST_NAMED = 40;

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => showValue(name.trim()));
  return [...shown, ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');
}

function warning(code: Problem['code'], params: Problem['params']): Problem {
  return { code, severity: 'warning', path: [], params };
}

/** `Date → start, Headline → title` */
function taken(names: readonly string[], columns: ColumnMapping['columns']): string {
  return columns
    .flatMap((meaning, i) => (meaning === null ? [] : [`${showValue(names[i])} → ${meaning}`]))
    .join(', ');
}

function isDated({ columns }: ColumnMapping): boolean {
  return columns.includes('start') || columns.includes('year');
}

/**
 * Whether no row that was looked at has a date in words, or actors with semicolons between them: such a table is read
 * as one of somebody else's.
 */
function areOwnCells(rows: readonly SurveyedRow[], { places }: TableHeader): boolean {
  const areDates = rows.every(({ cells }) => {
    const date = (cells[places.start] ?? '').trim();
    if (date === '' || parseEdtf(date)) return true;
    return !('edtf' in readFreeDate(date, 'day-first'));
  });
  const actors = rows.map(({ cells }) => cells[places.actors] ?? '');
  const isSurelyOurs = countColumns(places) > FEW_COLUMNS;
  const areBarred = isSurelyOurs || actors.some((cell) => cell.includes('|'));
  return areDates && (areBarred || !actors.some((cell) => SEMICOLON.test(cell)));
}

function countColumns(places: TableHeader['places']): number {
  return Object.values(places).filter((place) => place >= 0).length;
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
