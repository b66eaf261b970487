import type { Columns } from '../columns/columns.ts';
import type { Vocabulary } from '../columns/vocabulary.ts';
import { mapFacets } from '../contract/facets.ts';
import type { Facet } from '../contract/facets.ts';
import { countMany, countNothing, countOne, countRows } from './tally.ts';
import type { Counter } from './tally.ts';

/** What is counted in every answer. */
export type Counters = Readonly<Record<'rows' | Facet, Counter>>;

export function buildCounters(columns: Columns, vocabulary: Vocabulary): Counters {
  return {
    rows: countRows,
    ...mapFacets((facet) => {
      const column = columns[facet];
      if (column === null) return countNothing(vocabulary[facet].names.length);
      return column instanceof Uint8Array
        ? countOne(column, vocabulary[facet].names.length)
        : countMany(column);
    }),
  };
}
