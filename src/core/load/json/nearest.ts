import { editDistance } from '../../model/edit-distance.ts';

/** More than this many edits apart, two words are not a typing error of each other. */
const MAX_EDITS = 3;

/**
 * The candidate that `word` was probably meant to be, by the fewest edits (a letter added, dropped, changed,
 * or two neighbours swapped), case aside; '' where none is near. Among equals the first.
 */
export function nearestOf(word: string, candidates: Iterable<string>): string {
  const wanted = word.toLowerCase();
  let best = '';
  let limit = Math.min(MAX_EDITS, Math.floor(wanted.length / 3) || 1);
  for (const candidate of candidates) {
    const edits = editDistance(wanted, candidate.toLowerCase(), limit);
    if (edits > limit) continue;
    best = candidate;
    if (edits === 0) break;
    limit = edits - 1;
  }
  return best;
}
