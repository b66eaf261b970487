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
/** What may be data, and is mostly about them. */
const DOUBTFUL =
  /(?:^|[/_. -])(?:codebook|code book|dictionary|variables?|legend|metadata|notes?|about|citation|changelog|manual|guide)(?:[/_. -]|$)|\.(?:pdf|docx?|md|rtf|txt|html?|png|jpe?g|r|do|sps|py|sql)$/i;
/** Bytes of such a file that are held in case nothing else comes; what is larger is taken for the data. */
const MOST_HELD = 1 << 26;

/** The first file in an archive that is surely data, or else the first that may be; others are named. */
export function unpackZip(bytes: ByteSource): Unpacked {
  const problems: Problem[] = [];
  const { name, chunks } = bytes;
  const out = unpacked(chunks, (given) => unzipped(given, problems));
  return { bytes: { name, totalBytes: null, chunks: out }, problems };
}

/** A file of an archive whose bytes are waited for. */
interface Taken {
  readonly name: string;
  out: Uint8Array[];
  length: number;
  isWhole: boolean;
}

async function* unzipped(
  chunks: AsyncIterable<Uint8Array>,
  problems: Problem[],
): AsyncGenerator<Uint8Array> {
  const found: { sure?: Taken; doubtful?: Taken } = {};
  let count = 0;
  const unzip = new Unzip((file) => {
    if (PASSED_OVER.test(file.name)) return;
    count += 1;
    const kind = DOUBTFUL.test(file.name) ? 'doubtful' : 'sure';
    if (found.sure || found[kind]) return;
    const taken: Taken = { name: file.name, out: [], length: 0, isWhole: false };
    found[kind] = taken;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      taken.length += chunk.length;
      if (taken.length > MOST_HELD) found.sure ??= taken;
      const isHeld = !found.sure || found.sure === taken;
      if (chunk.length > 0 && isHeld) taken.out.push(chunk);
      taken.isWhole ||= final && isHeld;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of chunks) {
    unzip.push(chunk);
    if (found.sure) {
      yield* found.sure.out;
      found.sure.out = [];
    }
  }
  unzip.push(new Uint8Array(), true);
  const taken = found.sure ?? found.doubtful;
  yield* taken?.out ?? [];
  if (!taken?.isWhole) throw new BrokenPack('nothing whole is in it');
  if (count > 1) {
    const params = { found: taken.name, count: count - 1 };
    problems.push({ code: 'read.archive', severity: 'warning', path: [], params });
  }
}
