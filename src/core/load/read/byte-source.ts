import type { LoadOptions } from './load-options.ts';
import { LoadProgressReporter } from './load-progress.ts';
import { MAX_TABLE_BYTES, TooLarge, type ByteSource } from './read.ts';

/** As many bytes as tell a format; fewer do where a file has no more. */
export const HEAD_BYTES = 4096;

/** The first bytes, at least {@link HEAD_BYTES} where there are so many; and the same source with them still ahead. */
export async function peek(
  bytes: ByteSource,
): Promise<{ readonly head: Uint8Array; readonly bytes: ByteSource }> {
  if (bytes.blob) {
    const head = new Uint8Array(await bytes.blob.slice(0, HEAD_BYTES).arrayBuffer());
    return { head, bytes };
  }
  const chunks = bytes.chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let head = new Uint8Array();
  while (head.length < HEAD_BYTES) {
    const next: IteratorResult<Uint8Array, unknown> = await chunks.next();
    if (next.done) break;
    const { value } = next;
    seen.push(value);
    const longer = new Uint8Array(head.length + value.length);
    longer.set(head);
    longer.set(value, head.length);
    head = longer;
  }
  return { head, bytes: { ...bytes, chunks: resume(seen, chunks) } };
}

async function* resume(
  seen: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let part = await rest.next(); !part.done; part = await rest.next()) yield part.value;
  } finally {
    await rest.return?.();
  }
}

/** The same source, which fails with {@link TooLarge} as soon as it is. */
export function limited(bytes: ByteSource, most = MAX_TABLE_BYTES): ByteSource {
  if ((bytes.totalBytes ?? 0) > most) throw new TooLarge(bytes.name);
  return { ...bytes, chunks: atMost(bytes, most) };
}

async function* atMost({ chunks, name }: ByteSource, most: number): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > most) throw new TooLarge(name);
    yield chunk;
  }
}

/** The same source, whose reading is told to whoever waits for it. */
export function told(bytes: ByteSource, options: LoadOptions): ByteSource {
  return bytes.blob ? bytes : { ...bytes, chunks: telling(bytes, options) };
}

async function* telling(
  { chunks, totalBytes }: ByteSource,
  options: LoadOptions,
): AsyncGenerator<Uint8Array> {
  const watch = new LoadProgressReporter(options, totalBytes);
  let read = 0;
  try {
    for await (const chunk of chunks) {
      read += chunk.length;
      watch.report(read, 0);
      yield chunk;
    }
  } finally {
    watch.close();
  }
}
