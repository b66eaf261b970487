import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/core/model/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'я'), minLength: 1, maxLength: 9 });

describe('the distance between two words', () => {
  it.each([
    ['lavrof', 'lavrov', 1],
    ['lavorv', 'lavrov', 1],
    ['lavro', 'lavrov', 1],
    ['lavrrov', 'lavrov', 1],
    ['stambul', 'istanbul', 2],
    ['same', 'same', 0],
  ])('of %s and %s is %i', (a, b, wrong) => {
    expect(editDistance(a, b, 3)).toBe(wrong);
  });

  it('is the same from both sides, none only between equals, and no more than told to count', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const wrong = editDistance(a, b, most);
        const full = editDistance(a, b, 99);
        expect(editDistance(b, a, 99)).toBe(full);
        expect(full === 0).toBe(a === b);
        if (full <= most) expect(wrong).toBe(full);
        else expect(wrong).toBeGreaterThan(most);
      }),
    );
  });
});
