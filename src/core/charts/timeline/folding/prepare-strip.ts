import type { Span } from '../../../time/span.ts';
import { layoutColumns } from '../loom/columns.ts';
import type { Columns, ColumnsInput } from '../loom/columns.ts';
import type { FlagFrame } from '../loom/flags.ts';
import { shareSides } from '../loom/sides.ts';
import type { SidedFlag } from '../loom/sides.ts';
import { placeWords } from '../loom/strip.ts';
import type { StripWords } from '../loom/strip.ts';

/** A strip whose columns leave as much free at both ends as its words need. */
export interface FittedStrip extends StripWords {
  readonly columns: Columns;
}

/** Free at the beginning and at the end of a strip, px. */
const ROOMS_BEFORE = [0, 40, 80, 160] as const;
const ROOMS_AFTER = [4, 100, 200, 250, 300] as const;
/** More events than this have their room at the end alone. */
const MOST_TRIED = 60;
/** An event without words weighs as so many levels. */
const LEFT_LEVELS = 5;
/** Before the first instant and after the last, px. */
const EDGE_PX = 8;

export interface StripInput {
  readonly columns: Pick<ColumnsInput, 'points' | 'groups' | 'rule' | 'roomOf' | 'isTrue'>;
  /** What the columns need at least, px. */
  readonly needPx: number;
  /** Where columns may stand, and where words may. */
  readonly plot: FlagFrame;
  readonly frame: FlagFrame;
  /** What is drawn from the beginning to the end of the columns. */
  readonly span: Span;
  /** Words at columns, by their x. */
  readonly flagsAt: (columns: Columns) => readonly SidedFlag[];
}

/**
 * Tries how much room to leave at both ends, since words at the edges of a strip pile up: the pair with the fewest
 * events without words, then with the fewest levels, then with the most room for columns. Sides are shared out once,
 * however many numbers of levels are asked for.
 * @returns the strip with words on so many levels of each side, at most
 */
export function prepareStrip(input: StripInput): (mostLevels: number) => FittedStrip {
  const { plot, frame, flagsAt } = input;
  const room = plot.to - plot.from - input.needPx;
  const isCrowded = input.columns.points.length > MOST_TRIED;
  const rooms = (isCrowded ? [ROOMS_BEFORE[0]] : ROOMS_BEFORE)
    .flatMap((before) => ROOMS_AFTER.map((after) => [before, after] as const))
    .filter(([before, after]) => before + after <= room);
  const tries = (rooms.length > 0 ? rooms : [[0, 0] as const]).map(([before, after]) => {
    const columns = columnsBetween(plot.from + before, plot.to - after, input);
    return { columns, flags: flagsAt(columns) };
  });
  const usual = tries[Math.floor(tries.length / 2)];
  const sides = usual && shareSides(usual.flags, frame);
  const ownSides = new Map(usual && sides ? [[usual.flags, sides]] : []);
  /** Of each try with all its words, and so the same for any number of levels that holds them. */
  const whole = new Map<readonly SidedFlag[], StripWords>();
  const wordsOf = (flags: readonly SidedFlag[], mostLevels: number): StripWords => {
    const known = whole.get(flags);
    if (known && Math.max(known.above.levels, known.below.levels) <= mostLevels) return known;
    const words = placeWords(flags, frame, mostLevels, sides);
    if (words.above.left.length + words.below.left.length === 0) whole.set(flags, words);
    return words;
  };
  return (mostLevels) => {
    const fitted = tries.map((one) => ({ ...one, words: wordsOf(one.flags, mostLevels) }));
    const best = fitted.reduce((a, b) => (costOf(b.words) < costOf(a.words) ? b : a));
    const own = ownSides.get(best.flags) ?? shareSides(best.flags, frame);
    ownSides.set(best.flags, own);
    const again = placeWords(best.flags, frame, mostLevels, own);
    return { ...(costOf(again) < costOf(best.words) ? again : best.words), columns: best.columns };
  };
}

function columnsBetween(from: number, to: number, { columns, span }: StripInput): Columns {
  const pxPerMs = (to - from - 2 * EDGE_PX) / (span.end - span.start);
  const scale = (ms: number): number => from + EDGE_PX + (ms - span.start) * pxPerMs;
  return layoutColumns({ ...columns, scale, pxPerMs, from, to });
}

function costOf({ above, below }: StripWords): number {
  return LEFT_LEVELS * (above.left.length + below.left.length) + above.levels + below.levels;
}
