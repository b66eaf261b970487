import { HEAD_BYTES, limited, peek, told } from './read/byte-source.ts';
import type { LoadOptions } from './load-table.ts';
import type { LoadedSource } from './read/loaded-source.ts';
import { loadText } from './load-text.ts';
import {
  bytesOfBlob,
  failed,
  MAX_TABLE_BYTES,
  openBytes,
  readText,
  readWhole,
  tooLarge,
  TooLarge,
  type TextSource,
} from './read/read.ts';

/**
 * Reads a file, an address or a paste, whatever it holds: the format is told by content.
 * Runs in a page, in a worker and in Node. Addresses have to be absolute.
 * @throws nothing but {@link TooLarge}, where it has more than `mostBytes`
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
      if (options.mostBytes !== undefined) throw error;
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
    return loadText(await readText(source), name);
  }
  const bytes = bytesOfBlob(new Blob([source.text]), name, options.signal);
  const { loadForeign } = await import('./load-foreign.ts');
  return loadForeign(bytes, name, options);
}

async function loadBytes(
  source: Exclude<TextSource, { kind: 'text' }>,
  options: LoadOptions,
): Promise<LoadedSource> {
  const opened = await openBytes(source, options.signal);
  const name = opened.bytes?.title ?? nameOf(source);
  if (!opened.bytes) return { kind: 'failed', name, problems: opened.problems };
  const { head, bytes } = await peek(limited(opened.bytes, options.mostBytes ?? Infinity));
  if (isOwnJson(head)) return loadText(await readWhole(told(bytes, options)), name);
  const { loadForeign } = await import('./load-foreign.ts');
  return loadForeign(bytes, name, options);
}

/** Whether the first bytes say plainly that it is a dataset of ours. */
function isOwnJson(head: Uint8Array): boolean {
  return /^\s*\{[^]*"format"\s*:\s*"demarche\/1"/.test(
    new TextDecoder().decode(head.subarray(0, HEAD_BYTES)),
  );
}
