import type { AnsweredEvent } from '../engine/answer.ts';
import type { Text } from '../model/text.ts';
import type { Speaker } from './speaker.ts';

/** How many texts around and in the picture are shown in another language than the reader's. */
export function countUntranslated(
  { catalogue, text }: Speaker,
  events: readonly AnsweredEvent[],
): number {
  const { dataset, actors, topics } = catalogue;
  const isForeign = (given: Text | undefined): boolean => text(given).fallback;
  const shown = [
    dataset.title,
    dataset.description,
    ...[...actors.values(), ...topics.values()].map(({ name }) => name),
    ...events.filter(({ inSpan }) => inSpan).map(({ title }) => title),
  ];
  return shown.filter(isForeign).length;
}
