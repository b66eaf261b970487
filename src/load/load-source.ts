import type { Dataset } from '../model/dataset.ts';
import type { EventTable } from '../model/event-table.ts';
import type { Problem } from '../model/problem.ts';
import { HEAD_BYTES, peek, told, TooLarge } from './byte-source.ts';
import type { LoadOptions, RefusedRows, TableQuestion } from './load-table.ts';
import { loadText } from './load-text.ts';
import {
  bytesOfBlob,
  failed,
  MAX_TABLE_BYTES,
  openBytes,
  readText,
  readWhole,
  tooLarge,
  type TextSource,
} from './read.ts';

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
      /** Names of actors that are countries, with their codes of two letters. */
      readonly countries?: ReadonlyMap<string, string>;
      /** What to ask the reader before anything can be read. */
      readonly question?: TableQuestion;
      readonly refusedRows?: RefusedRows;
    }
  /** In somebody else's format that is no table. */
  | {
      readonly kind: 'imported';
      readonly name: string;
      readonly dataset: Dataset | undefined;
      readonly problems: readonly Problem[];
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
  const name = nameOf(source);
  if (isOwnJson(new TextEncoder().encode(source.text.slice(0, HEAD_BYTES)))) {
    return loadText(await readText(source), source, name);
  }
  const bytes = bytesOfBlob(new Blob([source.text]), name, options.signal);
  const { loadForeign } = await import('./load-foreign.ts');
  return loadForeign(bytes, source, name, options);
}

async function loadBytes(
  source: Exclude<TextSource, { kind: 'text' }>,
  options: LoadOptions,
): Promise<LoadedSource> {
  const name = nameOf(source);
  const opened = await openBytes(source, options.signal);
  if (!opened.bytes) return { kind: 'failed', name, problems: opened.problems };
  const { head, bytes } = await peek(opened.bytes);
  if (isOwnJson(head)) return loadText(await readWhole(told(bytes, options)), source, name);
  const { loadForeign } = await import('./load-foreign.ts');
  return loadForeign(bytes, source, name, options);
}

/** Whether the first bytes say plainly that it is a dataset of ours. */
function isOwnJson(head: Uint8Array): boolean {
  return /^\s*\{[^]*"format"\s*:\s*"demarche\/1"/.test(
    new TextDecoder().decode(head.subarray(0, HEAD_BYTES)),
  );
}
