import { andBitsets, fullBitset } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import { mapFacets } from '../contract/facets.ts';
import type { Facet } from '../contract/facets.ts';
import { listConditions, selectCondition } from '../filter/filter.ts';
import type { Condition } from '../filter/filter.ts';
import type { Filter } from '../contract/question.ts';
import type { Rows } from '../columns/rows.ts';
import { findWords } from '../filter/search.ts';
import type { SearchNames } from '../filter/search.ts';
import { selectRows } from './selection.ts';
import type { Selection } from './selection.ts';
import type { TimeOrder } from '../columns/time-order.ts';
import type { Vocabulary } from '../columns/vocabulary.ts';

/** Selections for a filter. The same rows are one and the same selection. */
export interface Selected {
  /** Pass the filter. */
  readonly matched: Selection;
  /** Pass all of the filter but one facet; all of it where an actor is asked for beside others. */
  readonly besides: Readonly<Record<Facet, Selection>>;
}

const KEPT_CONDITIONS = 12;
const KEPT_SELECTIONS = 8;

/**
 * Finds the rows for filters, and keeps the last ones. Only those of the last filter keep what was
 * counted of them.
 */
export function memoizeSelections(
  rows: Rows,
  order: TimeOrder,
  vocabulary: Vocabulary,
  names: () => SearchNames,
): (filter: Filter, withAside?: boolean) => Selected {
  const { columns } = rows;
  const conditions = new Map<string, Bitset>();
  const selections = new Map<string, Selection>();

  const bitsOf = (condition: Condition, filter: Filter, withAside: boolean): Bitset =>
    condition === 'words'
      ? (findWords(filter.words, rows, names()) ?? fullBitset(columns.size))
      : selectCondition(condition, filter, columns, vocabulary, withAside);
  const selectionFor = (
    filter: Filter,
    asked: ReadonlyMap<Condition, string>,
    withAside: boolean,
  ): Selection =>
    recall(selections, [...asked.values()].join('&'), KEPT_SELECTIONS, () =>
      selectRows(
        order,
        [...asked]
          .map(([condition, key]) =>
            recall(conditions, key, KEPT_CONDITIONS, () => bitsOf(condition, filter, withAside)),
          )
          .reduce(andBitsets, fullBitset(columns.size)),
      ),
    );

  return (filter, withAside = false) => {
    const asked = listConditions(filter, withAside);
    const matched = selectionFor(filter, asked, withAside);
    const beside = (facet: Facet): Selection =>
      (facet === 'actors' && filter.allActors) || !asked.has(facet)
        ? matched
        : selectionFor(
            filter,
            new Map([...asked].filter(([condition]) => condition !== facet)),
            withAside,
          );
    const besides = mapFacets(beside);
    const inUse = new Set([matched, ...Object.values(besides)]);
    for (const selection of selections.values()) {
      if (!inUse.has(selection)) selection.forget();
    }
    return { matched, besides };
  };
}

/** What is kept under a key, or else made now; the one asked for longest ago makes room. */
function recall<T>(kept: Map<string, T>, key: string, most: number, make: () => T): T {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return value;
}
