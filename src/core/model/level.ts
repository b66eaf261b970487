import type { Span } from '../time/span.ts';
import type { Affiliations } from './affiliation.ts';
import { RANKS } from './contact.ts';
import type { ContactForm, Rank } from './contact.ts';
import type { Participant } from './dataset.ts';
import { pairParties } from './parties.ts';

/** Forms in which people meet, and whose level is that of those who met. */
const BETWEEN_PEOPLE: readonly ContactForm[] = ['meeting', 'call', 'video'];

/**
 * At which level two sides met or spoke: the lower of the highest ranks of each. Of several pairs of sides the highest
 * such level counts. Undefined where the event is no meeting or call, or where of one side no rank is known.
 * @param within bounds of the event's date; only ranks that were surely held then count
 */
export function levelOf(
  {
    form,
    participants,
  }: { readonly form?: ContactForm; readonly participants: readonly Participant[] },
  within: Span,
  { rootsOf, rankOf }: Pick<Affiliations, 'rootsOf' | 'rankOf'>,
): Rank | undefined {
  if (form === undefined || !BETWEEN_PEOPLE.includes(form)) return undefined;
  const roots = participants.map(({ actor }) => rootsOf(actor, within));
  const places = participants.map(({ actor }) => placeOf(rankOf(actor, within)));
  /** The highest rank among those of one side who are parties, by the tops of their trees. */
  const highest = new Map<string, number>();
  const pairs = pairParties(participants, (place) => roots[place] ?? []);
  const sideOf = (place: number): string => (roots[place] ?? []).join(' ');
  for (const place of pairs.flat()) {
    const side = sideOf(place);
    highest.set(side, Math.min(highest.get(side) ?? Infinity, places[place] ?? Infinity));
  }
  const levels = pairs.map(([one, other]) =>
    Math.max(highest.get(sideOf(one)) ?? Infinity, highest.get(sideOf(other)) ?? Infinity),
  );
  return RANKS[Math.min(...levels)];
}

function placeOf(rank: Rank | undefined): number {
  return rank === undefined ? Infinity : RANKS.indexOf(rank);
}
