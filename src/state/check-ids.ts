import type { Problem } from '../model/problem.ts';
import type { View } from './view.ts';

/** The ids that a dataset has. */
export interface KnownIds {
  readonly actors: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/** The view without the ids its dataset does not have, and a notice for each of them. */
export function checkIds(
  view: View,
  known: KnownIds,
): { readonly view: View; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const keep = (parameter: string, id: string, ...sets: ReadonlySet<string>[]): boolean => {
    if (sets.some((set) => set.has(id))) return true;
    const params = { parameter, found: id };
    problems.push({ code: 'address.invalid', severity: 'warning', path: [], params });
    return false;
  };
  const { actors, topics, sources, events } = known;
  const { filter, event, actor } = view;
  const checked: View = {
    ...view,
    filter: {
      ...filter,
      actors: filter.actors.filter((id) => keep('actors', id, actors)),
      topics: filter.topics.filter((id) => keep('topics', id, topics)),
      sources: filter.sources.filter((id) => keep('sources', id, sources)),
    },
    open: view.open.filter((id) => keep('open', id, actors, topics)),
    event: event !== null && keep('event', event, events) ? event : null,
    actor: actor !== null && keep('actor', actor, actors) ? actor : null,
  };
  return problems.length === 0 ? { view, problems } : { view: checked, problems };
}
