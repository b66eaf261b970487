import type { Dataset, Event } from '../../model/dataset.ts';
import type { Page } from '../../model/takings.ts';
import type { Engine, Taken } from '../contract/engine.ts';
import type { TakingWish } from '../contract/question.ts';
import type { Rows } from '../columns/rows.ts';
import type { SearchNames } from '../filter/search.ts';
import type { Taker, TakenRows } from './extract.ts';
import type { Vocabulary } from '../columns/vocabulary.ts';

/** All that taking needs of an engine at a known-on instant. */
interface TakenFrom {
  readonly rows: Rows;
  readonly given: TakenRows;
  readonly vocabulary: Vocabulary;
  readonly names: () => SearchNames;
}

/** Takes out of an engine; what it takes for that is fetched with the first wish, and the last rows are kept. */
export function keepTakers(
  from: (knownBefore: number | null) => TakenFrom,
): Pick<Engine, 'take' | 'used'> {
  let last: { readonly rows: Rows; readonly taker: Taker } | undefined;
  const takerFor = async ({ knownBefore }: TakingWish): Promise<Taker> => {
    const { startTaking } = await import('./extract.ts');
    const { rows, given, vocabulary, names } = from(knownBefore);
    if (last?.rows !== rows) {
      last = { rows, taker: startTaking(rows, given, vocabulary, names) };
    }
    return last.taker;
  };
  return {
    take: async <K extends keyof Taken>(kind: K, wish: TakingWish, at: number) => {
      const taker = await takerFor(wish);
      return taker[kind](wish, at) as Page<Taken[K]>;
    },
    used: async (wish) => (await takerFor(wish)).used(wish),
  };
}

/** The events of a dataset, as told by rows and as the dataset has them. */
export function takenEvents(dataset: Dataset, rows: Rows, vocabulary: Vocabulary): TakenRows {
  const own = new Map(dataset.events.map((event, place) => [event.id, { event, place }]));
  const found = (row: number): { readonly event: Event; readonly place: number } | undefined =>
    own.get(rows.eventAt(row)?.id ?? '');
  const ownAt: TakenRows['ownAt'] = (row) => found(row)?.event;
  return {
    toldAt: (row) => rows.eventAt(row),
    ownAt,
    inOwnOrder: (chosen) =>
      chosen.slice().sort((a, b) => (found(a)?.place ?? 0) - (found(b)?.place ?? 0)),
    usedBy: (chosen) =>
      usedByEvents(
        dataset,
        Array.from(chosen).flatMap((row) => ownAt(row) ?? []),
        vocabulary,
      ),
  };
}

/** What events refer to, and what actors and topics stand under and sources repeat. */
function usedByEvents(
  { actors }: Dataset,
  events: readonly Event[],
  { sourceOf, topicsAbove }: Vocabulary,
): ReturnType<TakenRows['usedBy']> {
  const belongs = new Map(
    actors.map(({ id, partOf = [] }) => [id, partOf.map((one) => one.actor)]),
  );
  const used = { actors: new Set<string>(), topics: new Set<string>(), sources: new Set<string>() };
  for (const { participants, topics, claims } of events) {
    for (const { actor } of participants) used.actors.add(actor);
    for (const topic of topics) for (const one of topicsAbove(topic)) used.topics.add(one);
    for (const { source, voice } of claims) {
      used.sources.add(source);
      if (voice !== undefined) used.actors.add(voice);
    }
  }
  for (const id of used.actors) for (const whole of belongs.get(id) ?? []) used.actors.add(whole);
  for (const id of used.sources) {
    const repeated = sourceOf.get(id)?.repeats;
    if (repeated !== undefined) used.sources.add(repeated);
  }
  return {
    isTable: false,
    actors: [...used.actors],
    topics: [...used.topics],
    sources: [...used.sources],
  };
}
