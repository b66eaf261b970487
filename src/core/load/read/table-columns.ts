import type { Problem, ProblemCode } from '../../model/problem.ts';
import { showValue } from '../json/json-type.ts';

/** The columns of a table of events, as the header writes them (in any case). */
export const TABLE_COLUMNS = [
  'id',
  'start',
  'end',
  'eventType',
  'actors',
  'topics',
  'tone',
  'title',
  'status',
  'source',
  'url',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface TableHeader {
  /** Where each column stands, from 0; −1 where the file has none of the name. */
  readonly places: Readonly<Record<TableColumn, number>>;
  readonly problems: readonly Problem[];
}

const BY_NAME: ReadonlyMap<string, TableColumn> = new Map(
  TABLE_COLUMNS.map((column) => [column.toLowerCase(), column]),
);

/** Whether a header may call a column of ours so. */
export function isTableColumn(name: string): boolean {
  return BY_NAME.has(name.trim().toLowerCase());
}

/**
 * Finds our columns in a header. An error where there is no `start`, warnings for what is passed over.
 * @param line 1-based, where the header stands; 0 in a file without lines
 */
export function matchHeader(names: readonly string[], line: number): TableHeader {
  const places = Object.fromEntries(TABLE_COLUMNS.map((column) => [column, -1])) as Record<
    TableColumn,
    number
  >;
  const problems: Problem[] = [];
  const place = line === 0 ? {} : { line, column: 1 };
  const complaint = (
    code: ProblemCode,
    severity: Problem['severity'],
    params: Problem['params'],
  ): Problem => ({ code, severity, path: [], ...place, params });
  const unknown: string[] = [];
  names.forEach((name, at) => {
    const column = BY_NAME.get(name.trim().toLowerCase());
    if (column === undefined) {
      if (name.trim() !== '') unknown.push(name.trim());
    } else if (places[column] === -1) places[column] = at;
    else problems.push(complaint('table.column-repeated', 'warning', { column }));
  });
  if (unknown.length > 0) {
    const params = { columns: listOf(unknown), count: unknown.length };
    problems.push(complaint('table.column-unknown', 'warning', params));
  }
  if (places.start === -1) {
    problems.unshift(complaint('table.start-missing', 'error', { found: listOf(names) }));
  }
  return { places, problems };
}

const MOST_NAMED = 20;

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => showValue(name.trim()));
  return [...shown, ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
