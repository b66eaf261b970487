import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/model/fold.ts';

describe('foldText', () => {
  it.each([
    ['Türkiye', 'turkiye'],
    ['İSTANBUL', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ['Kırım', 'kirim'],
    ['Ørsted, Łódź', 'orsted, lodz'],
    ['Straße', 'strasse'],
    ['Артём Чёрный', 'артем черныи'],
    ['ΔΙΆΛΟΓΟΣ', 'διαλογοσ'],
    ['أُمَّةٌ', 'امه'],
    ['إسطنبول', 'اسطنبول'],
    ['آسيا ٱلقمة', 'اسيا القمه'],
    ['مـــوسكو', 'موسكو'],
    ['مستشفى', 'مستشفي'],
    ['مسؤول شؤون هيئة', 'مسوول شوون هييه'],
    ['کنسولگری', 'كنسولگري'],
    ['٢٠٢٥ ۲۰۲۵', '2025 2025'],
    ['Sana’a Sanaʼa', "sana'a sana'a"],
    ['Ukraine–Russia − New‑START', 'ukraine-russia - new-start'],
    ['ﻣﻮﺳﻜﻮ', 'موسكو'],
    ['re\u00adset \u200fnow\u200e', 'reset now'],
    ['  two\n\t words ', 'two words'],
  ])('folds "%s" to "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when repeated', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for composed and decomposed letters and for either case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàéîöūçñ а-яё أإآىةؤئ]*$/u), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
      }),
    );
  });
});
