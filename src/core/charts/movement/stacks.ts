import { sum } from 'd3-array';
import type { Movement, MovementCounts, MovementTally } from '../../engine/contract/answer.ts';
import type { MovementGroups } from '../../engine/contract/question.ts';
import { QUAD_CLASSES } from '../../model/event-type.ts';
import type { QuadClass } from '../../model/event-type.ts';
import type { Span } from '../../time/span.ts';

/** Groups from the line outwards; conflict stands under it, everything else over it. */
const SIDES: Readonly<Record<MovementGroups, Readonly<Record<Side, readonly number[]>>>> = {
  class: {
    above: codesOf('material-cooperation', 'verbal-cooperation', 'statement', 'unspecified'),
    below: codesOf('material-conflict', 'verbal-conflict'),
  },
  tone: { above: [6, 5, 4, 3, 7], below: [0, 1, 2] },
};

export type Side = 'above' | 'below';
export const BOTH_SIDES = ['above', 'below'] as const;

function codesOf(...classes: readonly QuadClass[]): readonly number[] {
  return classes.map((one) => QUAD_CLASSES.indexOf(one));
}

/** So many events of a group, one after another outwards from the line. */
export interface Layer {
  readonly group: number;
  /** They took place, as far as is known. */
  readonly held: boolean;
  /** They are surely in the period; else their dates reach beyond it. */
  readonly sure: boolean;
  readonly count: number;
}

/** What stands at one side of the line in a period. */
export interface Stack {
  readonly layers: readonly Layer[];
  readonly certain: number;
  readonly possible: number;
}

/** A period in which there is something. */
export interface PeriodStacks {
  readonly span: Span;
  readonly sides: Readonly<Record<Side, Stack>>;
  readonly counts: MovementCounts;
}

/** Puts the events of every period at both sides of the line: what is sure first, what took place before what did not. */
export function stackPeriods(
  { by, edges }: Pick<Movement, 'by' | 'edges'>,
  periods: readonly MovementCounts[],
): readonly PeriodStacks[] {
  return periods.flatMap((counts, index): PeriodStacks[] => {
    if (countOf(counts.possible) === 0) return [];
    const span = { start: edges[index] ?? 0, end: edges[index + 1] ?? 0 };
    const sides = {
      above: stackOf(counts, SIDES[by].above),
      below: stackOf(counts, SIDES[by].below),
    };
    return [{ span, sides, counts }];
  });
}

function stackOf({ certain, possible }: MovementCounts, groups: readonly number[]): Stack {
  const layers = [true, false].flatMap((sure) =>
    (['held', 'unheld'] as const).flatMap((status) =>
      groups.flatMap((group): Layer[] => {
        const surely = certain[status][group] ?? 0;
        const count = sure ? surely : (possible[status][group] ?? 0) - surely;
        return count === 0 ? [] : [{ group, held: status === 'held', sure, count }];
      }),
    ),
  );
  return {
    layers,
    certain: countIn(certain, groups),
    possible: countIn(possible, groups),
  };
}

function countIn({ held, unheld }: MovementTally, groups: readonly number[]): number {
  return sum(groups, (group) => (held[group] ?? 0) + (unheld[group] ?? 0));
}

/** All events of a tally. */
export function countOf({ held, unheld }: MovementTally): number {
  return sum(held) + sum(unheld);
}

/** −10 … +10; null where no event has a tone. */
export function meanToneOf({ toned, toneSum }: MovementTally): number | null {
  return toned === 0 ? null : toneSum / toned / 1e6;
}

/** Events of a tally that are cooperation, conflict, or neither of both; where they are told apart by class or by tone. */
export function countSides(
  tally: MovementTally,
  by: MovementGroups,
): Readonly<Record<'cooperation' | 'neither' | 'conflict', number>> {
  const cooperation = by === 'class' ? SIDES.class.above.slice(0, 2) : [6, 5, 4];
  const conflict = countIn(tally, SIDES[by].below);
  const cooperative = countIn(tally, cooperation);
  const neither = countOf(tally) - conflict - cooperative;
  return { cooperation: cooperative, neither, conflict };
}
