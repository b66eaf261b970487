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
