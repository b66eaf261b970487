import type { Dataset } from '../model/dataset.ts';
import { foldText } from '../model/fold.ts';
import type { KnownEvent } from '../model/known.ts';
import type { Text } from '../model/text.ts';
import { andBitsets, emptyBitset, fullBitset, setBit } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import type { Columns, ManyColumn } from './columns.ts';
import { rowOf } from './csr.ts';

/** Folded words of what events refer to, by code; separate entries on separate lines. */
export interface SearchNames {
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
}

export function buildSearchNames(dataset: Dataset): SearchNames {
  return {
    actors: dataset.actors.map(({ name, aliases = [] }) => foldAll([name, ...aliases])),
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
 * or in the title or publisher of a source.
 * @param ownWords see {@link foldEvent}; called only if there is a word to look for
 */
export function findWords(
  query: string,
  columns: Columns,
  names: SearchNames,
  ownWords: () => readonly string[],
): Bitset {
  const words = foldText(query).split(' ').filter(Boolean);
  return words
    .map((word) => {
      const found = emptyBitset(columns.size);
      ownWords().forEach((text, row) => {
        if (text.includes(word)) setBit(found, row);
      });
      addNamed(found, word, columns.actors, names.actors);
      addNamed(found, word, columns.topics, names.topics);
      addNamed(found, word, columns.sources, names.sources);
      return found;
    })
    .reduce(andBitsets, fullBitset(columns.size));
}

function addNamed(found: Bitset, word: string, column: ManyColumn, names: readonly string[]): void {
  names.forEach((name, code) => {
    if (!name.includes(word)) return;
    for (const row of rowOf(column.rowsOf, code)) setBit(found, row);
  });
}

function foldAll(texts: readonly (Text | undefined)[]): string {
  return texts
    .flatMap((text) =>
      text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
    )
    .map(foldText)
    .join('\n');
}
