import makeBidi from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visualRuns } from '../../../../src/core/files/fonts/visual-runs.ts';

const bidi = makeBidi();

/** The letters from left to right. */
const shown = (text: string, direction: 'ltr' | 'rtl'): string =>
  visualRuns(text, direction, bidi)
    .map(({ start, end, rtl }) => {
      const run = [...text.slice(start, end)];
      return (rtl ? run.reverse() : run).join('');
    })
    .join('');

describe('the runs of a line', () => {
  it.each([
    ['one two', 'ltr', 'one two'],
    ['אב גד', 'rtl', 'דג בא'],
    ['אב 12 גד', 'rtl', 'דג 12 בא'],
    ['אב one גד', 'rtl', 'דג one בא'],
    ['one אב גד two', 'ltr', 'one דג בא two'],
    ['אב one 12 גד', 'rtl', 'דג one 12 בא'],
  ] as const)('of %j, %s, read from left to right %j', (text, direction, line) => {
    expect(shown(text, direction)).toBe(line);
  });

  it('hold every letter once, in the order that the algorithm says', () => {
    const letter = fc.constantFrom(
      'a',
      'b',
      'א',
      'ב',
      'ع',
      '1',
      '٢',
      '(',
      ')',
      '-',
      'x',
      '\u2067',
      '\u2069',
    );
    fc.assert(
      fc.property(fc.array(letter), fc.constantFrom('ltr', 'rtl'), (letters, direction) => {
        const text = letters.join('');
        const order = visualRuns(text, direction, bidi).flatMap(({ start, end, rtl }) => {
          const places = Array.from({ length: end - start }, (_, i) => start + i);
          return rtl ? places.reverse() : places;
        });
        const levels = bidi.getEmbeddingLevels(text, direction);
        expect(order).toEqual(text === '' ? [] : bidi.getReorderedIndices(text, levels));
      }),
    );
  });
});
