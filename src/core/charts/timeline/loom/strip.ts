import { fitFlags } from './flags.ts';
import type { FlagFrame, PlacedFlags } from './flags.ts';
import { shareSides } from './sides.ts';
import type { Side, SidedFlag } from './sides.ts';

/** The words of one strip with their sides and levels. */
export interface StripWords {
  readonly sides: ReadonlyMap<string, Side>;
  readonly above: PlacedFlags;
  readonly below: PlacedFlags;
}

/** The known-on rule among the flags; no event is called so. */
export const RULE_ID = ' rule';

/** Sides first, unless they are known, then levels on each. @param flags by their x */
export function placeWords(
  flags: readonly SidedFlag[],
  frame: FlagFrame,
  mostLevels: number,
  known?: ReadonlyMap<string, Side>,
): StripWords {
  const sides = known ?? shareSides(flags, frame);
  const on = (side: Side): PlacedFlags =>
    fitFlags(
      flags.filter(({ id }) => sides.get(id) === side),
      frame,
      mostLevels,
    );
  return { sides, above: on('above'), below: on('below') };
}
