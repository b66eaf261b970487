import { tableFromIPC } from '@uwdata/flechette';
import type { ByteSource } from '../read/read.ts';
import { CellTable } from '../table/cell-table.ts';
import { unreadTable, type ImportChoices, type LoadedTable } from '../read/load-options.ts';
import type { LoadProgressReporter } from '../read/load-progress.ts';
import { registerArrowCodecs } from './arrow-codecs.ts';
import { dateCell } from './date-cell.ts';

const BATCH = 10_000;

/** A table in Arrow's IPC format, as a file or as a stream. */
export async function readArrowTable(
  bytes: ByteSource,
  watch: LoadProgressReporter,
  choices: ImportChoices,
): Promise<LoadedTable> {
  const parts: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of bytes.chunks) {
    parts.push(chunk);
    read += chunk.length;
    watch.report(read, 0);
  }
  registerArrowCodecs();
  const opened = open(parts, read);
  if (typeof opened === 'string') {
    const params = { reason: opened };
    return unreadTable([{ code: 'table.broken', severity: 'error', path: [], params }]);
  }
  const names = opened.names.map(String);
  const columns = names.map((_, i) => opened.getChildAt(i));
  const table = new CellTable(choices, false);
  table.take({ rows: [names], badQuotes: new Set(), hasQuotes: false });
  for (let from = 0; from < opened.numRows; from += BATCH) {
    const rows: string[][] = [];
    for (let i = from; i < Math.min(from + BATCH, opened.numRows); i += 1) {
      rows.push(columns.map((column) => cellOf(column.get(i))));
    }
    if (!table.take({ rows, badQuotes: new Set(), hasQuotes: false })) return table.finish();
    watch.report(read, table.rows);
    table.offerTo(watch);
    await watch.breathe();
  }
  return table.finish();
}

function open(
  parts: readonly Uint8Array[],
  length: number,
): ReturnType<typeof tableFromIPC> | string {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  try {
    return tableFromIPC(whole, { useDate: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'object' && Symbol.iterator in value) {
    return [...(value as Iterable<unknown>)].map(cellOf).join('|');
  }
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '';
}
