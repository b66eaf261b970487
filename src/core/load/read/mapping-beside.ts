import type { MappingHints } from './load-options.ts';
import { mappingPathOf, readMappingFile } from './mapping-file.ts';

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
  try {
    const answer = await fetch(beside);
    // Servers of single pages give a page for every address.
    if (!answer.ok || !(answer.headers.get('content-type') ?? '').includes('json'))
      return undefined;
    const read = readMappingFile(await answer.text());
    return typeof read === 'string' ? undefined : read;
  } catch {
    return undefined;
  }
}
