import { Gunzip, Unzip, UnzipInflate } from 'fflate';
import type { Problem } from '../../model/problem.ts';
import type { ByteSource } from './read.ts';

/** What is packed and cannot be unpacked; its message is for nobody. Known by its name, as reading has no need of this file. */
export class BrokenPack extends Error {
  override readonly name = 'BrokenPack';
}

/** What a packed file holds, unpacked as it is read. */
export interface Unpacked {
  readonly bytes: ByteSource;
  /** Filled while it is read. */
  readonly problems: readonly Problem[];
}

export function unpackGzip(bytes: ByteSource): Unpacked {
  const { name, chunks } = bytes;
  const out = unpacked(chunks, gunzipped);
  return { bytes: { name, totalBytes: null, chunks: out }, problems: [] };
}

/** What the library throws says nothing to readers; what the bytes themselves throw passes as it is. */
async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  unpack: (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const source: { fault?: unknown } = {};
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
    } catch (error) {
      source.fault = error;
      throw error;
    }
  };
  try {
    yield* unpack(watched());
  } catch (error) {
    if (error === source.fault) throw error;
    throw new BrokenPack(error instanceof Error ? error.message : String(error));
  }
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  const gunzip = new Gunzip((chunk) => {
    if (chunk.length > 0) out.push(chunk);
  });
  let held: Uint8Array | undefined;
  for await (const chunk of chunks) {
    if (held) gunzip.push(held);
    held = chunk;
    yield* out;
    out = [];
  }
  gunzip.push(held ?? new Uint8Array(), true);
  yield* out;
}

/** No data, or what only describes them. */
const PASSED_OVER = /(?:^|\/)(?:__MACOSX\/|\.|readme|licen[cs]e|datapackage\.json$)|\/$/i;

/** The first file in an archive that may be data; others are named. */
export function unpackZip(bytes: ByteSource): Unpacked {
  const problems: Problem[] = [];
  const { name, chunks } = bytes;
  const out = unpacked(chunks, (given) => unzipped(given, problems));
  return { bytes: { name, totalBytes: null, chunks: out }, problems };
}

async function* unzipped(
  chunks: AsyncIterable<Uint8Array>,
  problems: Problem[],
): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  let taken: string | undefined;
  const state = { isWhole: false };
  let others = 0;
  const unzip = new Unzip((file) => {
    if (PASSED_OVER.test(file.name)) return;
    if (taken !== undefined) {
      others += 1;
      return;
    }
    taken = file.name;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      if (chunk.length > 0) out.push(chunk);
      state.isWhole ||= final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of chunks) {
    unzip.push(chunk);
    yield* out;
    out = [];
  }
  unzip.push(new Uint8Array(), true);
  yield* out;
  if (taken === undefined || !state.isWhole) throw new BrokenPack('nothing whole is in it');
  if (others > 0) {
    const params = { found: taken, count: others };
    problems.push({ code: 'read.archive', severity: 'warning', path: [], params });
  }
}
