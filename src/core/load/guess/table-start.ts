import { readFreeDate } from '../dates/free-date.ts';
import { isKnownName } from './meaning-names.ts';
import { nameWords } from '../read/name-words.ts';

type Cells = readonly string[];

/** Where a table begins: the place of its header among its rows, −1 where the first row is data already. */
export interface TableStart {
  readonly header: number;
  /** Rows before it, which are titles and remarks. */
  readonly skipped: number;
}

const LOOKED_AT = 40;
const NUMBER = /^[-+−]?\d+(?:[.,]\d+)?$/;

/** @param rows the first ones, none of them empty */
export function findTableStart(rows: readonly Cells[]): TableStart {
  const few = rows.slice(0, LOOKED_AT);
  const widths = few.map(filledIn);
  const usual = most(widths.slice(Math.min(widths.length - 1, Math.floor(widths.length / 3))));
  const least = Math.max(2, Math.ceil(usual * 0.6));
  const first = widths.findIndex((width) => width >= least);
  const skipped = usual < 2 || first === -1 ? 0 : first;
  const header = few[skipped] ?? [];
  return isData(header, few.slice(skipped + 1))
    ? { header: -1, skipped }
    : { header: skipped, skipped };
}

/** Whether a first row is data: a date or numbers in it that stand below too, or words that come again. */
function isData(row: Cells, below: readonly Cells[]): boolean {
  const cells = row.map((cell) => cell.trim());
  if (below.length === 0 || cells.some((cell) => cell !== '' && isKnownName(nameWords(cell))))
    return false;
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2) return false;
  if (cells.some((cell, at) => isDay(cell) && isDay(below[0]?.[at] ?? ''))) return true;
  const numbers = cells.filter(
    (cell, at) => NUMBER.test(cell) && NUMBER.test((below[0]?.[at] ?? '').trim()),
  );
  const again = cells.filter(
    (cell, at) => /\p{L}/u.test(cell) && below.some((other) => other[at]?.trim() === cell),
  );
  if (again.length > 0 && numbers.length > 0) return true;
  return numbers.length * 2 > filled.length || again.length * 2 > filled.length;
}

/** Written as a day or month; a bare year may be the name of a column. */
function isDay(cell: string): boolean {
  const text = cell.trim();
  if (!/\d/.test(text) || /^\d{1,4}$/.test(text) || text.length > 40) return false;
  const read = readFreeDate(text, 'day-first');
  return 'edtf' in read && /^\[?-?\d{4}-\d\d/.test(read.edtf);
}

function filledIn(cells: Cells): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** The most frequent of some numbers, the greater of two as frequent. */
function most(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
}
