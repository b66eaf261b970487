import type { AnsweredEvent } from '../../core/engine/contract/answer.ts';
import { pathUp } from '../../core/model/tree.ts';

/** A place among others in a row. */
export interface Step {
  readonly id: string;
  /** From 1. */
  readonly place: number;
  readonly total: number;
}

/**
 * The next or the one before in a row.
 * @returns undefined at the end of the row, or where nothing of it is where one stands
 */
export function stepAlong(row: readonly string[], from: string, by: 1 | -1): Step | undefined {
  const at = row.indexOf(from);
  const id = at < 0 ? undefined : row[at + by];
  return id === undefined ? undefined : { id, place: at + by + 1, total: row.length };
}

/**
 * Whose event it is: the actor of the lane it leads in, where lanes are actors, else the whole that its leading
 * participant belongs to. Undefined where nobody takes part.
 */
export function leaderOf(
  { participants }: Pick<AnsweredEvent, 'participants'>,
  lane: string | undefined,
  parentOf: ReadonlyMap<string, string | null>,
): string | undefined {
  if (lane !== undefined && parentOf.has(lane)) return lane;
  const lead = participants.find(({ role }) => role === 'initiator') ?? participants[0];
  return lead && pathUp(lead.actor, parentOf).at(-1);
}

/** The two wholes that an event is between: its leader's and the first other one. Undefined without two. */
export function pairOf(
  event: Pick<AnsweredEvent, 'participants'>,
  parentOf: ReadonlyMap<string, string | null>,
): readonly [string, string] | undefined {
  const leader = leaderOf(event, undefined, parentOf);
  const wholes = event.participants.map(({ actor }) => pathUp(actor, parentOf).at(-1) ?? actor);
  const other = wholes.find((whole) => whole !== leader);
  return leader === undefined || other === undefined ? undefined : [leader, other];
}
