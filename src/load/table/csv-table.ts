import type { Problem } from '../../model/problem.ts';
import type { ByteSource } from '../read.ts';
import { CsvPieces, type CsvRows } from './csv-rows.ts';
import { unreadTable, type LoadedTable } from './load-options.ts';
import type { LoadWatch } from './load-watch.ts';
import { matchHeader, type TableHeader } from './table-columns.ts';
import { TableReading } from './table-reading.ts';
import { emptyRow } from './table-row.ts';

/**
 * A table from CSV, TSV or semicolons, whichever the header has, in UTF-8.
 * @param batch characters that are taken apart at once
 */
export async function readCsvTable(
  bytes: ByteSource,
  watch: LoadWatch,
  batch?: number,
): Promise<LoadedTable> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces = new CsvPieces(batch);
  const table = new CsvTable();
  let read = 0;
  for await (const chunk of bytes.chunks) {
    const text = decode(decoder, chunk);
    if (text === undefined) return unreadTable([notUtf8(bytes.name)]);
    read += chunk.length;
    const rows = pieces.push(text);
    if (rows.rows.length === 0) continue;
    if (!table.take(rows)) return table.finish();
    watch.report(read, table.reading?.rows ?? 0);
    table.reading?.offerTo(watch);
    await watch.breathe();
  }
  if (decode(decoder) === undefined) return unreadTable([notUtf8(bytes.name)]);
  table.take(pieces.finish());
  watch.report(read, table.reading?.rows ?? 0);
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

/** Rows of cells into rows of a table; the first one is the header. */
class CsvTable {
  reading: TableReading | undefined;
  #refusal: TableHeader['problems'] | undefined;
  #width = 0;
  #line = 1;
  readonly #row = emptyRow();

  /** @returns false where the header says that it is of no use to go on */
  take({ rows, badQuotes, hasQuotes }: CsvRows): boolean {
    for (const [i, cells] of rows.entries()) {
      if (this.#refusal) return false;
      const line = this.#line;
      this.#line += 1 + (hasQuotes ? lineEndsIn(cells) : 0);
      if (!isBlank(cells)) this.#takeRow(cells, line, badQuotes.has(i));
    }
    return this.#refusal === undefined;
  }

  finish(): LoadedTable {
    if (this.#refusal) return unreadTable(this.#refusal);
    return (this.reading ?? new TableReading(matchHeader([], 1))).finish();
  }

  #takeRow(cells: readonly string[], line: number, isBroken: boolean): void {
    const { reading } = this;
    if (reading === undefined) this.#takeHeader(cells, line);
    else if (isBroken) reading.refuse('row.quotes', line);
    else if (!this.#fits(cells)) {
      reading.refuse('row.cells', line, { expected: this.#width, found: cells.length });
    } else reading.add(this.#fill(cells, reading.header), line);
  }

  #takeHeader(cells: readonly string[], line: number): void {
    const header = matchHeader(cells, line);
    if (header.places.start === -1) this.#refusal = header.problems;
    else this.reading = new TableReading(header);
    this.#width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  }

  /** Empty cells at the end are none too many. */
  #fits(cells: readonly string[]): boolean {
    if (cells.length === this.#width) return true;
    return cells.length > this.#width && isBlank(cells.slice(this.#width));
  }

  #fill(cells: readonly string[], { places }: TableHeader): ReturnType<typeof emptyRow> {
    const row = this.#row;
    row.id = cellAt(cells, places.id);
    row.start = cellAt(cells, places.start);
    row.end = cellAt(cells, places.end);
    row.eventType = cellAt(cells, places.eventType);
    row.actors = cellAt(cells, places.actors);
    row.topics = cellAt(cells, places.topics);
    row.tone = cellAt(cells, places.tone);
    row.title = cells[places.title] ?? '';
    row.status = cellAt(cells, places.status);
    row.source = cellAt(cells, places.source);
    row.url = cellAt(cells, places.url);
    return row;
  }
}

function cellAt(cells: readonly string[], place: number): string {
  return place < 0 ? '' : (cells[place] ?? '').trim();
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** CR LF, LF and CR end a line, as in an editor. */
function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (!cell.includes('\n') && !cell.includes('\r')) continue;
    count += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
  }
  return count;
}
