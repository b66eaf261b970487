import type { Scene } from '../../charts/shared/mark.ts';
import type { LetterFiles } from './read-font.ts';
import { BETWEEN, textsByWeight } from './text-lines.ts';
import { sortsFor, stretchesOf } from './font-set.ts';

/**
 * The letters of a scene that no font of ours draws, each once, in the order they are met with. Text leaves them to
 * the fonts of whoever opens the figure; pixels have a box in their place.
 */
export async function missingLetters(scene: Scene, files: LetterFiles): Promise<string[]> {
  const missing = new Set<string>();
  for (const [weight, text] of textsByWeight(scene.marks)) {
    for (const { sort, start, end } of stretchesOf(text, await sortsFor(text, weight, files))) {
      if (!sort) for (const letter of text.slice(start, end)) missing.add(letter);
    }
  }
  missing.delete(BETWEEN);
  return [...missing].filter((letter) => letter.trim() !== '');
}
