import type { TextColumn } from '../../model/event-table.ts';
import { foldText } from '../../model/fold.ts';
import { emptyBitset, setBit } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import type { Rows } from '../columns/rows.ts';
import { collectWords } from './nearest-words.ts';

/** Rows whose texts are folded and kept as one string. */
const ROWS = 4096;
const SEPARATOR = '\u0001';
const SEPARATOR_CODE = 1;
const SPACE_CODE = 0x20;
const UNEVEN_SPACES = /[\t-\r]| {2}/;

/** Texts of some rows in one. */
interface Joined {
  readonly text: string;
  readonly isAscii: boolean;
}

/**
 * Looks for folded words in the texts of a column. The first search folds them, some thousand rows at a time,
 * and keeps them as one string for so many rows; without a search nothing is kept.
 */
export function searchTexts(
  texts: TextColumn | null,
  rows: number,
): Pick<Rows, 'findOwn' | 'ownWords'> {
  let parts: readonly string[] | undefined;
  let words: ReadonlySet<string> | undefined;
  const partsOnce = (): readonly string[] =>
    (parts ??= texts === null ? [] : foldTexts(texts, rows));
  return {
    findOwn: (word) => {
      const found = emptyBitset(rows);
      if (word.includes(SEPARATOR)) return found;
      partsOnce().forEach((part, index) => {
        addFound(found, part, index * ROWS, word);
      });
      return found;
    },
    ownWords: () => (words ??= collectWords(partsOnce())),
  };
}

/** The same in any of several columns. */
export function searchAll(
  columns: readonly (TextColumn | null)[],
  rows: number,
): Pick<Rows, 'findOwn' | 'ownWords'> {
  const searches = columns
    .filter((column) => column !== null)
    .map((column) => searchTexts(column, rows));
  let words: ReadonlySet<string> | undefined;
  return {
    findOwn: (word) =>
      searches.reduce((found, { findOwn }) => {
        findOwn(word).forEach((bits, at) => (found[at] = (found[at] ?? 0) | bits));
        return found;
      }, emptyBitset(rows)),
    ownWords: () => (words ??= new Set(searches.flatMap(({ ownWords }) => [...ownWords()]))),
  };
}

function addFound(found: Bitset, part: string, firstRow: number, word: string): void {
  let row = firstRow;
  let start = 0;
  for (let at = part.indexOf(word); at >= 0; at = part.indexOf(word, start)) {
    let end = part.indexOf(SEPARATOR, start);
    while (end >= 0 && end < at) {
      row += 1;
      start = end + 1;
      end = part.indexOf(SEPARATOR, start);
    }
    setBit(found, row);
    if (end < 0) return;
    row += 1;
    start = end + 1;
  }
}

function foldTexts(texts: TextColumn, rows: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < rows; from += ROWS) {
    const to = Math.min(rows, from + ROWS);
    parts.push(foldPart(joinTexts(texts, from, to), to - from));
  }
  return parts;
}

/** The rows' texts with a separator between each two; none in a text. */
function joinTexts({ bytes, offsets }: TextColumn, from: number, to: number): Joined {
  const length = (offsets[to] ?? 0) - (offsets[from] ?? 0) + (to - from - 1);
  const joined = new Uint8Array(length).fill(SEPARATOR_CODE);
  let at = 0;
  let seen = 0;
  for (let row = from; row < to; row += 1) {
    const end = offsets[row + 1] ?? 0;
    for (let i = offsets[row] ?? 0; i < end; i += 1) {
      const byte = bytes[i] ?? 0;
      seen |= byte;
      joined[at] = byte === SEPARATOR_CODE ? SPACE_CODE : byte;
      at += 1;
    }
    at += 1;
  }
  return { text: new TextDecoder().decode(joined), isAscii: seen < 0x80 };
}

/**
 * Folds the texts of many rows at once. Of ASCII `foldText` changes only capitals, the grave accent and spaces; those
 * at the ends of a text are never looked for.
 */
function foldPart({ text, isAscii }: Joined, rows: number): string {
  if (isAscii) {
    const lower = text.toLowerCase().replaceAll('`', "'");
    return UNEVEN_SPACES.test(lower) ? lower.replace(/\s+/g, ' ') : lower;
  }
  const folded = foldText(text);
  if (countSeparators(folded) === rows - 1) return folded;
  return text.split(SEPARATOR).map(foldText).join(SEPARATOR);
}

function countSeparators(text: string): number {
  let count = 0;
  for (let at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, at + 1)) count += 1;
  return count;
}
