import type { Scene } from '../../charts/drawing/mark.ts';
import { toBase64 } from '../../model/base64.ts';
import { FONT_CUTS } from './font-cuts.ts';
import type { ReadFontFile } from './font-file.ts';
import { textsByWeight } from './text-lines.ts';
import { openSubsetter } from './subset-font.ts';
import { fontsFor, stretchesOf } from './fonts-for.ts';
import type { LoadedFont } from './fonts-for.ts';
import { packWoff } from './woff.ts';

/** CSS font faces with just the letters of a scene, as `data:` addresses; empty where no font draws any. */
export async function embedFonts(scene: Scene, files: ReadFontFile): Promise<string> {
  const letters = new Map<LoadedFont, Set<number>>();
  for (const [weight, text] of textsByWeight(scene.marks)) {
    for (const [sort, codePoints] of lettersOf(text, await fontsFor(text, weight, files))) {
      letters.set(sort, codePoints);
    }
  }
  if (letters.size === 0) return '';
  const subsetFont = await openSubsetter(await files('harfbuzz-subset.wasm'));
  return [...letters]
    .sort(([a], [b]) => a.weight - b.weight || FONT_CUTS.indexOf(a.cut) - FONT_CUTS.indexOf(b.cut))
    .map(([sort, held]) => {
      const codePoints = [...held].sort((a, b) => a - b);
      return fontFace(sort, codePoints, packWoff(subsetFont(sort.font, codePoints)));
    })
    .join('\n');
}

/** What each font draws of a text. An accent that stands alone may be drawn as one with its letter. */
function lettersOf(
  text: string,
  sorts: readonly LoadedFont[],
): ReadonlyMap<LoadedFont, Set<number>> {
  const letters = new Map<LoadedFont, Set<number>>();
  for (const { sort, start, end } of stretchesOf(text, sorts)) {
    if (!sort) continue;
    const held = letters.get(sort) ?? new Set();
    letters.set(sort, held);
    const part = text.slice(start, end);
    for (const character of part + part.normalize('NFC')) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (sort.holds(codePoint)) held.add(codePoint);
    }
  }
  return letters;
}

function fontFace(
  { cut, weight }: LoadedFont,
  codePoints: readonly number[],
  woff: Uint8Array,
): string {
  return [
    `@font-face{font-family:'${cut.family}'`,
    `font-weight:${String(weight)}`,
    `unicode-range:${rangesOf(codePoints)}`,
    `src:url(data:font/woff;base64,${toBase64(woff)}) format('woff')}`,
  ].join(';');
}

function rangesOf(codePoints: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of codePoints) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(',');
}
