import type { Scene } from '../../charts/drawing/mark.ts';
import type { ReadFontFile } from './font-file.ts';
import { BETWEEN, textsByWeight } from './text-lines.ts';
import { fontsFor, stretchesOf } from './fonts-for.ts';

/**
 * The letters of a scene that no font of ours draws, each once, in the order they are met with. Text leaves them to
 * the fonts of whoever opens the figure; pixels have a box in their place.
 */
export async function missingGlyphs(scene: Scene, files: ReadFontFile): Promise<string[]> {
  const missing = new Set<string>();
  for (const [weight, text] of textsByWeight(scene.marks)) {
    for (const { sort, start, end } of stretchesOf(text, await fontsFor(text, weight, files))) {
      if (!sort) for (const letter of text.slice(start, end)) missing.add(letter);
    }
  }
  missing.delete(BETWEEN);
  return [...missing].filter((letter) => letter.trim() !== '');
}
