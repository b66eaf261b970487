import type { Dataset } from '../../model/dataset.ts';
import { foldText } from '../../model/fold.ts';
import type { KnownEvent } from '../../model/known.ts';
import type { Text } from '../../model/text.ts';
import { andBitsets } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import type { ManyColumn } from '../columns/columns.ts';
import { addRowsWith } from './filter.ts';
import type { Rows } from '../columns/rows.ts';

/** Folded words of what events refer to, by code; separate entries on separate lines. */
export interface SearchNames {
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
}

export function buildSearchNames(dataset: Dataset): SearchNames {
  return {
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
 * or in the title or publisher of a source. Null where there is no word to look for.
 */
export function findWords(query: string, rows: Rows, names: SearchNames): Bitset | null {
  const { actors, topics, sources } = rows.columns;
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  return words
    .map((word) => {
      const found = rows.findOwn(word);
      addNamed(found, word, actors, names.actors);
      addNamed(found, word, topics, names.topics);
      addNamed(found, word, sources, names.sources);
      return found;
    })
    .reduce(andBitsets);
}

function addNamed(found: Bitset, word: string, column: ManyColumn, names: readonly string[]): void {
  const wanted = Uint8Array.from(names, (name) => Number(name.includes(word)));
  if (wanted.includes(1)) addRowsWith(found, column, wanted);
}

function foldAll(texts: readonly (Text | undefined)[]): string {
  return texts
    .flatMap((text) =>
      text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
    )
    .map(foldText)
    .join('\n');
}
