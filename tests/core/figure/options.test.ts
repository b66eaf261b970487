import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_THEMES } from '../../../src/core/figure/print-palette.ts';
import { TEXT_MODES } from '../../../src/core/figure/text-mode.ts';
import { FIGURE_SIZES, FIGURE_WIDTHS, lettersOn, sheetOf } from '../../../src/core/figure/size.ts';
import {
  decodeFigureOptions,
  encodeFigureOptions,
  FIGURE_PARTS,
  figureStem,
  formOf,
  inLanguage,
  PAGINGS,
  defaultFigureOptions,
} from '../../../src/core/figure/options.ts';
import type { OwnWords } from '../../../src/core/figure/options.ts';
import { LANGS } from '../../../src/core/i18n/languages.ts';
import { DEFAULT_VIEW, DIRECTIONS, FORMS } from '../../../src/core/view/view.ts';

const { min, max } = FIGURE_WIDTHS;
const words = fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed());
const days = fc.constantFrom('2025-02', '2025-03-01~', '2025-04-10', '2026');
const annotations = fc.oneof(
  fc.record({
    kind: fc.constantFrom('span' as const, 'bracket' as const),
    from: fc.constantFrom('2024', '2025-01'),
    to: days,
    words: fc.constantFrom('A turn', 'المحادثات', 'Say 5 % of  it'),
  }),
  fc.record({
    kind: fc.constant('note' as const),
    from: fc.oneof(days, fc.constantFrom('first talks', '5%')),
    to: fc.constant(''),
    words: fc.constantFrom('A turn', 'Перелом & начало'),
  }),
);
const wishes = fc.record({
  part: fc.constantFrom(...FIGURE_PARTS),
  form: fc.constantFrom(...FORMS),
  whole: fc.boolean(),
  lang: fc.constantFrom(...LANGS),
  axis: fc.constantFrom(...DIRECTIONS),
  theme: fc.constantFrom(...FIGURE_THEMES),
  size: fc.constantFrom(...FIGURE_SIZES),
  width: fc.integer({ min, max }),
  pages: fc.constantFrom(...PAGINGS),
  hasTitle: fc.boolean(),
  hasLegend: fc.boolean(),
  hasSources: fc.boolean(),
  hasCredit: fc.boolean(),
  title: words,
  subtitle: words,
  alt: words,
  text: fc.constantFrom(...TEXT_MODES),
  pinned: fc.uniqueArray(
    words.filter((id) => id !== ''),
    { maxLength: 4 },
  ),
  annotations: fc.array(annotations, { maxLength: 3 }),
});

describe('the wish for a figure', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        expect(decodeFigureOptions(encodeFigureOptions(wish, DEFAULT_VIEW), DEFAULT_VIEW)).toEqual(
          wish,
        );
      }),
    );
  });

  it('is for a chronicle in one column, where no timeline has room', () => {
    expect(formOf({ form: 'timeline', size: 'column' })).toBe('chronicle');
    expect(formOf({ form: 'timeline', size: 'a4' })).toBe('timeline');
    expect(formOf({ form: 'chronicle', size: 'a4' })).toBe('chronicle');
  });

  it('says nothing where it is as usual, and follows the view', () => {
    const view = { ...DEFAULT_VIEW, lang: 'ar', axis: 'rtl', theme: 'dark' } as const;
    expect(encodeFigureOptions(defaultFigureOptions(view), view)).toBe('');
    expect(decodeFigureOptions('', view)).toMatchObject({ lang: 'ar', axis: 'rtl', theme: 'dark' });
  });

  it('names a file after what it shows, its language, size and colours', () => {
    const options = { ...defaultFigureOptions(DEFAULT_VIEW), lang: 'ar', theme: 'print' } as const;
    expect(figureStem('talks', { ...options, size: 'a4', form: 'chronicle' })).toBe(
      'talks-chronicle-ar-a4-print',
    );
    expect(figureStem('talks', { ...options, part: 'both', width: 800 })).toBe(
      'talks-both-ar-800-print',
    );
  });

  it('is as usual in what it says wrongly', () => {
    const wrong = 'part=map&lang=xx&axis=up&theme=red&size=a9&width=wide&colour=1';
    expect(decodeFigureOptions(wrong, DEFAULT_VIEW)).toEqual(defaultFigureOptions(DEFAULT_VIEW));
    expect(decodeFigureOptions('width=99999', DEFAULT_VIEW).width).toBe(max);
  });
});

describe('words of one’s own', () => {
  it('stay with the language they are in', () => {
    const kept = new Map<(typeof LANGS)[number], OwnWords>();
    const english = { ...defaultFigureOptions(DEFAULT_VIEW), title: 'Talks', alt: 'A line.' };
    const arabic = inLanguage(english, 'ar', kept);
    expect(arabic).toEqual({ ...english, lang: 'ar', title: '', alt: '' });
    const said = { ...arabic, title: 'محادثات' };
    expect(inLanguage(said, 'en', kept)).toEqual(english);
    expect(inLanguage(english, 'ar', kept)).toEqual(said);
    expect(inLanguage(english, 'en', kept)).toBe(english);
  });

  it.each(['title', 'subtitle', 'alt'] as const)(
    'keep it where the view is in another when they are read again (%s)',
    (name) => {
      const english = { ...defaultFigureOptions(DEFAULT_VIEW), [name]: 'Talks' };
      const query = encodeFigureOptions(english, DEFAULT_VIEW);
      expect(decodeFigureOptions(query, { ...DEFAULT_VIEW, lang: 'ar' })).toEqual(english);
    },
  );
});

describe('letters on a sheet', () => {
  it('come out in points on paper, in px on a screen', () => {
    expect(lettersOn(sheetOf('a4', 0), 793.7, 12)).toBeCloseTo(9, 2);
    expect(lettersOn(sheetOf('slide', 0), 1280, 11)).toBe(11);
    expect(lettersOn(sheetOf('free', 700), 700, 11)).toBe(11);
  });
});
