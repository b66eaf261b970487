import type { Dataset } from '../model/dataset.ts';
import { asKnownBefore, buildPublishedBefore, claimsAgainst } from '../model/known.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Disagreement } from './contract/engine.ts';

/**
 * Every field on which sources disagree about an event as it was told before an instant; events in the order
 * of time, the fields of each in the order of `CLAIM_FIELDS`.
 * @param knownBefore ms UTC, null for everything
 */
export function listDisagreements(
  dataset: Dataset,
  knownBefore: number | null,
): readonly Disagreement[] {
  const publishedBefore = buildPublishedBefore(dataset.sources);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const found: { readonly at: number; readonly of: readonly Disagreement[] }[] = [];
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
    found.push({ at: readingTimeOf(told.date), of: disagreements });
  }
  return found.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1)).flatMap(({ of }) => of);
}

/** Where a date stands in a list, ms UTC: its start, or its last moment where nobody knows when it began. */
function readingTimeOf(date: string): number {
  const { start, end } = parseEdtf(date)?.bounds ?? { start: -Infinity, end: -Infinity };
  return Number.isFinite(start) ? start : end - 1;
}
