import { STATUSES } from '../../model/dataset.ts';
import { EVENT_TYPES } from '../../model/event-type.ts';
import { andBitsets, emptyBitset, fullBitset, setBit } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import type { Columns, Lists, ManyColumn } from '../columns/columns.ts';
import type { Dictionary } from '../columns/dictionary.ts';
import type { Filter } from '../contract/question.ts';
import type { Vocabulary } from '../columns/vocabulary.ts';

/** Facets that are counted. */
export const FACETS = ['actors', 'topics', 'types', 'statuses', 'sources'] as const;
export type Facet = (typeof FACETS)[number];

/** What a filter can ask for. */
export type Condition = Facet | 'words' | 'evidence';

/** The conditions a filter sets, each with what it asks as text: the same text, the same rows. */
export function listConditions(filter: Filter): ReadonlyMap<Condition, string> {
  const asked = new Map<Condition, string>();
  for (const facet of FACETS) {
    if (filter[facet].length > 0) asked.set(facet, JSON.stringify([facet, filter[facet]]));
  }
  if (filter.allActors && filter.actors.length > 0) {
    asked.set('actors', JSON.stringify(['all', filter.actors]));
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
  { actors, topics, sources }: Vocabulary,
): Bitset {
  switch (condition) {
    case 'actors':
      return filter.allActors
        ? selectAll(columns.actors, actors, filter.actors, columns.size)
        : selectAny(columns.actors, actors, filter.actors, columns.size);
    case 'topics':
      return selectAny(columns.topics, topics, filter.topics, columns.size);
    case 'types':
      return selectCodes(columns.eventType, placesIn(EVENT_TYPES, filter.types));
    case 'statuses':
      return selectCodes(columns.status, placesIn(STATUSES, filter.statuses));
    case 'sources':
      return selectAny(columns.sources, sources, filter.sources, columns.size);
    case 'evidence':
      return selectEvidence(filter, columns);
  }
}

function placesIn(list: readonly string[], asked: readonly string[]): Uint8Array {
  const wanted = new Uint8Array(256);
  for (const value of asked) {
    const place = list.indexOf(value);
    if (place >= 0) wanted[place] = 1;
  }
  return wanted;
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

function selectAny(
  column: ManyColumn,
  dictionary: Dictionary,
  asked: readonly string[],
  size: number,
): Bitset {
  const bits = emptyBitset(size);
  const wanted = new Uint8Array(column.size);
  for (const id of asked) {
    const code = dictionary.codeOf(id);
    if (code !== undefined) wanted[code] = 1;
  }
  addRowsWith(bits, column, wanted);
  return bits;
}

function selectAll(
  column: ManyColumn,
  dictionary: Dictionary,
  asked: readonly string[],
  size: number,
): Bitset {
  return asked
    .map((id) => selectAny(column, dictionary, [id], size))
    .reduce(andBitsets, fullBitset(size));
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

/** @param wanted by code, 1 for those asked for */
function selectCodes(column: Uint8Array, wanted: Uint8Array): Bitset {
  const bits = emptyBitset(column.length);
  for (let row = 0; row < column.length; row += 1) {
    if (wanted[column[row] ?? 0] === 1) setBit(bits, row);
  }
  return bits;
}
