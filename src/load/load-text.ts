import { loadDataset, type Loaded } from './load.ts';
import type { LoadedSource } from './loaded-source.ts';
import type { ReadText, TextSource } from './read.ts';

/** A text as a dataset of ours. @param name of the file */
export async function loadText(
  read: ReadText,
  source: TextSource,
  name: string,
): Promise<LoadedSource> {
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
