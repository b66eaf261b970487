import type { LoadProgress } from '../load/load-table.ts';
import type { TextSource } from '../load/read.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';

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
