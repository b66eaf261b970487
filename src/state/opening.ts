import type { LoadProgress } from '../load/load-table.ts';
import type { Environment } from './environment.ts';
import type { TextSource } from '../load/read.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { decodeView } from './url.ts';
import type { View } from './view.ts';

/** A file that is being opened. */
export interface Loading {
  readonly name: string;
  /** Undefined before the first bytes. */
  readonly progress: LoadProgress | undefined;
}

/** What went wrong or is worth knowing about a file that was opened. */
export interface FileReport {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly failed: boolean;
}

/** Nothing could be opened, and there is no file to blame. */
export function refusal(code: ProblemCode): FileReport {
  return { name: '', problems: [{ code, severity: 'error', path: [], params: {} }], failed: true };
}

/** What a reader calls the file, the address or the paste; '' for a paste without a name. */
export function nameOf(source: TextSource): string {
  if (source.kind === 'file') return source.file.name;
  return source.kind === 'url' ? source.url : (source.name ?? '');
}

/** What a browser's store surely takes. */
const KEPT_BYTES = 2_000_000;

/** Keeps a file of the reader's own through a reload, where it is small enough. */
export async function keepSource(source: TextSource, environment: Environment): Promise<void> {
  if (source.kind === 'text') environment.keep(source.text);
  else if (source.kind === 'file') {
    const isSmall = source.file.size <= KEPT_BYTES;
    environment.keep(isSmall ? await source.file.text() : '');
  }
}

/** The view to open a file with: the one that a figure carries, else `otherwise`. */
export function viewCarried(query: string | undefined, otherwise: View): View {
  if (query === undefined) return otherwise;
  return { ...decodeView(query, otherwise).view, data: otherwise.data };
}
