import type { Problem, ProblemCode } from '../model/problem.ts';
import { isWebUrl } from './checks.ts';

/** Where the text of a file comes from. */
export type TextSource =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string; readonly name?: string };

export type ReadText =
  | { readonly text: string; readonly problems?: never }
  | { readonly text?: never; readonly problems: readonly Problem[] };

/** Bytes as they come, and all at once for what has to look into the middle of them. */
export interface ByteSource {
  /** For messages. */
  readonly name: string;
  /** Null where nobody says. */
  readonly totalBytes: number | null;
  /** To be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Where the bytes are at hand already; then `chunks` are its bytes. */
  readonly blob?: Blob;
}

/** The largest text that is read, in bytes: what engines can surely hold as one string. */
export const MAX_BYTES = 400 * 1024 * 1024;

const HTML = /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html)[\s>]/i;

/**
 * The text of an address, a file or a paste, without its byte order mark; or why it could not be read.
 * UTF-8 only. Never throws.
 * @param signal gives up a request that is under way
 */
export async function readText(source: TextSource, signal?: AbortSignal): Promise<ReadText> {
  switch (source.kind) {
    case 'text':
      return checkText(source.text, source.name ?? '');
    case 'file':
      return readFile(source.file);
    case 'url':
      return readUrl(source.url, signal);
  }
}

async function readFile(file: File): Promise<ReadText> {
  if (file.size > MAX_BYTES) return tooLarge(file.name);
  try {
    return decode(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    return failed(file.name, error);
  }
}

async function readUrl(url: string, signal?: AbortSignal): Promise<ReadText> {
  if (!isWebUrl(url)) return refuse('url.invalid', { found: url });
  try {
    const response = await fetch(url, signal ? { signal } : {}).catch((error: unknown) => {
      // What the platform throws where the network fails has no words but its own.
      if (error instanceof TypeError) return undefined;
      throw error;
    });
    if (!response) return refuse('read.network', { url });
    if (!response.ok) {
      await response.body?.cancel();
      return refuse('read.status', { url, status: response.status });
    }
    const bytes = await readBytes(response);
    return bytes ? decode(bytes, url) : tooLarge(url);
  } catch (error) {
    return failed(url, error);
  }
}

/** @returns undefined beyond {@link MAX_BYTES}, whatever the server announced. */
async function readBytes(response: Response): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const announced = Number(response.headers.get('content-length') ?? 0);
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (Math.max(length, announced) > MAX_BYTES) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array, name: string): ReadText {
  try {
    return checkText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), name);
  } catch {
    return refuse('read.encoding', { url: name });
  }
}

function checkText(text: string, name: string): ReadText {
  if (HTML.test(text.slice(0, 2000))) return refuse('read.html', { url: name });
  if (text.trim() === '') return refuse('read.empty', { url: name });
  return { text: text.replace(/^\uFEFF/, '') };
}

function tooLarge(name: string): ReadText {
  return refuse('read.large', { url: name, max: MAX_BYTES / 1024 / 1024 });
}

function failed(name: string, error: unknown): ReadText {
  const cause = error instanceof Error ? error.message : String(error);
  return refuse('read.failed', { url: name, reason: cause });
}

function refuse(code: ProblemCode, params: Problem['params']): ReadText {
  return { problems: [{ code, severity: 'error', path: [], params }] };
}
