import type { Dyad } from '../../core/engine/contract/answer.ts';
import type { Labeller } from '../../core/labels/labeller.ts';

export const DYAD_COLUMNS = ['pair', 'events', 'certain', 'tone'] as const;
export type DyadColumn = (typeof DYAD_COLUMNS)[number];

/** Where no tone is said it counts as below the least. */
const UNSAID = -11;

/** The pairs in another order; equal ones stay with the strongest first. Names are compared as the reader's language does. */
export function sortDyads(
  dyads: readonly Dyad[],
  { column, descending }: { readonly column: DyadColumn; readonly descending: boolean },
  labeller: Pick<Labeller, 'actor' | 'locale'>,
): readonly Dyad[] {
  const collator = new Intl.Collator(labeller.locale.lang, { numeric: true });
  const name = ({ a, b }: Dyad): string => `${labeller.actor(a).text} ${labeller.actor(b).text}`;
  const compare = (one: Dyad, two: Dyad): number => {
    switch (column) {
      case 'pair':
        return collator.compare(name(one), name(two));
      case 'events':
        return one.count - two.count;
      case 'certain':
        return one.certain - two.certain;
      case 'tone':
        return (one.meanTone ?? UNSAID) - (two.meanTone ?? UNSAID);
    }
  };
  return [...dyads].sort(descending ? (one, two) => compare(two, one) : compare);
}
