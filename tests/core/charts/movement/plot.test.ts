import { describe, expect, it } from 'vitest';
import { placePlot } from '../../../../src/core/charts/movement/plot.ts';
import type { PlotPlace } from '../../../../src/core/charts/movement/plot.ts';
import { stackPeriods } from '../../../../src/core/charts/movement/stacks.ts';
import { buildLetters } from '../../../../src/core/charts/drawing/letters.ts';

const stacks = stackPeriods(
  { by: 'class', edges: [0, 1, 2, 3] },
  [90, 400, 80].map((count) => {
    const tally = {
      held: [0, count, 0, 0, 0, 0],
      unheld: [0, 0, 0, 0, 0, 0],
      toned: 0,
      toneSum: 0,
    };
    return { certain: tally, possible: tally };
  }),
);
const place = (across: number, known: number | null = null): PlotPlace => ({
  scale: { isSquares: false, unit: 0.25, up: 120, down: 20 },
  ...{ line: 120, left: 0, width: 3 * across, known },
  letters: buildLetters({ textScale: 1, direction: 'ltr', spare: 1 }),
  placeOf: ({ start, end }) => [start * across, end * across],
  wordOf: ({ possible }) => String(possible),
});

describe('the numbers of bars', () => {
  it('stand at every bar where there is room, else at the tallest', () => {
    expect(placePlot(stacks, place(60)).numbers.map(({ text }) => text)).toEqual([
      '400',
      '90',
      '80',
    ]);
    expect(placePlot(stacks, place(14)).numbers.map(({ text }) => text)).toEqual(['400']);
  });

  it('keep away from the rule of the known-on day', () => {
    expect(placePlot(stacks, place(60, 90)).numbers.map(({ text }) => text)).toEqual(['90', '80']);
  });
});
