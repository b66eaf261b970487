import type { ByteSource } from './read.ts';
import type { LoadProgressReporter } from './load-progress.ts';

/** All of a file that says only at its end, or packed, where everything is. */
export async function readWholeFile(
  { chunks }: ByteSource,
  watch: LoadProgressReporter,
): Promise<Blob> {
  const parts: BlobPart[] = [];
  let read = 0;
  for await (const chunk of chunks) {
    parts.push(chunk.slice());
    read += chunk.length;
    watch.report(read, 0);
  }
  return new Blob(parts);
}
