import { ROLES } from '../../model/dataset.ts';
import type { Problem } from '../../model/problem.ts';
import type { LoadedTable, RefusedRow } from '../read/load-options.ts';
import type { LoadProgressReporter } from '../read/load-progress.ts';
import { RowProblems } from './row-problems.ts';
import { TableBuilder } from './table-builder.ts';
import {
  TABLE_COLUMNS,
  type RoleColumn,
  type TableColumn,
  type TableHeader,
} from '../read/table-columns.ts';
import type { TableRow } from '../rows/table-row.ts';

/** Rows left out that are kept as they stand, and their letters at most. */
const MOST_KEPT = 10_000;
const MOST_LETTERS = 1 << 24;
const NO_COUNTRIES: ReadonlyMap<string, string> = new Map();

/** A table under way: rows go in, counted and checked; the whole comes out with everything that was wrong. */
export class TableReading {
  readonly header: TableHeader;
  readonly problems: RowProblems;
  readonly #builder: TableBuilder;
  readonly #refused: RefusedRow[] = [];
  #letters = 0;
  #rows = 0;
  #merged = 0;
  /** Rows that were taken away. */
  #given = 0;

  constructor(header: TableHeader) {
    this.header = header;
    const { places, fields } = header;
    this.problems = new RowProblems(header.called);
    this.#builder = new TableBuilder(
      (column) => places[column] >= 0,
      this.problems,
      fields?.names,
      header.toneScale,
    );
  }

  get rows(): number {
    return this.#rows;
  }

  /**
   * @param line 1-based in the file; 0 where it has no lines
   * @param cells the row as it stands there
   * @param number that it was given by {@link number}, where others came since
   */
  add(row: TableRow, line: number, cells?: readonly string[], number = this.number()): void {
    const isTaken = this.#builder.add(row, number, line);
    const problems = this.problems.ofRow();
    if (!isTaken) this.#keep(number, line, problems, cells ?? cellsOf(row));
  }

  /** Counts a row. @returns its number */
  number(): number {
    this.#rows += 1;
    return this.#rows;
  }

  /** A row that says what an earlier one said. */
  merge(): void {
    this.#rows += 1;
    this.#merged += 1;
  }

  /** A row that cannot even be taken apart. */
  refuse(
    code: 'row.cells' | 'row.quotes' | 'row.json',
    line: number,
    cells: readonly string[],
    params: Readonly<Record<string, number>> = {},
  ): void {
    this.#rows += 1;
    this.problems.add(code, this.#rows, line, null, params);
    this.#keep(this.#rows, line, this.problems.ofRow(), cells);
  }

  /** @param countries names of actors that are countries, as far as they are known */
  offerTo(
    watch: LoadProgressReporter,
    countries: ReadonlyMap<string, string> = NO_COUNTRIES,
  ): void {
    const { size } = this.#builder;
    if (watch.wantsRows(size)) {
      this.#given += size;
      watch.hand(this.#builder.drain(), countries);
    } else watch.offer(size, () => this.#builder.build());
  }

  /**
   * @param names the header as it stands in the file, for the rows that were left out
   * @param further what else there is to say
   */
  finish(names: readonly string[] = TABLE_COLUMNS, further: readonly Problem[] = []): LoadedTable {
    const rows = this.#rows;
    const size = this.#given + this.#builder.size;
    const { repeated } = this.#builder;
    const ids: readonly Problem[] =
      repeated === 0
        ? []
        : [
            {
              code: 'table.ids-repeat',
              severity: 'warning',
              path: [],
              params: { count: repeated, column: this.header.called?.id ?? 'id' },
            },
          ];
    const problems = [...this.header.problems, ...further, ...ids, ...this.problems.list()];
    const refused = rows - size - this.#merged;
    const left = this.#refused.length > 0 && {
      refusedRows: { header: names, rows: this.#refused },
    };
    if (size > 0) return { table: this.#builder.build(), problems, rows, refused, ...left };
    const none: Problem = { code: 'table.empty', severity: 'error', path: [], params: { rows } };
    return { table: undefined, problems: [none, ...problems], rows, refused, ...left };
  }

  #keep(row: number, line: number, problems: readonly Problem[], cells: readonly string[]): void {
    for (const cell of cells) this.#letters += cell.length;
    if (this.#refused.length >= MOST_KEPT || this.#letters > MOST_LETTERS) return;
    this.#refused.push({ row, line, problems, cells: [...cells] });
  }
}

function cellsOf(row: TableRow): string[] {
  return TABLE_COLUMNS.map((column) => {
    const value = cellAt(row, column);
    return typeof value === 'string' ? value : value.join('|');
  });
}

function cellAt(row: TableRow, column: TableColumn): string | readonly string[] {
  const role = (ROLES as readonly string[]).indexOf(column);
  if (role === -1) return row[column as Exclude<TableColumn, RoleColumn>];
  return row.roles.find((cells) => cells.role === role)?.names ?? '';
}
