import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisTickMarks, buildAxisTicks } from '../../../../src/core/charts/drawing/axis-ticks.ts';
import { measureText } from '../../../../src/core/charts/drawing/text-metrics.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { textsOf } from '../../../fixtures/flatten.ts';
import { days, speakerIn } from '../../../fixtures/istanbul.ts';

const LOCALES = await Promise.all(
  (['en', 'ar', 'ru'] as const).map(async (lang) => (await speakerIn(lang)).locale),
);
const { locale } = await speakerIn('en');
const span = days('2024-11-01', '2025-04-30');

it('an axis says the year where one begins and at its start, and only words that do not touch', () => {
  const placeOf = (ms: number): number => (600 * (ms - span.start)) / (span.end - span.start);
  const ticks = buildAxisTicks(span, 600, placeOf);
  const plot = { ticks, left: 0, width: 600, direction: 'ltr', top: 0, foot: 50 } as const;
  const marks = axisTickMarks(plot, paletteOf('light'), {
    ...{ lang: 'en', direction: 'ltr', textScale: 1, tick: locale.tick },
  });
  expect(textsOf(marks).map(({ mark }) => mark.text)).toEqual([
    'November 2024',
    'December',
    'January 2025',
    'February',
    'March',
    'April',
  ]);
});

it('the year that began before gives way to the one that begins', () => {
  const whole = days('2008-09-03', '2026-06-04');
  const placeOf = (ms: number): number => (960 * (ms - whole.start)) / (whole.end - whole.start);
  const ticks = buildAxisTicks(whole, 960, placeOf);
  const plot = { ticks, left: 0, width: 960, direction: 'ltr', top: 0, foot: 50 } as const;
  const marks = axisTickMarks(plot, paletteOf('light'), {
    ...{ lang: 'en', direction: 'ltr', textScale: 1, tick: locale.tick },
  });
  expect(textsOf(marks).map(({ mark }) => mark.text)[0]).toBe('2009');
});

it('words never touch, whatever is seen, in any language, direction and letters', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.parse('1700-01-01'), max: Date.parse('2100-01-01') }),
      fc.integer({ min: 5, max: 46 }).map((power) => 3_600_000 * 1.4 ** (power - 5)),
      fc.integer({ min: 40, max: 1600 }),
      fc.constantFrom(...LOCALES),
      fc.constantFrom('ltr', 'rtl'),
      fc.constantFrom(0.9, 1, 1.08, 1.6),
      (start, length, width, { lang, tick }, direction, textScale) => {
        const seen = { start, end: start + length };
        const along = (ms: number): number => (width * (ms - start)) / length;
        const ticks = buildAxisTicks(seen, width, (ms) =>
          direction === 'ltr' ? along(ms) : width - along(ms),
        );
        const plot = { ticks, left: 0, width, direction, top: 0, foot: 50 } as const;
        const marks = axisTickMarks(plot, paletteOf('light'), {
          ...{ lang, direction, textScale, tick },
        });
        const boxes = textsOf(marks)
          .map(({ mark: { x, text, size, align } }) => {
            const end = x + (align === 'left' ? 1 : -1) * measureText(text, size, 400);
            return [Math.min(x, end), Math.max(x, end)] as const;
          })
          .sort(([a], [b]) => a - b);
        for (const [index, [from, to]] of boxes.entries()) {
          expect(from).toBeGreaterThanOrEqual(index === 0 ? 0 : (boxes[index - 1]?.[1] ?? 0) + 4);
          expect(to).toBeLessThanOrEqual(width);
        }
      },
    ),
  );
});
