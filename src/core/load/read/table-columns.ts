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
  'summary',
  'place',
  'initiator',
  'recipient',
  'host',
  'mediator',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Columns of names that say what an actor does, each called as its role. */
export const ROLE_COLUMNS = [
  'initiator',
  'recipient',
  'host',
  'mediator',
] as const satisfies readonly TableColumn[];
export type RoleColumn = (typeof ROLE_COLUMNS)[number];

export interface TableHeader {
  /** Where each column stands, from 0; −1 where the file has none of the name. */
  readonly places: Readonly<Record<TableColumn, number>>;
  readonly problems: readonly Problem[];
  /** Where its tones are Goldstein scores. */
  readonly toneScale?: 'goldstein';
  /** What the file calls them, where it calls them otherwise. */
  readonly called?: Readonly<Partial<Record<TableColumn, string>>>;
  /** What is kept beside them: the places of its columns in the file, and what they are called. */
  readonly fields?: { readonly places: readonly number[]; readonly names: readonly string[] };
}

/** What a column of tones may be called that are Goldstein scores, where none is called tone. */
const GOLDSTEIN = 'goldstein';

const BY_NAME: ReadonlyMap<string, TableColumn> = new Map([
  ...TABLE_COLUMNS.map((column) => [column.toLowerCase(), column] as const),
  [GOLDSTEIN, 'tone'],
]);

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
  const unknown: number[] = [];
  const plain = names.map((name) => name.trim().toLowerCase());
  names.forEach((name, at) => {
    const isField = plain[at] === GOLDSTEIN && plain.includes('tone');
    const column = isField ? undefined : BY_NAME.get(plain[at] ?? '');
    if (column === undefined) {
      if (name.trim() !== '') unknown.push(at);
    } else if (places[column] === -1) places[column] = at;
    else problems.push(complaint('table.column-repeated', 'warning', { column }));
  });
  if (unknown.length > 0) {
    const params = { columns: listOf(unknown.map((at) => names[at] ?? '')), count: unknown.length };
    problems.push(complaint('table.column-unknown', 'warning', params));
  }
  if (places.start === -1) {
    problems.unshift(complaint('table.start-missing', 'error', { found: listOf(names) }));
  }
  const isGoldstein = plain[places.tone] === GOLDSTEIN;
  return {
    places,
    problems,
    ...(isGoldstein && { toneScale: GOLDSTEIN, called: { tone: GOLDSTEIN } }),
    ...(unknown.length > 0 && { fields: fieldsAt(unknown, names) }),
  };
}

/** What further columns are called: as in the file, each once, and none as a column of ours. */
export function fieldsAt(
  places: readonly number[],
  names: readonly string[],
): NonNullable<TableHeader['fields']> {
  const taken = new Set<string>();
  const called = places.map((place) => {
    const own = (names[place] ?? '').trim() || `column ${place + 1}`;
    let name = isTableColumn(own) ? `${own}*` : own;
    while (taken.has(name)) name += '*';
    taken.add(name);
    return name;
  });
  return { places, names: called };
}

const MOST_NAMED = 20;

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => showValue(name.trim()));
  return [...shown, ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');
}

/** So many columns of ours say that a table is ours though it has others beside. */
const SURELY_OURS = 6;

/** Whether a header is ours: it has a start, and no column that is not ours, unless it has most of ours. */
export function isOwnHeader({ places, fields }: TableHeader, width: number): boolean {
  if (places.start < 0) return false;
  const own = TABLE_COLUMNS.filter((column) => places[column] >= 0).length;
  return fields === undefined ? own > 1 || width === 1 : own >= SURELY_OURS;
}
