import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collectWords,
  findNearestWords,
} from '../../../../src/core/engine/filter/nearest-words.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'я'), minLength: 1, maxLength: 9 });

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
