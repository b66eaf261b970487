import { eventOfWholeRow, FURTHER_COLUMNS, PLAIN_COLUMNS } from '../../model/event-row.ts';
import type { EventRow, RowColumn } from '../../model/event-row.ts';
import type { Problem } from '../../model/problem.ts';
import { isJsonObject, showValue } from '../json/json-type.ts';
import { checkDataset } from '../json/check-dataset.ts';
import type { Loaded } from '../json/check-dataset.ts';
import type { ByteSource } from '../read/read.ts';
import { readWhole } from '../read/read.ts';
import { CsvPieces } from '../table/csv-rows.ts';

const VERBATIM: readonly RowColumn[] = [...PLAIN_COLUMNS, 'quadClass', 'form', 'duration'];
const COLUMNS: readonly RowColumn[] = [...PLAIN_COLUMNS, ...FURTHER_COLUMNS];

interface ReadRow {
  readonly row: EventRow;
  /** 1-based. */
  readonly line: number;
}

/**
 * A whole dataset from rows, as `model/event-row.ts` has them, or everything that is wrong with it; a problem of
 * an event stands on the line of its row. `id`, `start`, `eventType`, `tone` and `status` count as they stand;
 * names of actors, topics and sources are for reading only.
 */
export async function readWholeRows(bytes: ByteSource, kind: 'csv' | 'jsonl'): Promise<Loaded> {
  const read = await readWhole(bytes);
  if (read.text === undefined) return { dataset: undefined, problems: read.problems };
  const problems: Problem[] = [];
  const rows = kind === 'csv' ? rowsOfCsv(read.text, problems) : rowsOfLines(read.text, problems);
  // Without the first row nothing else can be told.
  if (problems.length > 0) return { dataset: undefined, problems };
  const beside = rows.find(({ row }) => row.dataset !== undefined)?.row.dataset;
  const events = rows.filter(({ row }) => row.id !== undefined);
  const { sources, actors, topics, events: count, ...first } = isJsonObject(beside) ? beside : {};
  const value = {
    ...{ format: 'demarche/1', ...first, sources, actors, topics },
    events: events.map(({ row }) => eventOfWholeRow(row)),
  };
  const checked = checkDataset(value);
  const found = checked.problems.map((problem) => placed(problem, events));
  return { dataset: checked.dataset, problems: [...missing(count, events.length), ...found] };
}

/** A file that was cut between two rows looks whole; it says how many there were when it was written. */
function missing(count: unknown, found: number): readonly Problem[] {
  if (typeof count !== 'number' || count === found) return [];
  const params = { found, expected: count };
  return [{ code: 'rows.count', severity: 'warning', path: [], params }];
}

function placed(problem: Problem, events: readonly ReadRow[]): Problem {
  const [list, at] = problem.path;
  const line = list === 'events' && typeof at === 'number' ? events[at]?.line : undefined;
  return { ...problem, line: line ?? 1, column: 1 };
}

function rowsOfLines(text: string, problems: Problem[]): ReadRow[] {
  return text.split('\n').flatMap((written, i) => {
    if (written.trim() === '') return [];
    const value = parseJson(written);
    if (isJsonObject(value)) return [{ row: value, line: i + 1 }];
    problems.push(broken('row.json', i + 1, { row: i + 1 }));
    return [];
  });
}

function rowsOfCsv(text: string, problems: Problem[]): ReadRow[] {
  const pieces = new CsvPieces();
  const parts = [pieces.push(text), pieces.finish()];
  const all = parts.flatMap(({ rows }) => rows);
  const [names = [], ...rows] = all;
  const bad = parts.flatMap(({ badQuotes, rows: part }, i) =>
    [...badQuotes]
      .map((at) => at + (i === 0 ? 0 : (parts[0]?.rows.length ?? 0)))
      .filter(() => part.length > 0),
  );
  let line = 2 + lineEndsIn(names);
  return rows.flatMap((cells, i) => {
    const own = line;
    line += 1 + lineEndsIn(cells);
    if (cells.every((cell) => cell === '')) return [];
    const row = i + 1;
    if (bad.includes(row)) {
      problems.push(broken('row.quotes', own, { row }));
      return [];
    }
    if (cells.length !== names.length) {
      problems.push(broken('row.cells', own, { row, expected: names.length, found: cells.length }));
      return [];
    }
    return [{ row: rowOf(names, cells, own, row, problems), line: own }];
  });
}

function rowOf(
  names: readonly string[],
  cells: readonly string[],
  line: number,
  row: number,
  problems: Problem[],
): EventRow {
  const values: Partial<Record<RowColumn, unknown>> = {};
  names.forEach((name, i) => {
    const column = COLUMNS.find((one) => one === name);
    const cell = cells[i] ?? '';
    if (column === undefined || (cell === '' && column !== 'title')) return;
    const value = valueOf(column, cell);
    if (value === undefined) {
      problems.push(broken('row.cell', line, { row, column, found: showValue(cell) }));
    } else values[column] = value;
  });
  return values;
}

/** @returns undefined where the cell is not the JSON it should be */
function valueOf(column: RowColumn, cell: string): unknown {
  if (column === 'tone') return Number.isFinite(Number(cell)) ? Number(cell) : cell;
  if (VERBATIM.includes(column)) return cell;
  return column === 'mode' && !cell.startsWith('"') ? cell : parseJson(cell);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function broken(
  code: 'row.json' | 'row.quotes' | 'row.cells' | 'row.cell',
  line: number,
  params: Problem['params'],
): Problem {
  return { code, severity: 'error', path: [], line, column: 1, params };
}

function lineEndsIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}
