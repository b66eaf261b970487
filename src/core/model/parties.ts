import type { Participant, Role } from './dataset.ts';

/** Two places in a list of participants, the earlier one first. */
export type PairOfPlaces = readonly [number, number];

type Side = 'acts' | 'speaks' | 'receives' | 'hosts' | 'aside';

/** Which sides deal with each other. */
const DEALS: ReadonlySet<string> = new Set([
  'acts acts',
  'acts receives',
  'receives acts',
  'speaks speaks',
  'speaks receives',
  'receives speaks',
]);

/**
 * Who deals with whom in an event: the one rule for pairs in the chart, its tables and every export.
 *
 * Initiators, participants and heads of delegation deal with one another and with recipients; speakers with one
 * another and with whom they address (`recipient`). Hosts and mediators deal with nobody, nor do those who are
 * only named: participants where somebody speaks and nobody initiates, and the speaker where somebody does.
 * Where that leaves a single side, as on a visit, it deals with its host.
 *
 * People of one whole do not deal with each other.
 * @param rootsAt the tops of a participant's trees at the event's date
 * @param withAside every two participants, whatever they do
 */
export function pairParties(
  participants: readonly Participant[],
  rootsAt: (place: number) => readonly string[] | readonly number[],
  withAside = false,
): readonly PairOfPlaces[] {
  const isLed = participants.some(({ role }) => role === 'initiator');
  const isSaid = participants.some(({ role }) => role === 'speaker');
  const sides = participants.map(({ role }) => sideOf(role, isLed, isSaid));
  const roots = participants.map((_, place) => new Set<string | number>(rootsAt(place)));
  const pairsOf = (deal: (one: Side, other: Side) => boolean): PairOfPlaces[] =>
    sides.flatMap((one, i) =>
      sides.flatMap((other, j): PairOfPlaces[] => {
        if (j <= i || !deal(one, other)) return [];
        const [mine = NONE, theirs = NONE] = [roots[i], roots[j]];
        return [...mine].some((root) => theirs.has(root)) ? [] : [[i, j]];
      }),
    );
  if (withAside) return pairsOf(() => true);
  const dealing = pairsOf((one, other) => DEALS.has(`${one} ${other}`));
  return dealing.length > 0
    ? dealing
    : pairsOf((...two) => two.includes('acts') && two.includes('hosts'));
}

const NONE: ReadonlySet<string | number> = new Set();

function sideOf(role: Role, isLed: boolean, isSaid: boolean): Side {
  switch (role) {
    case 'initiator':
    case 'head-of-delegation':
      return 'acts';
    case 'participant':
      return isSaid && !isLed ? 'aside' : 'acts';
    case 'speaker':
      return isLed ? 'aside' : 'speaks';
    case 'recipient':
      return 'receives';
    case 'host':
      return 'hosts';
    case 'mediator':
      return 'aside';
  }
}
