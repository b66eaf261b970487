import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collectWords,
  countWrong,
  findNearestWords,
} from '../../../../src/core/engine/filter/nearest-words.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'я'), minLength: 1, maxLength: 9 });

describe('countWrong', () => {
  it.each([
    ['lavrof', 'lavrov', 1],
    ['lavorv', 'lavrov', 1],
    ['lavro', 'lavrov', 1],
    ['lavrrov', 'lavrov', 1],
    ['stambul', 'istanbul', 2],
    ['same', 'same', 0],
  ])('between %s and %s is %i', (a, b, wrong) => {
    expect(countWrong(a, b, 3)).toBe(wrong);
  });

  it('is the same from both sides, none only between equals, and no more than told to count', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const wrong = countWrong(a, b, most);
        const full = countWrong(a, b, 99);
        expect(countWrong(b, a, 99)).toBe(full);
        expect(full === 0).toBe(a === b);
        if (full <= most) expect(wrong).toBe(full);
        else expect(wrong).toBeGreaterThan(most);
      }),
    );
  });
});

describe('findNearestWords', () => {
  const known = ['lavrov', 'larov', 'istanbul', 'visa', 'war'];

  it('gives the nearest, and nothing for what is far from all or too short to tell', () => {
    expect(findNearestWords('lavrof', known)).toEqual(['lavrov']);
    expect(findNearestWords('lavov', known)).toEqual(['larov', 'lavrov']);
    expect(findNearestWords('xylophone', known)).toEqual([]);
    expect(findNearestWords('wur', known)).toEqual([]);
  });

  it('does not depend on the order of the words', () => {
    fc.assert(
      fc.property(fc.array(word), word, (words, wanted) => {
        expect(findNearestWords(wanted, [...words].reverse())).toEqual(
          findNearestWords(wanted, words),
        );
      }),
    );
  });
});

describe('collectWords', () => {
  it('splits at whatever is no letter and no digit', () => {
    expect([...collectWords(['new start, 2010', "l'accord new"])]).toEqual([
      ...['new', 'start', '2010', 'l', 'accord'],
    ]);
  });
});
