import type { Problem } from '../../model/problem.ts';
import type { ByteSource } from '../read/read.ts';
import { CsvPieces } from '../table/csv-rows.ts';
import { CellTable } from '../table/cell-table.ts';
import { unreadTable, type ImportChoices, type LoadedTable } from '../read/load-options.ts';
import type { LoadProgressReporter } from '../read/load-progress.ts';

/**
 * A table from CSV, TSV or semicolons, whichever the header has, in UTF-8.
 * @param batch characters that are taken apart at once
 */
export async function readCsvTable(
  bytes: ByteSource,
  watch: LoadProgressReporter,
  choices: ImportChoices = {},
  batch?: number,
): Promise<LoadedTable> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces = new CsvPieces(batch);
  const table = new CellTable(choices);
  let read = 0;
  for await (const chunk of bytes.chunks) {
    const text = decode(decoder, chunk);
    if (text === undefined) return unreadTable([notUtf8(bytes.name)]);
    read += chunk.length;
    const rows = pieces.push(text);
    if (rows.rows.length === 0) continue;
    if (!table.take(rows)) return table.finish();
    watch.report(read, table.rows);
    table.offerTo(watch);
    await watch.breathe();
  }
  if (decode(decoder) === undefined) return unreadTable([notUtf8(bytes.name)]);
  table.take(pieces.finish());
  watch.report(read, table.rows);
  return table.finish();
}

/** @returns undefined where the bytes are not UTF-8 */
function decode(decoder: TextDecoder, chunk?: Uint8Array): string | undefined {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    return undefined;
  }
}

function notUtf8(url: string): Problem {
  return { code: 'read.encoding', severity: 'error', path: [], params: { url } };
}
