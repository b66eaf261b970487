import type { Dataset } from '../model/dataset.ts';
import { asKnownBefore, buildPublishedBefore, claimsAgainst } from '../model/known.ts';
import type { Disagreement } from './contract/engine.ts';

/**
 * Every field on which sources disagree about an event as it was told before an instant; events in the order
 * of reading, the fields of each in the order of `CLAIM_FIELDS`.
 * @param knownBefore ms UTC, null for everything
 * @param rankOf the place of an event in the order of reading
 */
export function listDisagreements(
  dataset: Dataset,
  knownBefore: number | null,
  rankOf: (id: string) => number | undefined,
): readonly Disagreement[] {
  const publishedBefore = buildPublishedBefore(dataset.sources);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const found: { readonly rank: number; readonly of: readonly Disagreement[] }[] = [];
  for (const event of dataset.events) {
    if (event.claims.every(({ asserts }) => asserts === undefined)) continue;
    const told = asKnownBefore(event, publishedBefore, knownBefore);
    if (told === undefined || told.disputed.length === 0) continue;
    const disagreements = told.disputed.map((field) => ({
      event: told,
      field,
      told: field === 'wording' ? undefined : told[field],
      others: claimsAgainst(field, event, told, publishedBefore).map((claim) => ({
        claim,
        source: sources.get(claim.source),
        asserted: claim.asserts?.[field] ?? (field === 'status' ? event.status : ''),
      })),
    }));
    found.push({ rank: rankOf(told.id) ?? 0, of: disagreements });
  }
  return found.sort((a, b) => a.rank - b.rank).flatMap(({ of }) => of);
}
