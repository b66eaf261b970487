import type { Dataset } from '../model/dataset.ts';
import type { EventTable } from '../model/event-table.ts';
import type { Problem } from '../model/problem.ts';
import { loadDataset, type Loaded } from './load.ts';
import type { LoadOptions } from './load-table.ts';
import { readText, type TextSource } from './read.ts';

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
  const read = await readText(source, options.signal);
  if (options.signal?.aborted) return { kind: 'cancelled', name };
  if (read.text === undefined) return { kind: 'failed', name, problems: read.problems };
  const { dataset, problems } = await loadJson(read.text, source);
  return { kind: 'json', name, text: read.text, dataset, problems };
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

/** A file of the reader's own is also looked through for what is doubtful; the project's own have been. */
async function loadJson(text: string, source: TextSource): Promise<Loaded> {
  if (source.kind === 'url' && /\/data\/[^/]+\.json$/.test(source.url)) return loadDataset(text);
  const { checkText } = await import('./check-file.ts');
  return checkText(text);
}
