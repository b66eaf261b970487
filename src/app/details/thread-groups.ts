import type { ThreadLink } from '../../core/engine/contract/engine.ts';
import type { Relation } from '../../core/model/dataset.ts';

/** The links under the message that names their relation, in the order in which relations first appear. */
export function groupThread(
  links: readonly ThreadLink[],
): ReadonlyMap<`relation.${Relation}` | `relation.${Relation}.inverse`, readonly ThreadLink[]> {
  const groups = new Map<`relation.${Relation}` | `relation.${Relation}.inverse`, ThreadLink[]>();
  for (const link of links) {
    const key = link.inverse
      ? (`relation.${link.relation}.inverse` as const)
      : (`relation.${link.relation}` as const);
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return groups;
}
