import type { Participant } from '../../model/dataset.ts';

/** What a row or a column does in an event. Where its people do several things, the first of these counts. */
export const PARTS = ['leads', 'acted-on', 'takes-part', 'spoken-of', 'hosts'] as const;
export type Part = (typeof PARTS)[number];

/** A row or a column that an event touches. */
export interface Stop {
  readonly row: string;
  readonly part: Part;
  /** Who of it takes part, other than itself: heads of delegation and speakers first, each once. */
  readonly people: readonly string[];
}

/**
 * The rows that an event touches, those that lead first, then those acted on, and so on; in each in the order of
 * the participants. Of an event that nobody leads nobody is acted on: all take part.
 * @param rowOf the row that an actor stands in: itself, or what it belongs to
 */
export function stopsOf(
  participants: readonly Participant[],
  rowOf: (actor: string) => string,
): readonly Stop[] {
  const isLed = participants.some(({ role }) => role === 'initiator');
  const isSaid = participants.some(({ role }) => role === 'speaker');
  const found = new Map<string, { part: Part; people: { actor: string; isHead: boolean }[] }>();
  for (const { actor, role } of participants) {
    const row = rowOf(actor);
    const part = partOf(role, isLed, isSaid);
    const stop = found.get(row) ?? { part, people: [] };
    if (PARTS.indexOf(part) < PARTS.indexOf(stop.part)) stop.part = part;
    if (actor !== row && !stop.people.some((one) => one.actor === actor)) {
      stop.people.push({ actor, isHead: role === 'head-of-delegation' || role === 'speaker' });
    }
    found.set(row, stop);
  }
  return [...found]
    .sort(([, a], [, b]) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part))
    .map(([row, { part, people }]) => ({
      row,
      part,
      people: people.sort((a, b) => Number(b.isHead) - Number(a.isHead)).map(({ actor }) => actor),
    }));
}

function partOf(role: Participant['role'], isLed: boolean, isSaid: boolean): Part {
  if (role === 'host') return 'hosts';
  if (role === 'initiator' || role === 'speaker') return 'leads';
  if (role === 'recipient') return isLed || isSaid ? 'acted-on' : 'takes-part';
  return isSaid && !isLed ? 'spoken-of' : 'takes-part';
}
