import type { AnsweredEvent, Answer, Dyad } from '../../engine/contract/answer.ts';
import type { Catalogue } from '../../labels/catalogue.ts';
import { pairParties } from '../../model/parties.ts';
import { pathUp } from '../../model/tree.ts';
import { MOST_WHOLES } from './query.ts';

/** A pair of wholes, with its events in order of time where the answer tells them one by one. */
export interface Pair extends Dyad {
  readonly events: readonly AnsweredEvent[] | null;
}

/** An actor and its events in the present view. */
export interface CountedActor {
  readonly id: string;
  readonly count: number;
}

/** Who dealt with whom in the present view, as all forms of the relations count it. */
export interface RelationsTally {
  /** Who stands at the top of its tree and has events now, the most first. */
  readonly wholes: readonly CountedActor[];
  /** Pairs of wholes, the strongest first. */
  readonly pairs: readonly Pair[];
  /** Pairs of which at least one belongs to a whole, the strongest first. */
  readonly direct: readonly Dyad[];
  /** Who belongs to a whole and has events now, the most first. */
  readonly people: ReadonlyMap<string, readonly CountedActor[]>;
  /** Wholes that have events, but none of these. */
  readonly absent: readonly string[];
  /** Pairs that the answer counts and does not tell, where wholes may be among them. */
  readonly untold: number;
}

/**
 * @param baseline the answer without filter and span
 * @param withAside as the answer was asked for: who only hosts, mediates or is named is a party, too
 */
export function tallyRelations(
  answer: Answer,
  baseline: Pick<Answer, 'actorWeights'>,
  { affiliations }: Pick<Catalogue, 'affiliations'>,
  withAside = false,
): RelationsTally {
  const { parentOf } = affiliations.tree;
  const shown = answer.dyads.filter(({ count }) => count > 0).sort(byStrength);
  const wholePairs = shown.filter(({ level }) => level === 'whole');
  const paired = new Set(wholePairs.flatMap(({ a, b }) => [a, b]));
  const isWhole = (id: string): boolean => paired.has(id) || (parentOf.get(id) ?? null) === null;
  const counted = countedIn(answer);
  const people = new Map<string, CountedActor[]>();
  for (const one of counted) {
    if (isWhole(one.id)) continue;
    const whole = pathUp(one.id, parentOf).find((id) => id !== one.id && isWhole(id));
    if (whole === undefined) continue;
    people.set(whole, [...(people.get(whole) ?? []), one]);
  }
  const wholes = counted.filter(({ id }) => isWhole(id));
  const present = new Set(wholes.map(({ id }) => id));
  const everWholes = countedIn(baseline)
    .map(({ id }) => id)
    .filter((id) => (parentOf.get(id) ?? null) === null);
  const events = eventsOfPairs(answer, affiliations, withAside);
  return {
    wholes,
    pairs: wholePairs.map((dyad) => {
      const told = events.get(`${dyad.a} ${dyad.b}`) ?? [];
      return { ...dyad, events: told.length === dyad.count ? told : null };
    }),
    direct: shown.filter(({ level }) => level === 'direct'),
    people,
    absent: everWholes.filter((id) => !present.has(id)),
    untold:
      everWholes.length > MOST_WHOLES ? Math.max(0, answer.dyadCount - answer.dyads.length) : 0,
  };
}

/** Strongest first, then by ids. */
function byStrength(one: Dyad, two: Dyad): number {
  return (
    two.count - one.count ||
    (one.a < two.a ? -1 : one.a > two.a ? 1 : one.b < two.b ? -1 : one.b > two.b ? 1 : 0)
  );
}

function countedIn({ actorWeights }: Pick<Answer, 'actorWeights'>): CountedActor[] {
  return Object.entries(actorWeights)
    .map(([id, count]) => ({ id, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** By `a b`: as the engine counts them, each event once for a pair. */
function eventsOfPairs(
  { events }: Answer,
  { rootsOf }: Catalogue['affiliations'],
  withAside: boolean,
): ReadonlyMap<string, readonly AnsweredEvent[]> {
  const found = new Map<string, AnsweredEvent[]>();
  for (const event of events) {
    if (!event.inSpan) continue;
    const roots = event.participants.map(({ actor }) => rootsOf(actor, event.date.bounds));
    const keys = new Set<string>();
    const add = (a = '', b = ''): unknown => keys.add(a < b ? `${a} ${b}` : `${b} ${a}`);
    for (const [i, j] of pairParties(
      event.participants,
      (place) => roots[place] ?? [],
      withAside,
    )) {
      for (const a of roots[i] ?? []) for (const b of roots[j] ?? []) add(a, b);
      add(event.participants[i]?.actor, event.participants[j]?.actor);
    }
    for (const key of keys) {
      const list = found.get(key);
      if (list) list.push(event);
      else found.set(key, [event]);
    }
  }
  return found;
}
