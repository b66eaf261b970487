import type { Span } from '../../time/span.ts';
import { listFacetValues } from './facets.ts';
import type { Facet, FacetValues } from './facets.ts';

/** Which rows pass: any of a facet's values, all facets across. An empty facet asks for nothing. */
export interface Filter extends FacetValues {
  /** Every one of `actors` takes part, instead of any. */
  readonly allActors: boolean;
  /**
   * With `allActors` and two actors: only where the two deal with each other, as pairs are counted (with those who only
   * host, mediate or are named where the question counts them).
   */
  readonly asParties?: boolean;
  /** Search words, in any language, and phrases in quotation marks; all of them must be found. */
  readonly words: string;
  /** Only events on which public claims contradict each other. */
  readonly disputed: boolean;
  /** Only events with at least so many independent sources: those that repeat another count as the one they repeat. 0: any. */
  readonly leastSources: number;
  /** Only events that surely lie inside the span, not those that possibly do. */
  readonly certain: boolean;
}

export const NO_FILTER: Filter = {
  ...listFacetValues(() => []),
  allActors: false,
  words: '',
  disputed: false,
  leastSources: 0,
  certain: false,
};

/** The filter with other values of one facet; one actor alone is not asked for together with others. */
export function withValues(filter: Filter, facet: Facet, values: readonly string[]): Filter {
  const allActors = filter.allActors && (facet !== 'actors' || values.length > 1);
  const kept = facet === 'actors' ? withoutParties(filter) : filter;
  return { ...kept, allActors, [facet]: values };
}

/** The filter with some of it otherwise; a pair is asked for only as long as its actors are left alone. */
export function changeFilter(filter: Filter, change: Partial<Filter>): Filter {
  const kept = 'actors' in change || 'allActors' in change ? withoutParties(filter) : filter;
  return { ...kept, ...change };
}

/** The filter without asking that two actors deal with each other. */
export function withoutParties(filter: Filter): Filter {
  const { asParties, ...rest } = filter;
  return asParties === undefined ? filter : rest;
}

/** The two actors who have to deal with each other; null where the filter asks for no such thing. */
export function pairOf({ actors, allActors, asParties }: Filter): readonly [string, string] | null {
  const [one, other, third] = actors;
  const isPair = asParties === true && allActors && third === undefined;
  return isPair && one !== undefined && other !== undefined ? [one, other] : null;
}

/** What the page asks of an engine. Plain and serialisable. */
export interface Question {
  readonly filter: Filter;
  /** The visible span; null for everything. An event is possibly inside if its earliest-to-latest bounds touch it, and surely if they do not leave it. */
  readonly span: Span | null;
  /** Count only what had been published before this instant (ms UTC); null for everything. */
  readonly knownBefore: number | null;
  /** Where the columns of the skyline begin and the last one ends: ascending, finite, ms UTC. None for no columns. */
  readonly density: readonly number[];
  /** At most this many events come back as events. */
  readonly eventLimit: number;
  /** A wider span, whose events come back where they fit the limit, so that a little panning needs no new answer. */
  readonly around: Span | null;
  /** The counts wanted where there are many events in the span; null for none. */
  readonly bins: BinsQuery | null;
  readonly dyads: DyadsQuery;
  /** The counts by period that are wanted; without it none. */
  readonly movement?: MovementQuery;
}

/** Exact counts by period of the calendar, of what passes the filter, wherever it lies. */
export interface MovementQuery {
  /** Ascending, ms UTC; period i goes from `edges[i]` to `edges[i + 1]`. At most about 400. */
  readonly edges: readonly number[];
  /** What events of a period are told apart by. */
  readonly by: MovementGroups;
  /** Of whom: each is counted on its own. At most six. */
  readonly subjects: readonly MovementSubject[];
}

export const MOVEMENT_GROUPS = ['class', 'tone'] as const;
/** Classes are those of `QUAD_CLASSES`; tones are the steps of `toneStep`, and after them what has no tone. */
export type MovementGroups = (typeof MOVEMENT_GROUPS)[number];

/** Nobody: whatever passes; an actor with everybody who belongs to it; two actors: where they deal with each other. */
export type MovementSubject =
  readonly [] | readonly [actor: string] | readonly [actor: string, other: string];

/** What a lane of the timeline stands for. */
export type LaneKind = 'actor' | 'topic' | 'type';

/** Exact counts by lane and by stretch of time. */
export interface BinsQuery {
  /** They come where more events than this are in the span, whether or not those come as events. */
  readonly beyond: number;
  readonly by: LaneKind;
  /** Ids, at most about thirty: an actor stands for everybody who belongs to it, a topic for the narrower ones. */
  readonly lanes: readonly string[];
  /** Ascending, ms UTC; bin i goes from `edges[i]` to `edges[i + 1]`. At most about 4,000. */
  readonly edges: readonly number[];
}

/** Which pairs of actors come back. */
export interface DyadsQuery {
  /** At most so many, the strongest first. */
  readonly limit: number;
  /** Only those between these actors; null for any. */
  readonly among: readonly string[] | null;
  /** Those who only host, mediate or are named count as parties, too. */
  readonly withAside?: boolean;
}

/** Which events are taken out of a dataset, into a file. */
export type ExtractQuery = Pick<Question, 'filter' | 'span' | 'knownBefore'> &
  Pick<DyadsQuery, 'withAside'>;
