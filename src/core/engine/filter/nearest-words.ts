import { editDistance } from '../../model/edit-distance.ts';

/** Words of a text or a name. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

export function splitWords(text: string): readonly string[] {
  return text.split(BETWEEN_WORDS).filter(Boolean);
}

/** Every word of some texts, once. */
export function collectWords(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of splitWords(text)) words.add(word);
  return words;
}

/** How many letters may be wrong in a word of so many. */
function mostWrong(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The words nearest to one that was looked for in vain: those with fewest letters wrong, missing, too many or swapped,
 * in the order of their letters. Short words have none.
 */
export function findNearestWords(wanted: string, words: Iterable<string>): readonly string[] {
  let most = mostWrong(wanted.length);
  let nearest = new Set<string>();
  if (most === 0) return [];
  for (const word of words) {
    const wrong = editDistance(wanted, word, most);
    if (wrong > most) continue;
    if (wrong < most) nearest = new Set();
    most = wrong;
    nearest.add(word);
  }
  return [...nearest].sort();
}
