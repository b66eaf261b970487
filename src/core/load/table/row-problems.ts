import type { Problem, ProblemCode, Severity } from '../../model/problem.ts';
import { showValue } from '../json/json-type.ts';
import type { TableColumn } from '../read/table-columns.ts';

/** What can be wrong with a row of a table. */
export type RowCode = Exclude<Extract<ProblemCode, `row.${string}`>, 'row.cell' | 'row.more'>;

/** Complaints of one kind that are told one by one. */
export const MOST_OF_A_KIND = 100;

/** Collects what is wrong with rows: the first hundred of a kind, and how many more there are. */
export class RowProblems {
  readonly #told: Problem[] = [];
  readonly #counts = new Map<RowCode, number>();
  readonly #called: Readonly<Partial<Record<TableColumn, string>>>;
  #ofRow: Problem[] = [];

  /** @param called what the file calls our columns, where it calls them otherwise */
  constructor(called: Readonly<Partial<Record<TableColumn, string>>> = {}) {
    this.#called = called;
  }

  /**
   * @param row 1-based among the rows of data
   * @param line 1-based in the file; 0 where it has no lines
   */
  add(
    code: RowCode,
    row: number,
    line: number,
    column: TableColumn | null,
    params: Readonly<Record<string, string | number>>,
  ): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    const problem: Problem = {
      code,
      severity: severityOf(code),
      path: column === null ? [row - 1] : [row - 1, column],
      ...(line > 0 ? { line } : {}),
      params: {
        row,
        ...(column === null ? {} : { column: this.#called[column] ?? column }),
        ...shown(params),
      },
    };
    this.#ofRow.push(problem);
    if (count <= MOST_OF_A_KIND) this.#told.push(problem);
  }

  /** What was found since this was last asked. */
  ofRow(): readonly Problem[] {
    const found = this.#ofRow;
    if (found.length > 0) this.#ofRow = [];
    return found;
  }

  /** In the order they were found, and after them one for each kind that has more. */
  list(): Problem[] {
    const more = [...this.#counts].filter(([, count]) => count > MOST_OF_A_KIND);
    return [
      ...this.#told,
      ...more.map(([code, count]): Problem => {
        const params = { count: count - MOST_OF_A_KIND, reason: code };
        return { code: 'row.more', severity: severityOf(code), path: [], params };
      }),
    ];
  }
}

/** A row with an error is left out; with a warning it stays. */
function severityOf(code: RowCode): Severity {
  return code === 'row.url' ? 'warning' : 'error';
}

function shown(params: Readonly<Record<string, string | number>>): Problem['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : showValue(value),
    ]),
  );
}
