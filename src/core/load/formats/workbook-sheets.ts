import type { Problem } from '../../model/problem.ts';
import { ColumnGuesser } from '../guess/column-guesser.ts';
import { findTableStart } from '../guess/table-start.ts';
import { showValue } from '../json/json-type.ts';
import { ALL_SHEETS, unreadTable } from '../read/load-options.ts';
import type { ImportChoices, LoadedTable } from '../read/load-options.ts';
import { isOwnHeader, matchHeader } from '../read/table-columns.ts';
import { adapterFor } from '../rows/adapter-for.ts';
import { CellTable } from '../table/cell-table.ts';

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** Rows of a sheet that tell whether it has dates. */
const LOOKED_AT = 200;

/**
 * The sheet that the reader names, by its name or its number from 1, or all of one shape; else the first visible one
 * that has dates. Others with rows are named.
 */
export function readSheets(sheets: readonly WorkbookSheet[], choices: ImportChoices): LoadedTable {
  const wanted = choices.mapping?.sheet ?? choices.hints?.sheet;
  const filled = sheets.filter(({ rows }) => rows.some((cells) => !isBlank(cells)));
  const first = wanted === undefined || wanted === ALL_SHEETS ? firstOf(filled) : undefined;
  const chosen = first ?? sheetCalled(sheets, wanted ?? '');
  if (!chosen && wanted !== undefined && wanted !== ALL_SHEETS) {
    const params = { found: showValue(wanted), sheets: namesOf(sheets) };
    return unreadTable([{ code: 'table.no-sheet', severity: 'error', path: [], params }]);
  }
  const alike = chosen ? filled.filter((sheet) => haveSameColumns(sheet, chosen)) : [];
  const read = wanted === ALL_SHEETS ? alike : chosen ? [chosen] : [];
  const table = new CellTable(choices, read.length < 2);
  read.forEach(({ rows }, i) => {
    const all = i === 0 ? rows : rows.slice(rows.indexOf(headerIn(rows) ?? []) + 1);
    table.take({ rows: all, badQuotes: new Set(), hasQuotes: false });
  });
  const loaded = table.finish();
  const others = filled.filter(
    (sheet) => !read.includes(sheet) && !sheet.isHidden && isTable(sheet),
  );
  if (loaded.question) {
    const names = filled.map(({ name }) => name);
    const sheet = wanted === ALL_SHEETS ? ALL_SHEETS : (chosen?.name ?? '');
    const question = { ...loaded.question, sheet, sheets: names, alike: alike.length };
    return { ...loaded, question };
  }
  return wanted !== undefined || others.length === 0
    ? loaded
    : { ...loaded, problems: [otherSheets(chosen, others, alike.length), ...loaded.problems] };
}

function otherSheets(
  chosen: WorkbookSheet | undefined,
  others: readonly WorkbookSheet[],
  alike: number,
): Problem {
  const params = {
    sheet: showValue(chosen?.name ?? ''),
    sheets: namesOf(others),
    count: others.length,
  };
  const code = alike > 1 ? 'table.sheets-alike' : 'table.sheets';
  return { code, severity: 'warning', path: [], params };
}

function firstOf(sheets: readonly WorkbookSheet[]): WorkbookSheet | undefined {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  return visible.find(hasDates) ?? sheets.find(hasDates) ?? visible[0] ?? sheets[0];
}

function hasDates({ rows }: WorkbookSheet): boolean {
  const few = rows.filter((cells) => !isBlank(cells)).slice(0, LOOKED_AT);
  const [first = []] = few;
  if (adapterFor(first, false) || isOwnHeader(matchHeader(first, 0), first.length)) return true;
  const guesser = new ColumnGuesser();
  few.forEach((cells, i) => {
    guesser.add(cells, i + 1, false);
  });
  const { columns } = guesser.guess;
  return guesser.isTable && (columns.includes('start') || columns.includes('year'));
}

/** Whether a sheet has two rows of two cells at least: less is no data. */
function isTable({ rows }: WorkbookSheet): boolean {
  const wide = rows.filter((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return wide.length > 1;
}

function sheetCalled(sheets: readonly WorkbookSheet[], wanted: string): WorkbookSheet | undefined {
  const name = wanted.trim().toLowerCase();
  const named = sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
  return named ?? (/^\d+$/.test(name) ? sheets[Number(name) - 1] : undefined);
}

function haveSameColumns(a: WorkbookSheet, b: WorkbookSheet): boolean {
  const [own, other] = [a, b].map(({ rows }) => (headerIn(rows) ?? []).map(plain).join('\t'));
  return own !== '' && own === other;
}

function headerIn(rows: WorkbookSheet['rows']): readonly string[] | undefined {
  const filled = rows.filter((cells) => !isBlank(cells)).slice(0, LOOKED_AT);
  const { header } = findTableStart(filled);
  return filled[header];
}

function plain(cell: string): string {
  return cell.trim().toLowerCase();
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

const MOST_NAMED = 20;

function namesOf(sheets: readonly WorkbookSheet[]): string {
  const shown = sheets.slice(0, MOST_NAMED).map(({ name }) => showValue(name));
  return [...shown, ...(sheets.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
