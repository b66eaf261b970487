import {
  FURTHER_COLUMNS,
  PLAIN_COLUMNS,
  rowNamesOf,
  tableRowOf,
  wholeRowOf,
} from '../../model/event-row.ts';
import type { Extract } from '../../model/extract.ts';
import type { DatasetHeader } from '../../model/dataset.ts';
import { csvOf } from './csv-cells.ts';
import type { WriteData } from '../writing/format.ts';

const VERBATIM: readonly string[] = [...PLAIN_COLUMNS, 'mode', 'quadClass', 'form', 'duration'];

/** Of a table its own columns; of a dataset everything that an event may have. */
export function wholeColumns({ isTable, extras }: Pick<Extract, 'isTable' | 'extras'>): string[] {
  if (!isTable) return [...PLAIN_COLUMNS, ...FURTHER_COLUMNS];
  const plain = PLAIN_COLUMNS.map((column) =>
    column === 'tone' ? (extras.tone ?? column) : column,
  );
  return [...plain, ...extras.columns, ...extras.fields];
}

/**
 * Every event with all it has, in the columns of a table and, where there is more to say, in further ones
 * (see `model/event-row.ts`); what the events refer to stands in the first row, in the column `dataset`.
 */
export const writeWholeCsv: WriteData = async function* (data) {
  const columns = wholeColumns(data);
  const cellOfRow = data.isTable ? tableCell : cellOf;
  const cells = (row: Readonly<Record<string, unknown>>): string[] =>
    columns.map((column) => cellOfRow(column, row[column]));
  yield csvOf([columns]);
  let first = !data.isTable;
  for await (const page of data.asWritten()) {
    const header = data.header();
    const names = rowNamesOf(header);
    const rows: Readonly<Record<string, unknown>>[] = page.map((event) =>
      data.isTable
        ? tableRowOf(event, names, data.extras.tone)
        : wholeRowOf(event, names, header.languages, isSafe),
    );
    const [row, ...rest] = rows;
    if (row && first)
      rows.splice(0, rows.length, { ...row, dataset: besideEvents(header, data.count) }, ...rest);
    if (row) first = false;
    yield csvOf(rows.map(cells));
  }
  if (first) yield csvOf([cells({ dataset: besideEvents(data.header(), data.count) })]);
};

/** All of a dataset but the name of its format, and instead of its events how many there are. */
export function besideEvents(
  header: DatasetHeader,
  count: number | null,
): Readonly<Record<string, unknown>> {
  const rest: Record<string, unknown> = { ...header };
  delete rest['format'];
  delete rest['events'];
  return count === null ? rest : { ...rest, events: count };
}

function tableCell(_: string, value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map((name) => namedCell(String(name))).join('|');
  return plainCell(typeof value === 'number' ? String(value) : (value as string));
}

function plainCell(text: string): string {
  return isSafe(text) ? text : text.toWellFormed().replaceAll('\0', ' ');
}

function cellOf(column: string, value: unknown): string {
  if (value === undefined) return '';
  if (!VERBATIM.includes(column)) return JSON.stringify(value);
  if (Array.isArray(value)) return value.map((name) => namedCell(String(name))).join('|');
  const text = typeof value === 'number' ? String(value) : (value as string);
  if (column === 'title') return plainCell(text);
  return column === 'mode' && (text === '' || text.startsWith('"') || !isSafe(text))
    ? JSON.stringify(text)
    : text;
}

/** A bar separates names, so that none may have one; the ids in `participants` and `topicIds` say who is meant. */
function namedCell(name: string): string {
  return name.toWellFormed().replaceAll('|', '¦').replaceAll('\0', ' ');
}

/** Words that a file in UTF-8 can hold and that do not make it look like one that is no text. */
function isSafe(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
