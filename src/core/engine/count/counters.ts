import { STATUSES } from '../../model/dataset.ts';
import { EVENT_TYPES } from '../../model/event-type.ts';
import type { Columns } from '../columns/columns.ts';
import { countMany, countOne, countRows, countTones } from './tally.ts';
import type { Counter } from './tally.ts';

/** What is counted in every answer. */
export type Counters = Readonly<
  Record<'rows' | 'actors' | 'topics' | 'types' | 'statuses' | 'sources' | 'dyads', Counter>
>;

export function buildCounters(columns: Columns): Counters {
  return {
    rows: countRows,
    actors: countMany(columns.actors),
    topics: countMany(columns.topics),
    types: countOne(columns.eventType, EVENT_TYPES.length),
    statuses: countOne(columns.status, STATUSES.length),
    sources: countMany(columns.sources),
    dyads: countTones(columns.dyads, columns.tone),
  };
}
