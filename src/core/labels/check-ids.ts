import type { Problem } from '../model/problem.ts';
import type { View } from '../view/view.ts';

/** The ids that a dataset has, but for those of its events. */
export interface KnownIds {
  readonly actors: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/**
 * The view without the ids its dataset does not have, and a notice for each of them.
 * @param hasEvent whether the dataset has the view's event
 */
export function checkIds(
  view: View,
  known: KnownIds,
  hasEvent: boolean,
): { readonly view: View; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const keep = (parameter: string, id: string, ...sets: ReadonlySet<string>[]): boolean => {
    return sets.some((set) => set.has(id)) || miss(parameter, id);
  };
  const miss = (parameter: string, id: string): boolean => {
    const params = { parameter, found: id };
    problems.push({ code: 'address.invalid', severity: 'warning', path: [], params });
    return false;
  };
  const { actors, topics, sources } = known;
  const { filter, event, actor, movement, pair } = view;
  const checked: View = {
    ...view,
    filter: {
      ...filter,
      actors: filter.actors.filter((id) => keep('actors', id, actors)),
      topics: filter.topics.filter((id) => keep('topics', id, topics)),
      sources: filter.sources.filter((id) => keep('sources', id, sources)),
    },
    open: view.open.filter((id) => keep('open', id, actors, topics)),
    event: event !== null && (hasEvent || miss('event', event)) ? event : null,
    movement: movement && {
      ...movement,
      of: movement.of.filter((one) => one.every((id) => keep('movement.of', id, actors))),
    },
    pair: pair?.of.every((id) => keep('pair', id, actors)) === true ? pair : null,
    actor: actor !== null && keep('actor', actor, actors) ? actor : null,
  };
  return problems.length === 0 ? { view, problems } : { view: checked, problems };
}
