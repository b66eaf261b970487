import type { Dataset } from '../model/dataset.ts';
import { createAnswerer } from './answer-question.ts';
import type { Answerer } from './answer-question.ts';
import { askWith } from './ask-with.ts';
import { listDisagreements } from './disagreements.ts';
import type { Engine } from './contract/engine.ts';
import { indexKnownEvents } from './known-events.ts';
import type { KnownEvents } from './known-events.ts';
import { memoizeKnownTables } from './known-table.ts';
import type { Rows } from './columns/rows.ts';
import { buildSearchNames } from './filter/search.ts';
import type { SearchNames } from './filter/search.ts';
import { settle } from './settle.ts';
import { storyOf } from './story.ts';
import { memoizeExtractors, sourceOfDataset } from './extract/dataset-source.ts';
import { buildVocabulary } from './columns/vocabulary.ts';

/**
 * An engine that holds everything in memory. The dataset is one that `load`
 * let pass; a date that cannot be read counts as unknown, a reference to nothing is left out.
 */
export function openMemoryEngine(dataset: Dataset): Engine {
  const vocabulary = buildVocabulary(dataset);
  const rowsAt = memoizeKnownTables(dataset, vocabulary);
  let known: KnownEvents | undefined;
  const index = (): KnownEvents => (known ??= indexKnownEvents(dataset, (at) => rowsAt(at).rankOf));
  let names: SearchNames | undefined;
  const namesOnce = (): SearchNames => (names ??= buildSearchNames(dataset));
  const answering = new WeakMap<Rows, Answerer>();
  const answer: Answerer = (question, countMovement) => {
    const rows = rowsAt(question.knownBefore);
    const own =
      answering.get(rows) ?? createAnswerer(rows, dataset.events.length, vocabulary, namesOnce);
    answering.set(rows, own);
    return own(question, countMovement);
  };
  const extractors = memoizeExtractors((knownBefore) => {
    const rows = rowsAt(knownBefore);
    return {
      rows,
      given: sourceOfDataset(dataset, rows, vocabulary),
      vocabulary,
      names: namesOnce,
    };
  });
  return {
    ...extractors,
    ask: askWith(answer),
    event: (id, knownBefore) => settle(() => index().at(id, knownBefore)),
    thread: (id, knownBefore) =>
      settle(() => ({
        links: index().linksOf(id, knownBefore),
        story: storyOf(id, index(), knownBefore),
      })),
    disagreements: (knownBefore) =>
      settle(() => listDisagreements(dataset, knownBefore, rowsAt(knownBefore).rankOf)),
  };
}
