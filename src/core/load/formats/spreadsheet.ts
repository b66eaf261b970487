import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { MAX_BYTES, TooLarge, type ByteSource } from '../read/read.ts';
import { CellTable } from '../table/cell-table.ts';
import { unreadTable, type ImportChoices, type LoadedTable } from '../read/load-options.ts';
import type { LoadProgressReporter } from '../read/load-progress.ts';
import { readWholeFile } from '../read/whole-file.ts';
import { DAY_MS } from '../../time/span.ts';
import { dateCell } from './date-cell.ts';

const NEAREST_MS = 10;

/** The first sheet of an XLSX workbook. */
export async function readSpreadsheet(
  bytes: ByteSource,
  watch: LoadProgressReporter,
  choices: ImportChoices,
): Promise<LoadedTable> {
  const book = await (await readWholeFile(bytes, watch)).arrayBuffer();
  refuseHuge(new Uint8Array(book), bytes.name);
  const found: readonly (readonly unknown[])[] | string = await readSheet(book).catch(
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (typeof found === 'string') {
    const params = { reason: found };
    return unreadTable([{ code: 'table.broken', severity: 'error', path: [], params }]);
  }
  const table = new CellTable(choices);
  table.take({ rows: found.map((row) => row.map(cellOf)), badQuotes: new Set(), hasQuotes: false });
  watch.report(book.byteLength, table.rows);
  return table.finish();
}

/** Unpacks nothing. @throws TooLarge where what comes out would be. */
function refuseHuge(book: Uint8Array, name: string): void {
  let size = 0;
  const filter = ({ originalSize }: { readonly originalSize: number }): boolean => {
    size += originalSize;
    return false;
  };
  try {
    unzipSync(book, { filter });
  } catch {
    // No archive: the reader says so.
  }
  if (size > MAX_BYTES) throw new TooLarge(name);
}

function cellOf(value: unknown): string {
  if (value instanceof Date) return early(dateCell(rounded(value)));
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The day that Excel numbers 60, as it is read. */
const DAY_60 = '1900-02-28';

/**
 * Excel takes 1900 for a leap year: what is numbered before its 29 February comes a day early, and the day that never
 * was as the day before it. Books that count from 1904 have no such days.
 */
function early(date: string): string {
  if (!date.startsWith('1900-0') && !date.startsWith('1899-')) return date;
  if (date.startsWith(DAY_60)) return date.replace(DAY_60, '1900-02-29');
  if (date > DAY_60) return date;
  const [day = '', ...time] = date.split('T');
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS);
  return [dateCell(next), ...time].join('T');
}

/**
 * A time of day is a fraction of a day, of which no computer has all digits: 14:30 comes as a millisecond less.
 */
function rounded(date: Date): Date {
  return new Date(Math.round(date.getTime() / NEAREST_MS) * NEAREST_MS);
}
