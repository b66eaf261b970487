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
    const wrong = countWrong(wanted, word, most);
    if (wrong > most) continue;
    if (wrong < most) nearest = new Set();
    most = wrong;
    nearest.add(word);
  }
  return [...nearest].sort();
}

/** The distance of Damerau and Levenshtein with swaps of neighbours; more than `most` is not counted on. */
export function countWrong(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [above, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(
        (row[j - 1] ?? 0) + Number(!isSame),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
      );
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, (above[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [above, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
