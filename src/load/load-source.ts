import type { Dataset } from '../model/dataset.ts';
import type { EventTable } from '../model/event-table.ts';
import type { Problem } from '../model/problem.ts';
import { limited, peek, told, TooLarge } from './byte-source.ts';
import { loadDataset, type Loaded } from './load.ts';
import { loadTable, type LoadOptions, type TableFormat } from './load-table.ts';
import {
  bytesOfBlob,
  failed,
  MAX_TABLE_BYTES,
  openBytes,
  readText,
  readWhole,
  tooLarge,
  type ByteSource,
  type ReadText,
  type TextSource,
} from './read.ts';
import { HEAD_BYTES, sniffFormat } from './sniff.ts';

/** What became of a file, an address or a paste. Plain: it passes between threads. */
export type LoadedSource =
  | {
      readonly kind: 'json';
      readonly name: string;
      readonly text: string;
      /** Undefined where any problem is an error. */
      readonly dataset: Dataset | undefined;
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'table';
      /** Of the file, without folders; '' for a paste without one. */
      readonly name: string;
      /** Every good row; undefined where there is none. A table may come with errors: rows that were left out. */
      readonly table: EventTable | undefined;
      readonly problems: readonly Problem[];
      /** Rows of data that were read, and of them those that were left out. */
      readonly rows: number;
      readonly refused: number;
    }
  /** Could not be read, or is in no format that is known here. */
  | { readonly kind: 'failed'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'cancelled'; readonly name: string };

/**
 * Reads a file, an address or a paste, whatever it holds: the format is told by content. Never throws.
 * Runs in a page, in a worker and in Node. Addresses have to be absolute.
 */
export async function loadSource(
  source: TextSource,
  options: LoadOptions = {},
): Promise<LoadedSource> {
  const name = nameOf(source);
  const { signal } = options;
  try {
    const loaded = await (source.kind === 'text'
      ? loadPaste(source, options)
      : loadBytes(source, options));
    return signal?.aborted ? { kind: 'cancelled', name } : loaded;
  } catch (error) {
    if (signal?.aborted) return { kind: 'cancelled', name };
    if (error instanceof TooLarge) {
      return { kind: 'failed', name, ...tooLarge(error.message, MAX_TABLE_BYTES) };
    }
    return { kind: 'failed', name, ...failed(name, error) };
  }
}

/** The last part of an address, a file's name, or what a paste is called. */
export function nameOf(source: TextSource): string {
  if (source.kind === 'text') return source.name ?? '';
  if (source.kind === 'file') return source.file.name;
  const path = URL.canParse(source.url) ? new URL(source.url).pathname : source.url;
  const last = path.split('/').findLast((part) => part !== '') ?? source.url;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function loadPaste(
  source: Extract<TextSource, { kind: 'text' }>,
  options: LoadOptions,
): Promise<LoadedSource> {
  const head = new TextEncoder().encode(source.text.slice(0, HEAD_BYTES));
  const format = sniffFormat(head);
  if (format !== 'csv' && format !== 'tsv') return loadText(await readText(source), source);
  const bytes = bytesOfBlob(new Blob([source.text]), nameOf(source), options.signal);
  return loadRows(format, bytes, source, options);
}

async function loadBytes(
  source: Exclude<TextSource, { kind: 'text' }>,
  options: LoadOptions,
): Promise<LoadedSource> {
  const name = nameOf(source);
  const opened = await openBytes(source, options.signal);
  if (!opened.bytes) return { kind: 'failed', name, problems: opened.problems };
  const { head, bytes } = await peek(opened.bytes);
  const format = sniffFormat(head);
  if (format === 'csv' || format === 'tsv' || format === 'parquet') {
    return loadRows(format, bytes, source, options);
  }
  if (format === 'binary') {
    const params = { url: bytes.name };
    const problem: Problem = { code: 'read.format', severity: 'error', path: [], params };
    return { kind: 'failed', name, problems: [problem] };
  }
  return loadText(await readWhole(told(bytes, options)), source);
}

async function loadRows(
  format: TableFormat,
  bytes: ByteSource,
  source: TextSource,
  options: LoadOptions,
): Promise<LoadedSource> {
  const loaded = await loadTable({ format, bytes: limited(bytes) }, options);
  return { kind: 'table', name: nameOf(source), ...loaded };
}

async function loadText(read: ReadText, source: TextSource): Promise<LoadedSource> {
  const name = nameOf(source);
  if (read.text === undefined) return { kind: 'failed', name, problems: read.problems };
  const { dataset, problems } = await loadJson(read.text, source);
  return { kind: 'json', name, text: read.text, dataset, problems };
}

/** A file of the reader's own is also looked through for what is doubtful; the project's own have been. */
async function loadJson(text: string, source: TextSource): Promise<Loaded> {
  if (source.kind === 'url' && /\/data\/[^/]+\.json$/.test(source.url)) return loadDataset(text);
  const { checkText } = await import('./check-file.ts');
  return checkText(text);
}
