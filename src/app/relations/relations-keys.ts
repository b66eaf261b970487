import type { ChartKey } from '../parts/chart-key.ts';
import { actorsInTurn, dyadsInTurn, stepInTurn, stepTowards } from './walk-relations.ts';
import type { RelationsMap, FocusTarget } from './walk-relations.ts';

/** What the keys find in the chart of relations and may do there. */
export interface RelationsKeyContext {
  readonly map: RelationsMap;
  readonly at: FocusTarget;
  focus(stand: FocusTarget): void;
  choose(): void;
  leave(): void;
}

/** Does what a key means in the chart of relations. */
export function pressOnRelations({ key, shift }: ChartKey, desk: RelationsKeyContext): void {
  if (key === 'Enter' || key === ' ') desk.choose();
  else if (key === 'Escape') desk.leave();
  else {
    const next = walk(key, shift ? -1 : 1, desk);
    if (next) desk.focus(next);
  }
}

function walk(key: string, by: 1 | -1, { map, at }: RelationsKeyContext): FocusTarget | undefined {
  if (key.startsWith('Arrow')) return stepTowards(key, at, map);
  const actor = 'actor' in at ? at.actor : 'dyad' in at ? at.from : undefined;
  const home: FocusTarget = actor === undefined ? at : { actor };
  const actors = actorsInTurn(map);
  switch (key) {
    case 'Home':
      return actors[0];
    case 'End':
      return actors.at(-1);
    case 'a':
      return stepInTurn(actors, home, by);
    case 'd':
      return actor === undefined ? undefined : stepInTurn(dyadsInTurn(actor, map), at, by);
    default:
      return undefined;
  }
}
