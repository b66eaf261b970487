import { readFreeDate } from '../dates/free-date.ts';
import { isKnownName } from './meaning-names.ts';
import { nameWords } from '../read/name-words.ts';

type Cells = readonly string[];

/** Where a table begins. */
export interface TableStart {
  /** The place of its header among its rows, of the lower line of two; −1 where the first row is data already. */
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
  const below = few.slice(skipped + 1);
  if (isData(header, below)) return { header: -1, skipped };
  return { header: isSecondLine(header, below) ? skipped + 1 : skipped, skipped };
}

/** The names of columns under one line of a header or two, where what stands over several counts for each of them. */
export function joinHeader(upper: Cells, lower: Cells): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const own = (upper[at] ?? '').trim();
    const below = (lower[at] ?? '').trim();
    if (own !== '' || below === '') group = own;
    return [group, below].filter((name) => name !== '').join(' ');
  });
}

/** Whether the header goes on in the line beneath: words where it has gaps, above columns of something else. */
function isSecondLine(header: Cells, [second = [], ...rows]: readonly Cells[]): boolean {
  const cells = second.map((cell) => cell.trim());
  const isGap = (at: number): boolean => (header[at] ?? '').trim() === '';
  const areNames = cells.every(
    (cell) => cell.length < 40 && !/^[\d.,/-]+$/.test(cell) && !isDay(cell),
  );
  if (rows.length === 0 || !areNames || !cells.some((cell, at) => cell !== '' && isGap(at)))
    return false;
  const isOther = (cell: string): boolean => NUMBER.test(cell.trim()) || isDay(cell);
  const isAbove = cells.some((cell, at) => {
    const column = rows.map((row) => row[at] ?? '').filter((own) => own.trim() !== '');
    return cell !== '' && column.length > 0 && column.filter(isOther).length * 2 > column.length;
  });
  return (
    isAbove &&
    !cells.some((cell, at) => cell !== '' && rows.some((row) => row[at]?.trim() === cell))
  );
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
