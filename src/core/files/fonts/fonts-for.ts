import { FONT_CUTS, fontCutFor, fontFileOf } from './font-cuts.ts';
import type { FontCut, Weight } from './font-cuts.ts';
import type { ReadFontFile } from './font-file.ts';
import { unpackWoff } from './woff.ts';

/** One font: some letters of a family in one weight. */
export interface LoadedFont {
  readonly cut: FontCut;
  readonly weight: Weight;
  /** OpenType. */
  readonly font: Uint8Array<ArrayBuffer>;
  readonly holds: (codePoint: number) => boolean;
}

const opened = new WeakMap<ReadFontFile, Map<string, Promise<LoadedFont>>>();

/** The fonts that are to draw the letters of a text, in the order of {@link FONT_CUTS}; each is read once. */
export function fontsFor(
  text: string,
  weight: Weight,
  files: ReadFontFile,
): Promise<readonly LoadedFont[]> {
  const known = opened.get(files) ?? new Map<string, Promise<LoadedFont>>();
  opened.set(files, known);
  const wanted = new Set([...text].map((character) => fontCutFor(character.codePointAt(0) ?? 0)));
  return Promise.all(
    FONT_CUTS.filter((cut) => wanted.has(cut)).map((cut) => {
      const name = fontFileOf(cut, weight);
      const sort = known.get(name) ?? readSort(cut, weight, files);
      known.set(name, sort);
      // A file that could not be fetched may be there the next time.
      sort.catch(() => known.delete(name));
      return sort;
    }),
  );
}

async function readSort(cut: FontCut, weight: Weight, files: ReadFontFile): Promise<LoadedFont> {
  const [{ Blob, Face }, file] = await Promise.all([
    import('harfbuzzjs'),
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
  readonly sort: LoadedFont | undefined;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** A part of a text, cut where the font changes. */
export function stretchesOf(
  text: string,
  sorts: readonly LoadedFont[],
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

function sortOf(character: string, sorts: readonly LoadedFont[]): LoadedFont | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  const cut = fontCutFor(codePoint);
  return sorts.find((sort) => sort.cut === cut && sort.holds(codePoint));
}
