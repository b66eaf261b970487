import { describe, expect, it } from 'vitest';
import { layoutMean, meanReach } from '../../../../src/core/charts/movement/mean.ts';
import { stackPeriods } from '../../../../src/core/charts/movement/stacks.ts';
import type { PeriodStacks } from '../../../../src/core/charts/movement/stacks.ts';
import { buildLetters } from '../../../../src/core/charts/drawing/letters.ts';
import { timeScale } from '../../../../src/core/charts/drawing/viewport.ts';

/** Periods of one event each, of such a tone; null for a period without any. */
function stacksOf(tones: readonly (number | null)[]): readonly PeriodStacks[] {
  const periods = tones.map((tone) => {
    const count = tone === null ? 0 : 1;
    const tally = { held: [0, count, 0, 0, 0, 0], unheld: [0, 0, 0, 0, 0, 0], toned: count };
    const counted = { ...tally, toneSum: (tone ?? 0) * 1e6 };
    return { certain: counted, possible: counted };
  });
  return stackPeriods({ by: 'class', edges: [...tones.map((_, at) => at), tones.length] }, periods);
}

const place = {
  reach: 4,
  time: timeScale({ span: { start: 0, end: 4 }, direction: 'ltr', x: 0, width: 400 }),
  top: 100,
  letters: buildLetters({ textScale: 1, direction: 'ltr', spare: 1 }),
};

describe('the line of mean tones', () => {
  it('is broken where a period has no event with a tone', () => {
    const { lines, zero, top, foot } = layoutMean(stacksOf([4, -4, null, 0]), place);
    expect(lines.map((line) => line.map(({ x, y }) => [x, y]))).toEqual([
      [
        [50, top],
        [150, foot],
      ],
      [[350, zero]],
    ]);
  });

  it('reaches as far as the strongest mean of all panels, in whole numbers', () => {
    expect(meanReach([stacksOf([1.2, -2.5]), stacksOf([3.1])])).toBe(4);
    expect(meanReach([stacksOf([0, null])])).toBe(1);
    expect(meanReach([])).toBe(1);
  });
});
