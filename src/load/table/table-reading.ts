import type { Problem } from '../../model/problem.ts';
import type { LoadedTable } from './load-options.ts';
import type { LoadWatch } from './load-watch.ts';
import { RowProblems } from './row-problems.ts';
import { TableBuilder } from './table-builder.ts';
import type { TableHeader } from './table-columns.ts';
import type { TableRow } from './table-row.ts';

/** A table under way: rows go in, counted and checked; the whole comes out with everything that was wrong. */
export class TableReading {
  readonly header: TableHeader;
  readonly problems = new RowProblems();
  readonly #builder: TableBuilder;
  #rows = 0;

  constructor(header: TableHeader) {
    this.header = header;
    this.#builder = new TableBuilder((column) => header.places[column] >= 0, this.problems);
  }

  get rows(): number {
    return this.#rows;
  }

  /** @param line 1-based in the file; 0 where it has no lines */
  add(row: TableRow, line: number): void {
    this.#rows += 1;
    this.#builder.add(row, this.#rows, line);
  }

  /** A row that cannot even be taken apart. */
  refuse(
    code: 'row.cells' | 'row.quotes',
    line: number,
    params: Readonly<Record<string, number>> = {},
  ): void {
    this.#rows += 1;
    this.problems.add(code, this.#rows, line, null, params);
  }

  offerTo(watch: LoadWatch): void {
    watch.offer(this.#builder.size, () => this.#builder.build());
  }

  finish(): LoadedTable {
    const rows = this.#rows;
    const { size } = this.#builder;
    const problems = [...this.header.problems, ...this.problems.list()];
    const refused = rows - size;
    if (size > 0) return { table: this.#builder.build(), problems, rows, refused };
    const none: Problem = { code: 'table.empty', severity: 'error', path: [], params: { rows } };
    return { table: undefined, problems: [none, ...problems], rows, refused };
  }
}
