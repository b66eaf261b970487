import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import readBook, { type Sheet } from 'read-excel-file/universal';
import { MAX_BYTES, TooLarge, type ByteSource } from '../read/read.ts';
import { unreadTable, type ImportChoices, type LoadedTable } from '../read/load-options.ts';
import type { LoadProgressReporter } from '../read/load-progress.ts';
import { readWholeFile } from '../read/whole-file.ts';
import { DAY_MS } from '../../time/span.ts';
import { readSheets } from './workbook-sheets.ts';
import { dateCell } from './date-cell.ts';
import { fillMerged, mergedCellsIn } from './merged-cells.ts';

const NEAREST_MS = 10;

/** A sheet of an XLSX workbook. */
export async function readSpreadsheet(
  bytes: ByteSource,
  watch: LoadProgressReporter,
  choices: ImportChoices,
): Promise<LoadedTable> {
  const book = await (await readWholeFile(bytes, watch)).arrayBuffer();
  refuseHuge(new Uint8Array(book), bytes.name);
  const found: readonly Sheet[] | string = await readBook(book).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  if (typeof found === 'string') {
    const params = { reason: found };
    return unreadTable([{ code: 'table.broken', severity: 'error', path: [], params }]);
  }
  const hidden = found.length > 1 ? hiddenSheets(new Uint8Array(book)) : [];
  const merged = mergedCellsIn(new Uint8Array(book));
  const sheets = found.map(({ sheet, data }) => ({
    name: sheet,
    isHidden: hidden.includes(sheet),
    rows: fillMerged(
      data.map((row) => row.map(cellOf)),
      merged.get(sheet) ?? [],
    ),
  }));
  const loaded = readSheets(sheets, choices);
  watch.report(book.byteLength, loaded.rows);
  return loaded;
}

/** Names of the sheets that the workbook does not show. */
function hiddenSheets(book: Uint8Array): readonly string[] {
  const unpacked = unzipSync(book, { filter: ({ name }) => name === 'xl/workbook.xml' });
  const file = unpacked['xl/workbook.xml'];
  const { root } = parseXml(file ? strFromU8(file) : '<workbook/>');
  const sheets = root?.children.find(
    (child): child is XmlElement =>
      child instanceof XmlElement && /(?:^|:)sheets$/.test(child.name),
  );
  return (sheets?.children ?? []).flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    const { state = 'visible', name = '' } = child.attributes;
    return state === 'visible' ? [] : [name];
  });
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
