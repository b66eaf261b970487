import { CONTACT_FORMS, RANKS } from '../../model/contact.ts';
import { STATUSES } from '../../model/dataset.ts';
import { EVENT_TYPES } from '../../model/event-type.ts';

interface FacetRow {
  /** What its values are called in an address. */
  readonly parameter: string;
  /** Every value there can be, in order; without it, whatever the dataset has. */
  readonly values?: readonly string[];
}

/**
 * What events are filtered by and counted by, in the order in which a reader meets it. The keys are those of
 * `Filter` and of `Facets`.
 *
 * To add one: a row here, its dictionary in `columns/vocabulary.ts`, its column in `columns/known-columns.ts` and
 * `columns/table-columns.ts`, and what its values are called in `labels/facets.ts`.
 */
const TABLE = {
  /** Actor ids; an actor stands for everybody who belongs to it. */
  actors: { parameter: 'actors' },
  /** Topic ids; a topic stands for the narrower ones under it. */
  topics: { parameter: 'topics' },
  types: { parameter: 'types', values: EVENT_TYPES },
  /** How sides dealt with each other. */
  forms: { parameter: 'contact', values: CONTACT_FORMS },
  /** At which level they met or spoke: ranks, see `levelOf`. */
  levels: { parameter: 'level', values: RANKS },
  statuses: { parameter: 'status', values: STATUSES },
  /** Source ids. */
  sources: { parameter: 'sources' },
} as const satisfies Readonly<Record<string, FacetRow>>;

type Table = typeof TABLE;
export type Facet = keyof Table;
export type FacetParameter = Table[Facet]['parameter'];
export type FacetValue<F extends Facet> = Table[F] extends {
  readonly values: readonly (infer V extends string)[];
}
  ? V
  : string;

/** Values of each facet. */
export type FacetValues = { readonly [F in Facet]: readonly FacetValue<F>[] };

const ROWS: Readonly<Record<Facet, FacetRow>> = TABLE;
export const FACETS = Object.keys(TABLE) as readonly Facet[];

export function parameterOf(facet: Facet): FacetParameter {
  return TABLE[facet].parameter;
}

/** Every value that the facet can have, in order; undefined where it has whatever the dataset has. */
export function closedListOf(facet: Facet): readonly string[] | undefined {
  return ROWS[facet].values;
}

export function isValueOf<F extends Facet>(facet: F, value: string): value is FacetValue<F> {
  return closedListOf(facet)?.includes(value) ?? true;
}

/** In the order of the facet's closed list, where it has one; else as they come. */
export function sortValues(facet: Facet, values: readonly string[]): readonly string[] {
  return closedListOf(facet)?.filter((one) => values.includes(one)) ?? values;
}

/** One thing for each facet. */
export function mapFacets<T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** Values for each facet, such as it can have. */
export function listFacetValues(
  list: <F extends Facet>(facet: F) => readonly FacetValue<F>[],
): FacetValues {
  return mapFacets(list) as FacetValues;
}
