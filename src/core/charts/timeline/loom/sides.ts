import { placeFlags } from './flags.ts';
import type { Flag, FlagFrame } from './flags.ts';

/** Over the rows or under them. */
export type Side = 'above' | 'below';

/** A flag, and the side on which its words have to stand; null where they may stand on either. */
export interface SidedFlag extends Flag {
  readonly wants: Side | null;
}

/** Words without a place weigh as so many levels. */
const LEFT_LEVELS = 4;
const MOST_ROUNDS = 2;
/** Of more flags than this every other one goes to the other side, without weighing. */
const MOST_WEIGHED = 48;
/** So many neighbours in time are moved over together: what stands in a pile comes down only with it. */
const RUNS = [1, 3, 6] as const;

/**
 * Shares words out to both sides: what a row leads stands on the side of that row, the rest where fewest levels grow,
 * first in the order of time, then moved over, alone or with its neighbours, as long as that makes the picture lower.
 * @param flags by their x
 * @returns the side of each, by id
 */
export function shareSides(
  flags: readonly SidedFlag[],
  frame: FlagFrame,
): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  const costs = { above: 0, below: 0 };
  /** By which flags stand on one side: the same come together again and again. */
  const known = new Map<string, number>();
  const costOf = (side: Side): number => {
    const own = flags.filter(({ id }) => sides.get(id) === side);
    const key = flags.map(({ id }) => (sides.get(id) === side ? '1' : '0')).join('');
    const cost = known.get(key) ?? costOfSide(own, frame);
    known.set(key, cost);
    return cost;
  };
  for (const { id, wants } of flags) if (wants) sides.set(id, wants);
  const free = flags.filter(({ wants }) => wants === null);
  if (flags.length > MOST_WEIGHED) {
    for (const [index, { id }] of free.entries())
      sides.set(id, index % 2 === 0 ? 'above' : 'below');
    return sides;
  }
  costs.above = costOf('above');
  costs.below = costOf('below');
  for (const { id } of free) {
    const [above, below] = (['above', 'below'] as const).map((side) => {
      sides.set(id, side);
      return { ...costs, [side]: costOf(side) };
    });
    const isAbove = above !== undefined && below !== undefined && weigh(above) <= weigh(below);
    sides.set(id, isAbove ? 'above' : 'below');
    Object.assign(costs, isAbove ? above : below);
  }
  for (let round = 0, better = true; better && round < MOST_ROUNDS; round += 1) {
    better = false;
    for (const length of RUNS) {
      for (let first = 0; first + length <= free.length; first += 1) {
        const run = free.slice(first, first + length);
        for (const { id } of run) turn(id, sides);
        const other = { above: costOf('above'), below: costOf('below') };
        if (weigh(other) < weigh(costs)) {
          Object.assign(costs, other);
          better = true;
        } else for (const { id } of run) turn(id, sides);
      }
    }
  }
  return sides;
}

function costOfSide(flags: readonly SidedFlag[], frame: FlagFrame): number {
  const { levels, left } = placeFlags(flags, frame);
  return levels + LEFT_LEVELS * left.length;
}

function turn(id: string, sides: Map<string, Side>): void {
  sides.set(id, sides.get(id) === 'above' ? 'below' : 'above');
}

/** Levels in all, and half of the taller side, so that both grow together. */
function weigh({ above, below }: Readonly<Record<Side, number>>): number {
  return above + below + Math.max(above, below) / 2;
}
