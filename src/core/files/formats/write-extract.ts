import type { Extract } from '../../model/extract.ts';
import { DAY_MS } from '../../time/span.ts';
import { formatNamed } from './format-list.ts';
import type { DataFormat, DataFormatName } from './format-list.ts';
import type { Chunk, Writing } from '../writing/format.ts';
import { buildWriting } from './writing.ts';
import type { WritingRequest } from './writing.ts';

/** Events on their way into a file, and what the file says of them. */
type WrittenExtract = { readonly extract: Extract } & Pick<
  WritingRequest,
  'lines' | 'locale' | 'knownBefore'
> &
  Pick<Writing, 'picture'>;

/** A file of data, piece by piece. The same view, format and day give the same bytes. */
export interface DataFile {
  readonly format: DataFormat;
  readonly chunks: AsyncIterable<Chunk>;
  /** Links to events that are not in the file. */
  readonly lostLinks: number;
  /** Of so many events those that are not in it; known when all chunks have been read. */
  readonly leftOut: LeftOut;
}

export interface LeftOut {
  readonly events: number;
  readonly count: number;
}

/** Writes events that are extracted already, or that are a stream. @param now ms UTC */
export async function writeExtract(
  { extract, lines, locale, knownBefore, picture }: WrittenExtract,
  name: DataFormatName,
  now: number,
): Promise<DataFile> {
  const format = formatNamed(name);
  const write = await format.load();
  const day = Math.floor(now / DAY_MS) * DAY_MS;
  const writing = buildWriting({ dataset: extract.header(), lines, locale, day, knownBefore });
  const leftOut = { events: 0, count: 0 };
  const onPage = (events: number, count: number): void => {
    leftOut.events += events;
    leftOut.count += count;
  };
  const chunks = write(extract, { ...writing, onPage, ...(picture && { picture }) });
  return { format, chunks, lostLinks: extract.lostLinks, leftOut };
}
