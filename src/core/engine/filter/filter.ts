import { andBitsets, emptyBitset, fullBitset, setBit } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import type { Columns, FacetColumn, Lists } from '../columns/columns.ts';
import type { Dictionary } from '../columns/dictionary.ts';
import { FACETS } from '../contract/facets.ts';
import type { Facet } from '../contract/facets.ts';
import { pairOf } from '../contract/question.ts';
import type { Filter } from '../contract/question.ts';
import type { Vocabulary } from '../columns/vocabulary.ts';

/** What a filter can ask for. */
export type Condition = Facet | 'words' | 'evidence';

/**
 * The conditions a filter sets, each with what it asks as text: the same text, the same rows.
 * @param withAside whether those who only host, mediate or are named count as parties
 */
export function listConditions(filter: Filter, withAside = false): ReadonlyMap<Condition, string> {
  const asked = new Map<Condition, string>();
  for (const facet of FACETS) {
    if (filter[facet].length > 0) asked.set(facet, JSON.stringify([facet, filter[facet]]));
  }
  if (filter.allActors && filter.actors.length > 0) {
    const pair = pairOf(filter);
    asked.set('actors', JSON.stringify(pair ? ['pair', withAside, pair] : ['all', filter.actors]));
  }
  if (filter.words.trim() !== '') asked.set('words', JSON.stringify(['words', filter.words]));
  const { disputed, leastSources } = filter;
  if (disputed || leastSources > 1) {
    asked.set('evidence', JSON.stringify([disputed, Math.max(1, leastSources)]));
  }
  return asked;
}

/** The rows that meet one condition of a filter; words are not for here. */
export function selectCondition(
  condition: Exclude<Condition, 'words'>,
  filter: Filter,
  columns: Columns,
  vocabulary: Vocabulary,
  withAside = false,
): Bitset {
  const pair = condition === 'actors' ? pairOf(filter) : null;
  if (pair !== null) return selectPair(pair, columns, vocabulary.actors, withAside);
  if (condition === 'evidence') return selectEvidence(filter, columns);
  const asked = filter[condition];
  const column = columns[condition];
  const dictionary = vocabulary[condition];
  return condition === 'actors' && filter.allActors
    ? asked
        .map((id) => selectAny(column, dictionary, [id], columns.size))
        .reduce(andBitsets, fullBitset(columns.size))
    : selectAny(column, dictionary, asked, columns.size);
}

/** The rows in which two deal with each other. */
function selectPair(
  pair: readonly string[],
  columns: Columns,
  actors: Dictionary,
  withAside: boolean,
): Bitset {
  const column = withAside ? columns.allDyads() : columns.dyads;
  const { size, a, b } = column;
  const [one = -1, other = -1] = pair.map((id) => actors.codeOf(id) ?? -1);
  const wanted = Uint8Array.from({ length: size }, (_, code) =>
    Number((a[code] === one && b[code] === other) || (a[code] === other && b[code] === one)),
  );
  const bits = emptyBitset(columns.size);
  addRowsWith(bits, column, wanted);
  return bits;
}

function selectEvidence(
  { disputed, leastSources }: Filter,
  { size, disputed: disputedAt, independent, sources: { offsets } }: Columns,
): Bitset {
  const bits = emptyBitset(size);
  for (let row = 0; row < size; row += 1) {
    if (disputed && (disputedAt === null || disputedAt[row] === 0)) continue;
    const count = independent?.[row] ?? (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
    if (count >= leastSources || leastSources <= 1) setBit(bits, row);
  }
  return bits;
}

/** The rows that have any of the values. */
function selectAny(
  column: FacetColumn,
  dictionary: Dictionary,
  asked: readonly string[],
  size: number,
): Bitset {
  const wanted = new Uint8Array(dictionary.names.length);
  for (const value of asked) {
    const code = dictionary.codeOf(value);
    if (code !== undefined) wanted[code] = 1;
  }
  const bits = emptyBitset(size);
  if (column === null) return bits;
  if (column instanceof Uint8Array) addRowsOf(bits, column, wanted);
  else addRowsWith(bits, column, wanted);
  return bits;
}

/** Adds the rows that have any of the codes for which `wanted` has 1. */
export function addRowsWith(bits: Bitset, { offsets, codes }: Lists, wanted: Uint8Array): void {
  const rows = offsets.length - 1;
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    const end = offsets[row + 1] ?? 0;
    let has = 0;
    for (; at < end; at += 1) has |= wanted[codes[at] ?? 0] ?? 0;
    if (has === 1) setBit(bits, row);
  }
}

/** The same by a column with one code a row. */
function addRowsOf(bits: Bitset, column: Uint8Array, wanted: Uint8Array): void {
  for (let row = 0; row < column.length; row += 1) {
    if (wanted[column[row] ?? 0] === 1) setBit(bits, row);
  }
}
