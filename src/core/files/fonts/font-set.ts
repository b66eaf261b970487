import { CUTS, cutFor, fontFileOf } from './font-files.ts';
import type { Cut, Weight } from './font-files.ts';
import { loadHarfBuzz } from './harfbuzz.ts';
import type { LetterFiles } from './read-font.ts';
import { unpackWoff } from './woff.ts';

/** One font: some letters of a family in one weight. */
export interface Sort {
  readonly cut: Cut;
  readonly weight: Weight;
  /** OpenType. */
  readonly font: Uint8Array<ArrayBuffer>;
  readonly holds: (codePoint: number) => boolean;
}

const opened = new WeakMap<LetterFiles, Map<string, Promise<Sort>>>();

/** The fonts that are to draw the letters of a text, in the order of {@link CUTS}; each is read once. */
export function sortsFor(
  text: string,
  weight: Weight,
  files: LetterFiles,
): Promise<readonly Sort[]> {
  const known = opened.get(files) ?? new Map<string, Promise<Sort>>();
  opened.set(files, known);
  const wanted = new Set([...text].map((character) => cutFor(character.codePointAt(0) ?? 0)));
  return Promise.all(
    CUTS.filter((cut) => wanted.has(cut)).map((cut) => {
      const name = fontFileOf(cut, weight);
      const sort = known.get(name) ?? readSort(cut, weight, files);
      known.set(name, sort);
      // A file that could not be fetched may be there the next time.
      sort.catch(() => known.delete(name));
      return sort;
    }),
  );
}

async function readSort(cut: Cut, weight: Weight, files: LetterFiles): Promise<Sort> {
  const [{ Blob, Face }, file] = await Promise.all([
    loadHarfBuzz(),
    files(fontFileOf(cut, weight)),
  ]);
  const font = unpackWoff(file);
  const held = new Set(new Face(new Blob(font)).collectUnicodes());
  return { cut, weight, font, holds: (codePoint) => held.has(codePoint) };
}

/** Letters without ink of their own: joiners, bidi controls, marks. They are set with what stands before them. */
const FOLLOWS = /^[\p{M}\p{Cf}]$/u;

/** A stretch of letters that one font draws, or none. */
export interface Stretch {
  readonly sort: Sort | undefined;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** A part of a text, cut where the font changes. */
export function stretchesOf(
  text: string,
  sorts: readonly Sort[],
  start = 0,
  end = text.length,
): Stretch[] {
  const stretches: Stretch[] = [];
  let at = start;
  for (const character of text.slice(start, end)) {
    const last = stretches.at(-1);
    const follows = FOLLOWS.test(character);
    const found = follows && last ? last.sort : sortOf(character, sorts);
    const sort = found ?? (follows ? sorts[0] : undefined);
    const next = at + character.length;
    if (last && last.sort === sort) stretches[stretches.length - 1] = { ...last, end: next };
    else stretches.push({ sort, start: at, end: next });
    at = next;
  }
  return stretches;
}

function sortOf(character: string, sorts: readonly Sort[]): Sort | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  const cut = cutFor(codePoint);
  return sorts.find((sort) => sort.cut === cut && sort.holds(codePoint));
}
