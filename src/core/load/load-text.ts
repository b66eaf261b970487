import type { Loaded } from './json/check-dataset.ts';
import { loadDataset } from './json/load-dataset.ts';
import type { LoadedSource } from './read/loaded-source.ts';
import type { ReadText, TextSource } from './read/read.ts';

/** A text as a dataset of ours. @param name of the file */
export async function loadText(read: ReadText, name: string): Promise<LoadedSource> {
  if (read.text === undefined) return { kind: 'failed', name, problems: read.problems };
  const { dataset, problems } = await loadJson(read.text);
  return { kind: 'json', name, text: read.text, dataset, problems };
}

/**
 * The project's own datasets have been looked through for what is doubtful already; another host's have not,
 * whatever they are called.
 * @param ours an address of the project's own host
 */
export function isOwnDataset(source: TextSource, ours: string): boolean {
  if (source.kind !== 'url' || !URL.canParse(source.url)) return false;
  const { origin, pathname } = new URL(source.url);
  return origin === new URL(ours).origin && /\/data\/[^/]+\.json$/.test(pathname);
}

/** A file that is refused is looked through to its end at once; what is doubtful in a good one can wait. */
async function loadJson(text: string): Promise<Loaded> {
  const loaded = await loadDataset(text);
  if (loaded.dataset) return loaded;
  const { checkText } = await import('./check-file.ts');
  return checkText(text);
}
