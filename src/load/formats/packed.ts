import { Gunzip, Unzip, UnzipInflate } from 'fflate';
import type { Problem } from '../../model/problem.ts';
import type { ByteSource } from '../read.ts';

/** What a packed file holds, unpacked as it is read. */
export interface Unpacked {
  readonly bytes: ByteSource;
  /** Filled while it is read. */
  readonly problems: readonly Problem[];
}

export function unpackGzip(bytes: ByteSource): Unpacked {
  const { name, chunks } = bytes;
  return { bytes: { name, totalBytes: null, chunks: gunzipped(chunks) }, problems: [] };
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

const PASSED_OVER = /(?:^|\/)(?:__MACOSX\/|\.|readme|licen[cs]e)|\/$/i;

/** The first file in an archive that may be data; others are named. */
export function unpackZip(bytes: ByteSource): Unpacked {
  const problems: Problem[] = [];
  const { name, chunks } = bytes;
  return { bytes: { name, totalBytes: null, chunks: unzipped(chunks, name, problems) }, problems };
}

async function* unzipped(
  chunks: AsyncIterable<Uint8Array>,
  archive: string,
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
  if (taken === undefined || !state.isWhole) throw new Error(`${archive}: unexpected EOF`);
  if (others > 0) {
    const params = { found: taken, count: others };
    problems.push({ code: 'read.archive', severity: 'warning', path: [], params });
  }
}
