import type { Problem, ProblemCode } from '../../model/problem.ts';
import { isWebUrl } from '../json/checks.ts';

/** Where the text of a file comes from. */
export type TextSource =
  | {
      readonly kind: 'url';
      readonly url: string;
      /** Its server is asked, whatever a cache has kept of it. */
      readonly fresh?: boolean;
    }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string; readonly name?: string };

export type ReadText =
  | { readonly text: string; readonly problems?: never }
  | { readonly text?: never; readonly problems: readonly Problem[] };

/** Bytes as they come, and all at once for what has to look into the middle of them. */
export interface ByteSource {
  /** For messages. */
  readonly name: string;
  /** What to call it where the name of a file is not to be had from its address. */
  readonly title?: string;
  /** Null where nobody says. */
  readonly totalBytes: number | null;
  /** To be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Where the bytes are at hand already; then `chunks` are its bytes. */
  readonly blob?: Blob;
  /** Where any part can be had by itself: the bytes from one place up to another. */
  readonly range?: (start: number, end: number) => Promise<ArrayBuffer>;
}

export type OpenedBytes =
  | { readonly bytes: ByteSource; readonly problems?: never }
  | { readonly bytes?: never; readonly problems: readonly Problem[] };

/** More bytes than may be read; the message is the name of what has them. */
export class TooLarge extends Error {}

/** The largest text that is read, in bytes: what engines can surely hold as one string. */
export const MAX_BYTES = 400 * 1024 * 1024;

/** The largest table that is read, in bytes; it is never held as a whole. */
export const MAX_TABLE_BYTES = 2048 * 1024 * 1024;

const HTML = /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html)[\s>]/i;

/**
 * The text of an address, a file or a paste, without its byte order mark; or why it could not be read.
 * UTF-8 only. Never throws.
 * @param signal gives up a request that is under way
 */
export async function readText(source: TextSource, signal?: AbortSignal): Promise<ReadText> {
  if (source.kind === 'text') return checkText(source.text, source.name ?? '');
  const opened = await openBytes(source, signal);
  return opened.bytes ? readWhole(opened.bytes) : opened;
}

/** Opens what holds bytes; nothing of a file and only the head of an answer has been read then. Never throws. */
export async function openBytes(
  source: Exclude<TextSource, { kind: 'text' }>,
  signal?: AbortSignal,
): Promise<OpenedBytes> {
  if (source.kind === 'url') {
    const { url, fresh } = source;
    return openUrl(url, { ...(signal && { signal }), ...(fresh && { cache: 'no-cache' }) });
  }
  const { file } = source;
  return { bytes: bytesOfBlob(file, file.name, signal) };
}

export function bytesOfBlob(blob: Blob, name: string, signal?: AbortSignal): ByteSource {
  return { name, totalBytes: blob.size, chunks: chunksOf(() => blob.stream(), signal), blob };
}

/** The whole of it as one text, or why it is none. Throws nothing but {@link TooLarge}. */
export async function readWhole(bytes: ByteSource): Promise<ReadText> {
  const { name, totalBytes, blob } = bytes;
  if ((totalBytes ?? 0) > MAX_BYTES) return tooLarge(name, MAX_BYTES);
  try {
    if (blob) return decode(new Uint8Array(await blob.arrayBuffer()), name);
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of bytes.chunks) {
      length += part.length;
      if (length > MAX_BYTES) return tooLarge(name, MAX_BYTES);
      parts.push(part);
    }
    return decode(concat(parts, length), name);
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    return failed(name, error);
  }
}

/**
 * The bytes of a file of the program's own.
 * @throws Error where it cannot be had
 */
export async function readOwnFile(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Addresses that may be links to shared files, whose rules are fetched for them alone. */
const MAYBE_SHARED =
  /^https?:\/\/(?:docs\.google|1drv|onedrive\.live|[\w.-]+\.sharepoint|www\.dropbox|github)\.|\/s\/\w{15}/i;

async function openUrl(given: string, request: RequestInit): Promise<OpenedBytes> {
  if (!isWebUrl(given)) return refuse('url.invalid', { found: given });
  if (!MAYBE_SHARED.test(given)) return openAddress(given, request);
  const { barredProblem, isBarred, sharedFile, titleOf } = await import('./shared-link.ts');
  const shared = sharedFile(given);
  if (!shared) return openAddress(given, request);
  let headers: Headers | undefined;
  const opened = await openAddress(shared.url, request, (response) => {
    ({ headers } = response);
    return !isBarred(response);
  });
  if (opened.bytes) {
    return { bytes: { ...opened.bytes, name: given, title: titleOf(shared, headers) } };
  }
  const isHidden = opened.problems.some(({ code }) => code === 'read.network');
  return isHidden ? { problems: [barredProblem(given, shared)] } : opened;
}

/** @param isWanted whether an answer is what was asked for; else it counts as none */
async function openAddress(
  url: string,
  request: RequestInit,
  isWanted: (response: Response) => boolean = () => true,
): Promise<OpenedBytes> {
  const signal = request.signal ?? undefined;
  try {
    const response = await fetch(url, request).catch((error: unknown) => {
      // What the platform throws where the network fails has no words but its own.
      if (error instanceof TypeError) return undefined;
      throw error;
    });
    if (!response) return refuse('read.network', { url });
    if (!isWanted(response)) {
      await response.body?.cancel();
      return refuse('read.network', { url });
    }
    if (!response.ok) {
      await response.body?.cancel();
      return refuse('read.status', { url, status: response.status });
    }
    const announced = response.headers.get('content-length');
    // The length of what is packed says nothing of what comes out.
    const isPlain = response.headers.get('content-encoding') === null;
    const totalBytes = announced !== null && isPlain ? Number(announced) : null;
    const hasRanges = totalBytes !== null && response.headers.get('accept-ranges') === 'bytes';
    const range = hasRanges ? rangeOf(url, response.headers.get('etag'), signal) : undefined;
    const chunks = chunksOf(() => response.body, signal);
    return { bytes: { name: url, totalBytes, chunks, ...(range && { range }) } };
  } catch (error) {
    return failed(url, error);
  }
}

/**
 * Reads parts of a file on the web.
 * @param etag of the file as it was when it was opened; null where the server gives none
 * @throws where the server answers with anything but that part, as of a file that has changed meanwhile
 */
function rangeOf(
  url: string,
  etag: string | null,
  signal?: AbortSignal,
): (start: number, end: number) => Promise<ArrayBuffer> {
  return async (start, end) => {
    const headers = { range: `bytes=${start}-${end - 1}` };
    const response = await fetch(url, signal ? { headers, signal } : { headers });
    if (response.status !== 206 || response.headers.get('etag') !== etag) {
      await response.body?.cancel();
      throw new Error(`${url}: ${response.status}`);
    }
    return response.arrayBuffer();
  };
}

/** @throws the signal's reason where it was given up */
async function* chunksOf(
  open: () => ReadableStream<Uint8Array> | null,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = open()?.getReader();
  if (!reader) return;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      signal?.throwIfAborted();
      yield part.value;
    }
  } finally {
    await reader.cancel();
  }
}

function concat(parts: readonly Uint8Array[], length: number): Uint8Array {
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

/** A text that came as one: refused where it is a web page or nothing at all. */
function checkText(text: string, name: string): ReadText {
  if (HTML.test(text.slice(0, 2000))) return refuse('read.html', { url: name });
  if (text.trim() === '') return refuse('read.empty', { url: name });
  return { text: text.replace(/^\uFEFF/, '') };
}

/** @param max bytes */
export function tooLarge(name: string, max: number): { readonly problems: readonly Problem[] } {
  return refuse('read.large', { url: name, max: max / 1024 / 1024 });
}

/** The thread that reads and answers has ended by itself. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';
}

/** Why a file could not be read, whatever was thrown. */
export function failed(name: string, error: unknown): { readonly problems: readonly Problem[] } {
  const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
  // What the platform throws where there is no room for an array or a text.
  if (kind === 'RangeError') return refuse('read.memory', { url: name });
  if (error instanceof WorkerLost) return refuse('read.worker', { url: name });
  if (kind === 'BrokenPack') return refuse('read.packed', { url: name });
  return refuse('read.failed', { url: name, reason: message });
}

function refuse(
  code: ProblemCode,
  params: Problem['params'],
): { readonly problems: readonly Problem[] } {
  return { problems: [{ code, severity: 'error', path: [], params }] };
}
