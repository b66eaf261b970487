import type { Dataset } from '../model/dataset.ts';
import { tellEvents } from '../model/known.ts';
import type { Disagreement } from './contract/engine.ts';

/**
 * Every field on which sources contradict each other about an event as it was told before an instant; events in the order
 * of reading, the fields of each in the order of `DISPUTED_FIELDS`.
 * @param knownBefore ms UTC, null for everything
 * @param rankOf the place of an event in the order of reading
 */
export function listDisagreements(
  dataset: Dataset,
  knownBefore: number | null,
  rankOf: (id: string) => number | undefined,
): readonly Disagreement[] {
  const tell = tellEvents(dataset.sources);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const found: { readonly rank: number; readonly of: readonly Disagreement[] }[] = [];
  for (const event of dataset.events) {
    if (event.claims.every(({ asserts }) => asserts === undefined)) continue;
    const told = tell(event, knownBefore);
    if (told === undefined || told.disputed.length === 0) continue;
    const disagreements = told.disputed.map((field) => ({
      event: told,
      field,
      told: told[field] ?? '',
      others: (told.against[field] ?? []).flatMap((place) => {
        const claim = told.claims[place];
        if (claim === undefined) return [];
        const asserted = claim.asserts?.[field] ?? (field === 'status' ? event.status : '');
        return [{ claim, source: sources.get(claim.source), asserted }];
      }),
    }));
    found.push({ rank: rankOf(told.id) ?? 0, of: disagreements });
  }
  return found.sort((a, b) => a.rank - b.rank).flatMap(({ of }) => of);
}
