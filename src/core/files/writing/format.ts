import type { Locale } from '../../i18n/locale.ts';
import type { Extract } from '../../model/extract.ts';

/** What a format has no place for. */
export const LOSSES = [
  'claims',
  'uncertainty',
  'languages',
  'links',
  'roles',
  'tone',
  'actors',
  'topics',
  'further-topics',
  'place',
  'types',
  'events',
  'times',
  'far-years',
  'formulas',
] as const;
export type Loss = (typeof LOSSES)[number];

export type Chunk = string | Uint8Array<ArrayBuffer>;

/** The picture in a document, in both forms that documents take. */
export interface WrittenPicture {
  /** An `svg` element that stands alone. */
  readonly svg: string;
  readonly png: Uint8Array<ArrayBuffer>;
  /** px */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** What a file says of itself, and in which words. */
export interface Writing {
  readonly locale: Locale;
  /** Of the dataset. */
  readonly title: string;
  /** Which events, of what period, as known when, under which licence, of which version; a sentence each. */
  readonly lines: readonly string[];
  /** On one line. */
  readonly citation: string;
  /** The reader's day, midnight UTC, ms. */
  readonly day: number;
  /** ms UTC; null: everything to date. */
  readonly knownBefore: number | null;
  /** Draws what is written, for a document; without it a document has no picture. */
  readonly picture?: (() => Promise<WrittenPicture>) | undefined;
  /** Told of every page of events that is written, and how many of them the format has no place for. */
  readonly onPage?: (events: number, leftOut: number) => void;
}

/** Writes data in one format: text, or bytes, piece by piece. The same data and words give the same file. */
export type WriteData = (data: Extract, writing: Writing) => AsyncIterable<Chunk>;

/** Everything a file says of itself on one line. */
export function saidOf({ lines, citation }: Writing): string {
  return [...lines.map((line) => `${line}.`), citation].join(' ');
}

/** One event after the other. */
export async function* oneByOne<T>(pages: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const page of pages) yield* page;
}
