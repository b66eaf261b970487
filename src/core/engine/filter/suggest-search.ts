import { countBits } from '../columns/bitset.ts';
import type { Rows } from '../columns/rows.ts';
import { findNearestWords } from './nearest-words.ts';
import { findTerm, findWords } from './search.ts';
import type { SearchNames } from './search.ts';
import { parseSearch } from './search-query.ts';
import type { SearchTerm } from './search-query.ts';

/** Of the nearest words so many are looked for. */
const MOST_TRIED = 8;

/**
 * What to search for instead of words that stand nowhere: each of them as the nearest name has it, or else the nearest
 * text. Undefined where all of them stand somewhere, or where nothing is near.
 */
export function suggestSearch(query: string, rows: Rows, names: SearchNames): string | undefined {
  const terms = parseSearch(query);
  const found = findWords(query, rows, names);
  if (found === null || countBits(found) > 0) return undefined;
  const words = terms.map((term) =>
    isFound(term, rows, names) ? quote(term.text) : nearestTo(term, rows, names),
  );
  if (!words.every((word) => word !== undefined)) return undefined;
  const instead = words.join(' ');
  const isOther = terms.map(({ text }) => quote(text)).join(' ') !== instead;
  const hits = isOther ? findWords(instead, rows, names) : null;
  return hits !== null && countBits(hits) > 0 ? instead : undefined;
}

const quote = (text: string): string => (text.includes(' ') ? `"${text}"` : text);

function isFound(term: SearchTerm, rows: Rows, names: SearchNames): boolean {
  return countBits(findTerm(term, rows, names)) > 0;
}

/** A phrase and a date have nothing near. */
function nearestTo(term: SearchTerm, rows: Rows, names: SearchNames): string | undefined {
  if (term.dates !== undefined || term.text.includes(' ')) return undefined;
  const spellings = names.spellings();
  const isKnown = (text: string): boolean => isFound({ text }, rows, names);
  const named = findNearestWords(term.text, spellings.keys()).slice(0, MOST_TRIED).find(isKnown);
  if (named !== undefined) return spellings.get(named) ?? named;
  return findNearestWords(term.text, rows.ownWords()).slice(0, MOST_TRIED).find(isKnown);
}
