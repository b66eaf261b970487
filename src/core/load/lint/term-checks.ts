import type { Problem } from '../../model/problem.ts';
import { overlaps } from '../../time/span.ts';
import { showValue } from '../json/json-type.ts';
import type { Outline } from '../json/outline.ts';

/**
 * People who take part in an event when none of their affiliations held. One without a date holds always,
 * and so does one whose date cannot be read; people who belong to nobody are nobody's.
 */
export function checkTerms({ actors, events }: Outline): Problem[] {
  const people = new Map(
    actors
      .filter(({ kind, partOf }) => kind === 'person' && partOf.length > 0)
      .map(({ id, partOf }) => [id, partOf]),
  );
  return events.flatMap(({ id, date, participants }) =>
    participants.flatMap((participant): Problem[] => {
      const terms = people.get(participant.id);
      if (!date || !terms) return [];
      if (terms.some((term) => !term.date || overlaps(term.date.bounds, date.bounds))) return [];
      return [
        {
          code: 'actor.outside-term',
          severity: 'warning',
          path: [...participant.path, 'actor'],
          params: { actor: showValue(participant.id), event: showValue(id) },
        },
      ];
    }),
  );
}
