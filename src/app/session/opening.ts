import { datasetUrl } from '../../core/view/dataset-url.ts';
import type { ColumnMapping, ImportChoices, LoadProgress } from '../../core/load/load-table.ts';
import type { Environment, Memory } from './environment.ts';
import type { RestoredSource } from './kept-file.ts';
import type { OpenQuestion } from './mapping-memory.ts';
import { failed } from '../../core/load/read/read.ts';
import type { TextSource } from '../../core/load/read/read.ts';
import type { Lang } from '../../core/i18n/languages.ts';
import type { Problem, ProblemCode } from '../../core/model/problem.ts';
import type { LeftOut, Opened } from '../../core/line/session.ts';
import { decodeView } from '../../core/view/url.ts';
import { LOCAL_DATA } from '../../core/view/view.ts';
import type { View } from '../../core/view/view.ts';

/** A file that is being opened. */
export interface Loading {
  readonly name: string;
  /** Undefined before the first bytes. */
  readonly progress: LoadProgress | undefined;
}

/** Where a dataset was opened from, and what the reader had said about it. */
export interface OpenedFrom {
  readonly source: TextSource;
  readonly choices: ImportChoices | undefined;
}

/** What went wrong or is worth knowing about a file that was opened. */
export interface FileReport {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly failed: boolean;
  /** There where rows of a table were left out. */
  readonly leftOut?: LeftOut;
  /** Opens the file once more, with rows that tell an event again merged or kept. */
  readonly merge?: (merge: boolean) => void;
  /** It is a table, so that the reader may say what its columns mean. */
  readonly isTable?: boolean;
}

/** Nothing could be opened, and there is no file to blame. */
export function refusal(code: ProblemCode): FileReport {
  return { name: '', problems: [{ code, severity: 'error', path: [], params: {} }], failed: true };
}

/** The words of a language did not come. */
export function languageMissing(lang: Lang): Problem {
  return { code: 'read.language', severity: 'warning', path: [], params: { lang } };
}

/** What a reader calls the file, the address or the paste; '' for a paste without a name. */
export function nameOf(source: TextSource): string {
  if (source.kind === 'file') return source.file.name;
  return source.kind === 'url' ? source.url : (source.name ?? '');
}

/**
 * What there is to say of a file that was opened, or could not be; null where that is nothing.
 * @param shown an error where it was opened and did not answer
 */
export function reportOf(
  name: string,
  { problems, dataset, leftOut, isTable }: Opened,
  shown: unknown,
  merge: (merge: boolean) => void,
  isOwn = false,
): FileReport | null {
  if (shown instanceof Error) return { name, ...failed(name, shown), failed: true };
  if (problems.length === 0 || (isOwn && dataset)) return null;
  return {
    name,
    problems,
    failed: !dataset,
    ...(leftOut && { leftOut }),
    merge,
    ...(isTable && { isTable }),
  };
}

/**
 * Keeps a file of the reader's own through a reload, where it is small enough.
 * @param isWanted whether it is still the file that is shown, once it has been read
 */
export async function keepSource(
  source: TextSource,
  choices: ImportChoices | undefined,
  environment: Environment,
  isWanted: () => boolean,
): Promise<void> {
  const packed = await import('./kept-file.ts')
    .then(({ packSource }) => packSource(source, choices ?? {}))
    .catch(() => '');
  if (isWanted()) environment.keep(packed);
}

/** What the reader said the last time about columns such as a table's; undefined where that cannot be had. */
export function recallColumns(
  memory: Memory,
  question: OpenQuestion,
): Promise<ColumnMapping | undefined> {
  return import('./mapping-memory.ts')
    .then(({ recallMapping }) => recallMapping(memory, question))
    .catch(() => undefined);
}

/**
 * Where a dataset is that an address names, or the file of the reader's own that was kept; undefined where none is.
 * @param data an id under `data/`, an address, or {@link LOCAL_DATA}
 */
export async function sourceOf(
  data: string,
  environment: Environment,
): Promise<RestoredSource | undefined> {
  if (environment.carried && data === environment.source?.()) {
    return { source: { kind: 'text', text: environment.carried() } };
  }
  if (data !== LOCAL_DATA) {
    return { source: { kind: 'url', url: datasetUrl(data, environment.base) ?? data } };
  }
  const { unpackSource } = await import('./kept-file.ts');
  return unpackSource(environment.kept() ?? '');
}

/** The view to open a file with: the one that a figure carries, else `otherwise`. */
export function viewCarried(query: string | undefined, otherwise: View): View {
  if (query === undefined) return otherwise;
  return { ...decodeView(query, otherwise).view, data: otherwise.data, embed: otherwise.embed };
}
