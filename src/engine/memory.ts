import type { Dataset } from '../model/dataset.ts';
import { answerQuestion } from './answer-question.ts';
import { listDisagreements } from './disagreements.ts';
import type { Engine } from './engine.ts';
import { indexKnownEvents } from './known-events.ts';
import type { KnownEvents } from './known-events.ts';
import { keepKnownTables } from './known-table.ts';
import { buildSearchNames } from './search.ts';
import type { SearchNames } from './search.ts';
import { settle } from './settle.ts';
import { storyOf } from './story.ts';
import { buildVocabulary } from './vocabulary.ts';

/**
 * An engine that holds everything in memory and counts every answer afresh. The dataset is one that `load`
 * let pass; a date that cannot be read counts as unknown, a reference to nothing is left out.
 */
export function openMemoryEngine(dataset: Dataset): Engine {
  const vocabulary = buildVocabulary(dataset);
  const rowsAt = keepKnownTables(dataset, vocabulary);
  let known: KnownEvents | undefined;
  const index = (): KnownEvents => (known ??= indexKnownEvents(dataset));
  let names: SearchNames | undefined;
  return {
    ask: (question) =>
      settle(() => {
        names ??= buildSearchNames(dataset);
        const rows = rowsAt(question.knownBefore);
        return answerQuestion(question, rows, dataset.events.length, vocabulary, names);
      }),
    event: (id, knownBefore) => settle(() => index().at(id, knownBefore)),
    thread: (id, knownBefore) =>
      settle(() => ({
        links: index().linksOf(id, knownBefore),
        story: storyOf(id, index(), knownBefore),
      })),
    disagreements: (knownBefore) => settle(() => listDisagreements(dataset, knownBefore)),
  };
}
