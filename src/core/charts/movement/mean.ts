import { max } from 'd3-array';
import type { ScaleLinear } from 'd3-scale';
import { snap } from '../drawing/geometry.ts';
import type { Point } from '../drawing/geometry.ts';
import type { Letters } from '../drawing/letters.ts';
import { meanToneOf } from './stacks.ts';
import type { PeriodStacks } from './stacks.ts';

/** The mean tone of those events that are surely in a period. */
export interface MeanPoint extends Point {
  readonly tone: number;
}

/** The mean tone as a line of its own, broken where a period has no event with a tone. Px. */
export interface MeanStrip {
  readonly top: number;
  readonly foot: number;
  /** Where the tone is 0. */
  readonly zero: number;
  /** ±this tone stands at its edges. */
  readonly reach: number;
  readonly lines: readonly (readonly MeanPoint[])[];
}

const HEIGHT_PX = 48;
const ABOVE_PX = 10;

/** The strongest mean tone of all panels, as a whole number: 1 to 10. */
export function meanReach(stacked: readonly (readonly PeriodStacks[])[]): number {
  const means = stacked.flat().map(({ counts }) => Math.abs(meanToneOf(counts.certain) ?? 0));
  return Math.max(1, Math.ceil(max(means) ?? 0));
}

export function layoutMean(
  stacks: readonly PeriodStacks[],
  {
    reach,
    time,
    top: from,
    letters,
  }: {
    readonly reach: number;
    readonly time: ScaleLinear<number, number>;
    readonly top: number;
    readonly letters: Letters;
  },
): MeanStrip {
  const top = from + ABOVE_PX;
  const half = letters.size(HEIGHT_PX) / 2;
  const zero = snap(top + half);
  const lines: MeanPoint[][] = [];
  let end: number | undefined;
  for (const { span, counts } of stacks) {
    const tone = meanToneOf(counts.certain);
    if (tone === null) continue;
    const x = snap(time((span.start + span.end) / 2));
    const point = { x, y: snap(zero - (tone / reach) * half), tone };
    if (end === span.start) lines.at(-1)?.push(point);
    else lines.push([point]);
    end = span.end;
  }
  return { top, foot: snap(top + 2 * half), zero, reach, lines };
}
