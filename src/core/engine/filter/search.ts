import type { Dataset } from '../../model/dataset.ts';
import { foldText } from '../../model/fold.ts';
import type { KnownEvent } from '../../model/known.ts';
import type { Text } from '../../model/text.ts';
import type { Span } from '../../time/span.ts';
import { andBitsets, setBit } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import type { Columns, ManyColumn } from '../columns/columns.ts';
import { addRowsWith } from './filter.ts';
import type { Rows } from '../columns/rows.ts';
import { splitWords } from './nearest-words.ts';
import { parseSearch } from './search-query.ts';
import type { SearchTerm } from './search-query.ts';

/** Folded words of what events refer to, by code; separate entries on separate lines. */
export interface SearchNames {
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
  /** The first spelling of each folded word in the names of actors and topics. */
  spellings(): ReadonlyMap<string, string>;
}

export function buildSearchNames(dataset: Dataset): SearchNames {
  let spellings: ReadonlyMap<string, string> | undefined;
  return {
    spellings: () => (spellings ??= spellWords(dataset)),
    actors: dataset.actors.map(({ name, short, aliases = [] }) =>
      foldAll([name, short, ...aliases]),
    ),
    topics: dataset.topics.map(({ name, aliases = [] }) => foldAll([name, ...aliases])),
    sources: dataset.sources.map(({ title, publisher }) => foldAll([title, publisher])),
  };
}

/** Folded words of an event and of its public claims. */
export function foldEvent({ title, summary, place, claims }: KnownEvent): string {
  return foldAll([
    title,
    summary,
    place,
    ...claims.flatMap(({ note, asserts }) => [
      note,
      asserts?.wording,
      asserts?.title,
      asserts?.place,
    ]),
  ]);
}

/**
 * The rows in which every word of the query stands, whole or as a part of a longer one: in the event's own
 * words, in the names of those who take part or of what they belong to, of its topics and the broader ones,
 * or in the title or publisher of a source. What stands in quotation marks is looked for as one; a year, month or day
 * also finds what begins or ends in it. Null where there is no word to look for.
 */
export function findWords(query: string, rows: Rows, names: SearchNames): Bitset | null {
  const terms = parseSearch(query);
  if (terms.length === 0) return null;
  return terms.map((term) => findTerm(term, rows, names)).reduce(andBitsets);
}

/** The rows in which one word or phrase stands. */
export function findTerm({ text, dates }: SearchTerm, rows: Rows, names: SearchNames): Bitset {
  const { actors, topics, sources } = rows.columns;
  const found = rows.findOwn(text);
  addNamed(found, text, actors, names.actors);
  addNamed(found, text, topics, names.topics);
  addNamed(found, text, sources, names.sources);
  if (dates !== undefined) addDated(found, dates, rows.columns);
  return found;
}

function addDated(found: Bitset, { start, end }: Span, { size, startMs, endMs }: Columns): void {
  for (let row = 0; row < size; row += 1) {
    const [first = NaN, last = NaN] = [startMs[row], endMs[row]];
    if ((first >= start && first < end) || (last > start && last <= end)) setBit(found, row);
  }
}

function spellWords({ actors, topics }: Dataset): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  const texts = [...actors, ...topics].flatMap((one) => {
    const short = 'short' in one ? one.short : undefined;
    return listTexts([one.name, short, ...(one.aliases ?? [])]);
  });
  for (const word of texts.flatMap(splitWords)) {
    const folded = foldText(word);
    if (!spellings.has(folded)) spellings.set(folded, word);
  }
  return spellings;
}

function addNamed(found: Bitset, word: string, column: ManyColumn, names: readonly string[]): void {
  const wanted = Uint8Array.from(names, (name) => Number(name.includes(word)));
  if (wanted.includes(1)) addRowsWith(found, column, wanted);
}

function foldAll(texts: readonly (Text | undefined)[]): string {
  return listTexts(texts).map(foldText).join('\n');
}

const listTexts = (texts: readonly (Text | undefined)[]): readonly string[] =>
  texts.flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );
