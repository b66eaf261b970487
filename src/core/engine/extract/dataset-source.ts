import type { Dataset, Event } from '../../model/dataset.ts';
import { NO_EXTRAS, type Page } from '../../model/extract.ts';
import type { Engine, ExtractKinds } from '../contract/engine.ts';
import type { ExtractQuery } from '../contract/question.ts';
import type { Rows } from '../columns/rows.ts';
import type { SearchNames } from '../filter/search.ts';
import type { Extractor, ExtractSource } from './extract.ts';
import type { Vocabulary } from '../columns/vocabulary.ts';

/** All that taking needs of an engine at a known-on instant. */
interface ExtractInput {
  readonly rows: Rows;
  readonly given: ExtractSource;
  readonly vocabulary: Vocabulary;
  readonly names: () => SearchNames;
}

/** Takes out of an engine; what it takes for that is fetched with the first query, and the last rows are kept. */
export function memoizeExtractors(
  from: (knownBefore: number | null) => ExtractInput,
): Pick<Engine, 'take' | 'used'> {
  let last: { readonly rows: Rows; readonly taker: Extractor } | undefined;
  const extractorFor = async ({ knownBefore }: ExtractQuery): Promise<Extractor> => {
    const { createExtractor } = await import('./extract.ts');
    const { rows, given, vocabulary, names } = from(knownBefore);
    if (last?.rows !== rows) {
      last = { rows, taker: createExtractor(rows, given, vocabulary, names) };
    }
    return last.taker;
  };
  return {
    take: async <K extends keyof ExtractKinds>(kind: K, query: ExtractQuery, at: number) => {
      const taker = await extractorFor(query);
      return taker[kind](query, at) as Page<ExtractKinds[K]>;
    },
    used: async (query) => (await extractorFor(query)).used(query),
  };
}

/** The events of a dataset, as told by rows and as the dataset has them. */
export function sourceOfDataset(
  dataset: Dataset,
  rows: Rows,
  vocabulary: Vocabulary,
): ExtractSource {
  const own = new Map(dataset.events.map((event, place) => [event.id, { event, place }]));
  const found = (row: number): { readonly event: Event; readonly place: number } | undefined =>
    own.get(rows.eventAt(row)?.id ?? '');
  const writtenAt: ExtractSource['writtenAt'] = (row) => found(row)?.event;
  return {
    knownAt: (row) => rows.eventAt(row),
    writtenAt,
    inWrittenOrder: (chosen) =>
      chosen.slice().sort((a, b) => (found(a)?.place ?? 0) - (found(b)?.place ?? 0)),
    usedBy: (chosen) =>
      usedByEvents(
        dataset,
        Array.from(chosen).flatMap((row) => writtenAt(row) ?? []),
        vocabulary,
      ),
  };
}

/** What events refer to, and what actors and topics stand under and sources repeat. */
function usedByEvents(
  { actors }: Dataset,
  events: readonly Event[],
  { sourceOf, topicsAbove }: Vocabulary,
): ReturnType<ExtractSource['usedBy']> {
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
    extras: NO_EXTRAS,
    actors: [...used.actors],
    topics: [...used.topics],
    sources: [...used.sources],
  };
}
