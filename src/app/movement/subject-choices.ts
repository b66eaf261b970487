import type { Answer } from '../../core/engine/contract/answer.ts';
import type { MovementSubject } from '../../core/engine/contract/question.ts';
import type { Labeller } from '../../core/labels/labeller.ts';
import { MOST_SUBJECTS } from '../../core/view/movement-address.ts';

/** Whom counts along time can be of. */
export interface SubjectChoice {
  readonly key: string;
  readonly label: string;
  readonly of: readonly MovementSubject[];
}

/** Everything, the strongest pairs or the busiest actors side by side, each of these pairs alone, and what the address asks for. */
export function listSubjectChoices(
  { dyads, actorWeights }: Pick<Answer, 'dyads' | 'actorWeights'>,
  asked: readonly MovementSubject[],
  { locale, actor, catalogue }: Labeller,
): { readonly choices: readonly SubjectChoice[]; readonly chosen: string } {
  const { t } = locale;
  const pairs = dyads
    .filter(({ level }) => level === 'whole')
    .slice(0, MOST_SUBJECTS)
    .map(({ a, b }): MovementSubject => [a, b]);
  const actors = [...catalogue.affiliations.tree.parentOf]
    .flatMap(([id, parent]) => {
      const count = Object.hasOwn(actorWeights, id) ? (actorWeights[id] ?? 0) : 0;
      return parent === null && count > 0 ? [{ id, count }] : [];
    })
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_SUBJECTS)
    .map(({ id }): MovementSubject => [id]);
  const namesOf = (subject: MovementSubject): string => {
    const [a = '', b = ''] = subject.map((id) => actor(id).text);
    return t('relations.pair', { a, b });
  };
  const choices: readonly SubjectChoice[] = [
    { key: 'all', label: t('movement.of.all'), of: [] },
    ...(pairs.length > 1 ? [{ key: 'pairs', label: t('movement.of.pairs'), of: pairs }] : []),
    ...(actors.length > 1 ? [{ key: 'actors', label: t('movement.of.actors'), of: actors }] : []),
    ...pairs.map((pair) => ({ key: pair.join(' '), label: namesOf(pair), of: [pair] })),
  ];
  const found = choices.find(({ of }) => JSON.stringify(of) === JSON.stringify(asked));
  if (found) return { choices, chosen: found.key };
  const own = { key: 'chosen', label: t('movement.of.chosen'), of: asked };
  return { choices: [...choices, own], chosen: own.key };
}
