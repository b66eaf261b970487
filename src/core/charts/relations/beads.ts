import type { QuadClass } from '../../model/event-type.ts';
import { QUAD_CLASSES } from '../../model/event-type.ts';
import type { BoxShape } from './shapes.ts';
import type { Pair } from './tally.ts';
import { isTakenAsHeld } from '../../model/dataset.ts';

/** A bead is a square of so many px, with a gap after it. */
export const BEAD_PX = 8;
const GAP_PX = 2;
const STEP_PX = BEAD_PX + GAP_PX;

/** How many beads stand in a row of that many px; at least one. */
export function beadsAcross(px: number): number {
  return Math.max(1, Math.floor((px + GAP_PX) / STEP_PX));
}

export interface BeadRoom {
  /** Beads in a row. */
  readonly across: number;
  /** Px from one row to the next. */
  readonly rowPx: number;
  /** More rows are drawn as a bar. */
  readonly mostRows: number;
  /** Events of the bar that is as long as the room. */
  readonly mostCount: number;
}

/** The events of a pair, one square each in order of time, or a bar where they are too many or not told. */
export interface Beads {
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** Rows of beads; 0 for a bar. */
  readonly rows: number;
  /**
   * @param x where they begin; @param y the middle
   * @param towards 1 where they go on in reading direction, −1 against it
   */
  readonly shapesAt: (x: number, y: number, towards: 1 | -1) => readonly BoxShape[];
}

export function layoutBeads(pair: Pair, { across, rowPx, mostRows, mostCount }: BeadRoom): Beads {
  const { events, count } = pair;
  const rows = Math.ceil(count / across);
  if (events === null || rows > mostRows)
    return layoutBar(pair, (across * STEP_PX - GAP_PX) * Math.min(1, count / mostCount));
  const height = (rows - 1) * rowPx + BEAD_PX;
  return {
    width: Math.min(across, count) * STEP_PX - GAP_PX,
    height,
    rows,
    shapesAt: (x, y, towards) =>
      events.map(({ quadClass, status }, index): BoxShape => {
        const along = (index % across) * STEP_PX;
        return {
          kind: 'box',
          x: towards > 0 ? x + along : x - along - BEAD_PX,
          y: y - height / 2 + Math.floor(index / across) * rowPx,
          width: BEAD_PX,
          height: BEAD_PX,
          ink: { quad: quadClass },
          isHollow: !isTakenAsHeld(status),
        };
      }),
  };
}

/** A bar in the shares of the kinds, or in the mean tone where they are not told. */
function layoutBar({ events, count, meanTone }: Pair, px: number): Beads {
  const width = Math.max(BEAD_PX, px);
  const kinds = new Map<QuadClass, number>();
  for (const { quadClass } of events ?? []) kinds.set(quadClass, (kinds.get(quadClass) ?? 0) + 1);
  const parts =
    events === null
      ? [{ ink: { tone: meanTone }, share: 1 }]
      : QUAD_CLASSES.flatMap((quad) => {
          const share = (kinds.get(quad) ?? 0) / count;
          return share > 0 ? [{ ink: { quad }, share }] : [];
        });
  return {
    width,
    height: BEAD_PX,
    rows: 0,
    shapesAt: (x, y, towards) => {
      let along = 0;
      return parts.map(({ ink, share }): BoxShape => {
        const length = share * width;
        const from = towards > 0 ? x + along : x - along - length;
        along += length;
        return {
          kind: 'box',
          x: from,
          y: y - BEAD_PX / 2,
          width: length,
          height: BEAD_PX,
          ink,
        };
      });
    },
  };
}
