import { isFromMemory, saysItCopies } from '../../model/evidence.ts';
import type { Problem } from '../../model/problem.ts';
import { showValue } from '../json/json-type.ts';
import type { Outline } from '../json/outline.ts';

/** Sources without a date. */
export function checkSourceDates({ sources }: Outline): Problem[] {
  return sources
    .filter(({ hasDate }) => !hasDate)
    .map(({ id, path }) => ({
      code: 'source.undated',
      severity: 'warning',
      path,
      params: { id: showValue(id) },
    }));
}

/** Sources whose note says that they copy another, with nothing said of which: each counts as independent. */
export function checkCopies({ sources }: Outline): Problem[] {
  return sources
    .filter(({ repeats, note }) => repeats === undefined && saysItCopies(note))
    .map(({ id, path }) => ({
      code: 'source.copies',
      severity: 'warning',
      path: [...path, 'note'],
      params: { id: showValue(id) },
    }));
}

/** Sources that somebody wrote from memory: nobody can look them up, and they count for nothing. */
export function checkMemory({ sources }: Outline): Problem[] {
  return sources.filter(isFromMemory).map(({ id, path }) => ({
    code: 'source.memory',
    severity: 'warning',
    path,
    params: { id: showValue(id) },
  }));
}

/** Claims that an event occurred whose source was certainly public before the event could begin. */
export function checkEarlyClaims({ sources, events }: Outline): Problem[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return events.flatMap((event) =>
    event.claims.flatMap((claim): Problem[] => {
      const by = published.get(claim.source)?.bounds.end;
      const from = (claim.date ?? event.date)?.bounds.start;
      if ((claim.status ?? event.status) !== 'occurred') return [];
      if (by === undefined || from === undefined || by > from) return [];
      return [
        {
          code: 'claim.early',
          severity: 'warning',
          path: [...claim.path, 'source'],
          params: { source: showValue(claim.source), event: showValue(event.id) },
        },
      ];
    }),
  );
}
