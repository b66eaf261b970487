import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toneStep } from '../../../src/core/model/tone-step.ts';

describe('the step of a tone', () => {
  it.each([
    [-10, 0],
    [-6.01, 0],
    [-6, 1],
    [-3.01, 1],
    [-3, 2],
    [-0.51, 2],
    [-0.5, 3],
    [-0, 3],
    [0, 3],
    [0.5, 3],
    [0.51, 4],
    [3, 4],
    [3.01, 5],
    [6, 5],
    [6.01, 6],
    [10, 6],
  ])('of %d is %i', (tone, step) => {
    expect(toneStep(tone)).toBe(step);
  });

  it('is the same distance from the middle for a tone and its opposite', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (tone) => {
        expect(toneStep(tone) + toneStep(-tone)).toBe(6);
      }),
    );
  });
});
