import { readSheet } from 'read-excel-file/universal';
import type { ByteSource } from '../read.ts';
import { CellTable } from '../table/cell-table.ts';
import { unreadTable, type ImportChoices, type LoadedTable } from '../table/load-options.ts';
import type { LoadWatch } from '../table/load-watch.ts';
import { dateCell } from './date-cell.ts';

/** The first sheet of an XLSX workbook. */
export async function readSpreadsheet(
  bytes: ByteSource,
  watch: LoadWatch,
  choices: ImportChoices,
): Promise<LoadedTable> {
  const parts: BlobPart[] = [];
  let read = 0;
  for await (const chunk of bytes.chunks) {
    parts.push(chunk.slice());
    read += chunk.length;
    watch.report(read, 0);
  }
  const found: readonly (readonly unknown[])[] | string = await readSheet(new Blob(parts)).catch(
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (typeof found === 'string') {
    const params = { reason: found };
    return unreadTable([{ code: 'table.broken', severity: 'error', path: [], params }]);
  }
  const table = new CellTable(choices);
  table.take({ rows: found.map((row) => row.map(cellOf)), badQuotes: new Set(), hasQuotes: false });
  watch.report(read, table.rows);
  return table.finish();
}

function cellOf(value: unknown): string {
  if (value instanceof Date) return dateCell(value);
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
