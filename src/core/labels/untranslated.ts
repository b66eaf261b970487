import type { AnsweredEvent } from '../engine/contract/answer.ts';
import type { Text } from '../model/text.ts';
import type { Labeller } from './labeller.ts';

/** What nobody said which language it is in, as in tables. */
const UNDETERMINED = 'und';

/** How many texts around and in the picture are shown in a language that is known to be another than the reader's. */
export function countUntranslated(
  { catalogue, text }: Labeller,
  events: readonly AnsweredEvent[],
): number {
  const { dataset, actors, topics } = catalogue;
  const isForeign = (given: Text | undefined): boolean => {
    const { fallback, lang } = text(given);
    return fallback && lang !== UNDETERMINED;
  };
  const shown = [
    dataset.title,
    dataset.description,
    ...[...actors.values(), ...topics.values()].map(({ name }) => name),
    ...events.filter(({ inSpan }) => inSpan).map(({ title }) => title),
  ];
  return shown.filter(isForeign).length;
}
