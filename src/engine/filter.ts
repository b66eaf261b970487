import type { Span } from '../time/span.ts';
import { STATUSES } from '../model/dataset.ts';
import { EVENT_TYPES } from '../model/event-type.ts';
import { andBitsets, emptyBitset, fullBitset, setBit } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import type { Columns, Lists, ManyColumn } from './columns.ts';
import type { Filter } from './question.ts';
import type { Dictionary } from './dictionary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Facets that are counted. */
export const FACETS = ['actors', 'topics', 'types', 'statuses', 'sources'] as const;
export type Facet = (typeof FACETS)[number];

/** Which rows take part in what. */
export interface Masks {
  /** Pass the filter. */
  readonly matched: Bitset;
  /** Lie in the span. */
  readonly inSpan: Bitset;
  /** Pass the filter and lie in the span. */
  readonly seen: Bitset;
  /** Of these, the ones that surely lie in it. */
  readonly certain: Bitset;
  /** Lie in the span and pass all of the filter but one facet. */
  readonly besides: Readonly<Record<Facet, Bitset>>;
}

/** @param found the rows in which the filter's words were found; null where there are none to look for */
export function buildMasks(
  filter: Filter,
  span: Span | null,
  found: Bitset | null,
  columns: Columns,
  vocabulary: Vocabulary,
): Masks {
  const within = selectWithin(columns, span);
  const inSpan = filter.certain ? within : selectSpan(columns, span);
  const facets = selectFacets(filter, columns, vocabulary);
  const base = andBitsets(found ?? fullBitset(columns.size), selectEvidence(filter, columns));
  const matched = facets.reduce(andBitsets, base);
  const [actors, topics, types, statuses, sources] = maskAllButOne(
    facets,
    andBitsets(base, inSpan),
  );
  const seen = andBitsets(matched, inSpan);
  return {
    matched,
    inSpan,
    seen,
    certain: andBitsets(seen, within),
    besides: {
      actors: filter.allActors ? seen : (actors ?? seen),
      topics: topics ?? seen,
      types: types ?? seen,
      statuses: statuses ?? seen,
      sources: sources ?? seen,
    },
  };
}

/** The rows that pass each facet, in the order of {@link FACETS}. */
function selectFacets(filter: Filter, columns: Columns, vocabulary: Vocabulary): Bitset[] {
  const { actors, topics, sources } = vocabulary;
  const places = (list: readonly string[], asked: readonly string[]): Set<number> =>
    new Set(asked.map((value) => list.indexOf(value)));
  return [
    filter.allActors
      ? selectAll(columns.actors, actors, filter.actors, columns.size)
      : selectAny(columns.actors, actors, filter.actors, columns.size),
    selectAny(columns.topics, topics, filter.topics, columns.size),
    selectCodes(columns.eventType, places(EVENT_TYPES, filter.types)),
    selectCodes(columns.status, places(STATUSES, filter.statuses)),
    selectAny(columns.sources, sources, filter.sources, columns.size),
  ];
}

/** For each set the rows in the base and in all other sets: what stands before it AND what stands after it. */
function maskAllButOne(sets: readonly Bitset[], base: Bitset): Bitset[] {
  const masks: Bitset[] = [];
  let before = base;
  for (const set of sets) {
    masks.push(before);
    before = andBitsets(before, set);
  }
  let after: Bitset | undefined;
  for (let index = sets.length - 1; index >= 0; index -= 1) {
    const mask = masks[index];
    const set = sets[index];
    if (mask === undefined || set === undefined) continue;
    if (after !== undefined) masks[index] = andBitsets(mask, after);
    after = after === undefined ? set : andBitsets(set, after);
  }
  return masks;
}

/** The rows whose bounds overlap the span, as `overlaps` of time/span has it. */
export function selectSpan({ size, startMs, endMs }: Columns, span: Span | null): Bitset {
  if (span === null) return fullBitset(size);
  const bits = emptyBitset(size);
  const { start, end } = span;
  for (let row = 0; row < size; row += 1) {
    const from = startMs[row] ?? 0;
    if (from > end) break;
    if (from === start || (from < end && start < (endMs[row] ?? 0))) setBit(bits, row);
  }
  return bits;
}

/** The rows whose bounds do not leave the span. */
function selectWithin({ size, startMs, endMs }: Columns, span: Span | null): Bitset {
  if (span === null) return fullBitset(size);
  const bits = emptyBitset(size);
  for (let row = 0; row < size; row += 1) {
    const from = startMs[row] ?? 0;
    if (from >= span.end) break;
    if (from >= span.start && (endMs[row] ?? 0) <= span.end) setBit(bits, row);
  }
  return bits;
}

function selectEvidence(
  { disputed, leastSources }: Filter,
  { size, disputed: disputedAt, independent, sources: { offsets } }: Columns,
): Bitset {
  if (!disputed && leastSources <= 1) return fullBitset(size);
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
  if (asked.length === 0) return fullBitset(size);
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

function selectCodes(column: Uint8Array, asked: ReadonlySet<number>): Bitset {
  if (asked.size === 0) return fullBitset(column.length);
  const bits = emptyBitset(column.length);
  const wanted = new Uint8Array(256);
  for (const code of asked) if (code >= 0) wanted[code] = 1;
  for (let row = 0; row < column.length; row += 1) {
    if (wanted[column[row] ?? 0] === 1) setBit(bits, row);
  }
  return bits;
}
