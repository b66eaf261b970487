import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/core/model/fold.ts';
import { searchTexts } from '../../../../src/core/engine/filter/text-search.ts';
import { rowsIn } from '../../../fixtures/rows-in.ts';
import { textsOf } from '../../../fixtures/small-table.ts';

const WORDS = [
  'visit',
  'two  talks',
  'Talks',
  'ÉTAT',
  'Визит',
  'زيارة',
  '\u0001',
  '`a´',
  'ΣΟΦΟΣ',
  '',
  'x\u0301',
];
const text = fc.array(fc.constantFrom(...WORDS, ' ', '\t'), { maxLength: 4 });
const texts = fc.oneof(
  fc.array(text.map((parts) => parts.join(''))),
  fc.array(fc.constantFrom('visit', 'Talks `on`', ''), { minLength: 4090, maxLength: 4100 }),
);

function find(column: ReturnType<typeof searchTexts>, word: string): number[] {
  return rowsIn(column.findOwn(word));
}

describe('searchTexts', () => {
  it('finds the rows in whose folded text a word stands', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...WORDS), (all, wanted) => {
        const word = foldText(wanted).trim();
        fc.pre(word !== '' && word !== '\u0001');
        const expected = all.flatMap((one, row) => (foldText(one).includes(word) ? [row] : []));
        expect(find(searchTexts(textsOf(all), all.length), word)).toEqual(expected);
      }),
    );
  });

  it('finds nothing over the border of two rows, nor in no column', () => {
    expect(find(searchTexts(textsOf(['ab', 'cd']), 2), 'bc')).toEqual([]);
    expect(find(searchTexts(textsOf(['ab', 'cd']), 2), 'b\u0001c')).toEqual([]);
    expect(find(searchTexts(null, 2), 'b')).toEqual([]);
  });

  it('knows every word of the texts once', () => {
    const { ownWords } = searchTexts(textsOf(['Talks, talks', 'ÉTAT – état', '']), 3);
    expect([...ownWords()]).toEqual(['talks', 'etat']);
    expect([...searchTexts(null, 2).ownWords()]).toEqual([]);
  });
});
