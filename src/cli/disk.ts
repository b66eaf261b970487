import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const PIECE = 1 << 18;

/** A file of the disk of which nothing is read before it is asked for. */
class DiskFile extends File {
  readonly #path: string;
  readonly #from: number;
  readonly #to: number;

  constructor(path: string, from: number, to: number) {
    super([], basename(path));
    this.#path = path;
    this.#from = from;
    this.#to = to;
    Object.defineProperty(this, 'size', { value: to - from });
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    if (this.#to === this.#from) return new Blob([]).stream();
    const options = { start: this.#from, end: this.#to - 1, highWaterMark: PIECE };
    return Readable.toWeb(createReadStream(this.#path, options)) as ReadableStream<
      Uint8Array<ArrayBuffer>
    >;
  }

  override slice(start = 0, end = this.size): Blob {
    const place = (at: number): number =>
      this.#from + (at < 0 ? Math.max(0, this.size + at) : Math.min(at, this.size));
    return new DiskFile(this.#path, place(start), Math.max(place(start), place(end)));
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.stream()).arrayBuffer();
  }

  override async text(): Promise<string> {
    return new Response(this.stream()).text();
  }
}

/** Opens a file of the disk, which is read piece by piece. @throws where there is none, or where it is a folder */
export async function openOnDisk(path: string): Promise<File> {
  const found = await stat(path);
  if (found.isDirectory()) throw Object.assign(new Error('it is a directory'), { code: 'EISDIR' });
  return new DiskFile(path, 0, found.size);
}

/**
 * Writes a file piece by piece, under another name until it is whole: what was there before stays where
 * it fails.
 */
export async function pourOntoDisk(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const under = `${path}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(under));
    await rename(under, path);
  } catch (error) {
    await rm(under, { force: true });
    throw error;
  }
}

/** Writes into a stream that stays open, as fast as it takes it. */
export async function pourInto(
  stream: Writable,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  for await (const piece of pieces) {
    if (!stream.write(piece)) await new Promise((resolve) => stream.once('drain', resolve));
  }
}
