import { group } from 'd3-array';
import type { ThreadLink } from '../../core/engine/contract/engine.ts';
import type { Relation } from '../../core/model/dataset.ts';

type RelationKey = `relation.${Relation}` | `relation.${Relation}.inverse`;

/** The links under the message that names their relation, in the order in which relations first appear. */
export function groupThread(
  links: readonly ThreadLink[],
): ReadonlyMap<RelationKey, readonly ThreadLink[]> {
  return group(links, ({ relation, inverse }): RelationKey => {
    return inverse ? `relation.${relation}.inverse` : `relation.${relation}`;
  });
}
