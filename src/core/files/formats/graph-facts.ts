import type { Actor } from '../../model/dataset.ts';
import type { ActorActivity, PairActivity, Extract } from '../../model/extract.ts';
import { isoDay } from '../../time/iso.ts';
import { oneByOne } from '../writing/format.ts';
import type { Writing } from '../writing/format.ts';
import { memoizeNaming } from '../writing/naming.ts';

/** An actor of a graph, in words. */
export interface ActorFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: Actor['kind'];
  /** Ids of what it belongs to, whenever that held. */
  readonly partOf: readonly string[];
  readonly wikidata: string;
  readonly iso3166: string;
  readonly events: number;
  readonly certain: number;
  /** Mean; null where no event has one. */
  readonly tone: number | null;
  /** Days; empty where open or unknown. */
  readonly first: string;
  readonly last: string;
  readonly stretches: Float64Array;
}

/** Two actors that met, in words. */
export interface PairFacts {
  readonly a: string;
  readonly b: string;
  readonly aName: string;
  readonly bName: string;
  readonly level: PairActivity['level'];
  readonly events: number;
  readonly certain: number;
  readonly tone: number | null;
  readonly first: string;
  readonly last: string;
  readonly stretches: Float64Array;
}

/** Whoever has part in an event, in the order of the dataset's actors. */
export async function* actorFacts(data: Extract, { locale }: Writing): AsyncGenerator<ActorFacts> {
  const naming = memoizeNaming(locale)(data.header());
  for await (const met of oneByOne(data.actors())) {
    const {
      kind = 'unspecified',
      partOf = [],
      wikidata = '',
      iso3166 = '',
    } = naming.actorOf(met.id) ?? {};
    yield {
      id: met.id,
      name: naming.actor(met.id),
      kind,
      partOf: [...new Set(partOf.map(({ actor }) => actor))],
      wikidata,
      iso3166,
      ...factsOf(met),
    };
  }
}

/** The pairs of those, by their ids. */
export async function* pairFacts(data: Extract, { locale }: Writing): AsyncGenerator<PairFacts> {
  const naming = memoizeNaming(locale)(data.header());
  for await (const { a, b, level, ...met } of oneByOne(data.pairs())) {
    yield { a, b, aName: naming.actor(a), bName: naming.actor(b), level, ...factsOf(met) };
  }
}

function factsOf({
  count,
  certain,
  meanTone,
  stretches,
}: Omit<ActorActivity, 'id'>): Pick<
  ActorFacts,
  'events' | 'certain' | 'tone' | 'first' | 'last' | 'stretches'
> {
  const latest = stretches.at(-1) ?? Infinity;
  return {
    events: count,
    certain,
    tone: meanTone === null ? null : Number(meanTone.toFixed(4)),
    first: isoDay(stretches[0] ?? -Infinity),
    last: isoDay(latest - 1),
    stretches,
  };
}
