import type { MappingHints } from './load-options.ts';
import { mappingPathOf, readMappingFile } from './mapping-file.ts';
import { readText } from './read.ts';

/**
 * What a file beside a table of the web says of its columns; undefined without one. Only the page's own host is
 * asked.
 * @param url of the table
 * @param ours an address of the page's own host
 */
export async function fetchMappingBeside(
  url: string,
  ours: string,
): Promise<MappingHints | undefined> {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(ours).origin) return undefined;
  const beside = new URL(url);
  beside.pathname = mappingPathOf(beside.pathname);
  const { text } = await readText({ kind: 'url', url: beside.href });
  const read = text === undefined ? '' : readMappingFile(text);
  return typeof read === 'string' ? undefined : read;
}
