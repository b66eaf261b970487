import type { Claim, Source } from './dataset.ts';

/** How many sources remain where those that repeat another count as the one they repeat. */
export function countIndependent(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
): number {
  const origins = new Set<string>();
  for (const { source } of claims) {
    const path = new Set([source]);
    let origin = source;
    for (let next = sources.get(origin)?.repeats; next !== undefined && !path.has(next);) {
      path.add(next);
      origin = next;
      next = sources.get(next)?.repeats;
    }
    origins.add(origin);
  }
  return origins.size;
}
