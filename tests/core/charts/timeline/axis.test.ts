import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import type { Locale } from '../../../../src/core/i18n/locale.ts';
import { HIJRI_PX } from '../../../../src/core/charts/timeline/plot.ts';
import type { BinsLayout } from '../../../../src/core/charts/timeline/layout.ts';
import { axisMarks } from '../../../../src/core/charts/timeline/axis.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { textScaleOf } from '../../../../src/core/labels/labeller.ts';
import { days } from '../../../fixtures/istanbul.ts';
import { laidOutCounts, wordsFor } from '../../../fixtures/boxes.ts';
import { extentOf, textsOf } from '../../../fixtures/flatten.ts';

const palette = paletteOf('light');
const locales = await Promise.all((['en', 'ar', 'ru'] as const).map((lang) => loadLocale(lang)));

function axisOf(
  span: { start: number; end: number },
  direction: 'ltr' | 'rtl',
  locale: Locale,
  widthPx = 1000,
): { layout: BinsLayout } & ReturnType<typeof axisMarks> {
  const hijriTicks = locale.hijri?.ticks;
  const layout = laidOutCounts({ viewport: { span, direction }, widthPx, hijriTicks });
  const words = {
    ...wordsFor([]),
    lang: locale.lang,
    direction: locale.dir,
    textScale: textScaleOf(locale.lang),
    tick: locale.tick,
    hijriTick: locale.hijri?.tick,
  };
  return { layout, ...axisMarks(layout, palette, words) };
}

const [english] = locales as [Locale, ...Locale[]];

describe('the Hijri line of the axis', () => {
  const line = async (lang: 'en' | 'ar', direction: 'ltr' | 'rtl', digits: 'latn' | 'arab') => {
    const locale = await loadLocale({ lang, digits, calendar: 'hijri' });
    return axisOf(days('2025-03-20', '2025-05-20'), direction, locale);
  };
  const ofLine = <M extends { readonly key: string }>(marks: readonly M[]): M[] =>
    marks.filter(({ key }) => key.startsWith('hijri'));

  it('stands under the others, between them and the lanes, with ticks where its months begin', async () => {
    const { layout, grid, axis } = await line('en', 'ltr', 'latn');
    const plain = axisOf(days('2025-03-20', '2025-05-20'), 'ltr', english);
    expect(layout.top).toBe(plain.layout.top + HIJRI_PX);
    const words = textsOf(ofLine(axis)).map(({ mark }) => mark);
    expect(words.map(({ text }) => text.replace('\u00a0', ' '))).toEqual([
      'Ramadan 1446 AH',
      'Shawwal 1446 AH',
      'Dhu al-Qada 1446 AH',
    ]);
    const others = textsOf(plain.axis).map(({ mark }) => mark.y);
    for (const { y } of words) expect(y).toBeGreaterThan(Math.max(...others));
    const ticks = ofLine(grid);
    expect(ticks).toHaveLength(2);
    for (const tick of ticks) {
      expect(tick.kind === 'rule' && tick.y2).toBeLessThanOrEqual(layout.top);
    }
  });

  it('is mirrored with time, and in the words and digits of its reader', async () => {
    const { layout, axis } = await line('ar', 'rtl', 'arab');
    const [first] = textsOf(ofLine(axis));
    expect(first?.mark).toMatchObject({ align: 'right', direction: 'rtl', lang: 'ar' });
    expect(first?.mark.text).toBe('رمضان ١٤٤٦\u00a0هـ');
    expect(first?.mark.x).toBeGreaterThan(layout.viewport.x + layout.viewport.width / 2);
  });
});

describe('the axis', () => {
  it('has months over days, and lines through the plot under both', () => {
    const { layout, grid, axis } = axisOf(days('2025-03-20', '2025-04-20'), 'ltr', english);
    const words = textsOf(axis).map(({ mark }) => mark.text);
    expect(words).toContain('April 2025');
    expect(words).toContain('7');
    const april = grid.find(({ key }) => key === `major ${Date.parse('2025-04-01')}`);
    const day = (Date.parse('2025-04-01') - Date.parse('2025-03-20')) / 86_400_000;
    expect(april).toMatchObject({ kind: 'rule', stroke: palette.hairline, y2: layout.height });
    expect(april?.kind === 'rule' && april.x1).toBeCloseTo(168 + (day / 32) * 832, 6);
    const faint = grid.find(({ key }) => key.startsWith('minor'));
    expect(faint).toMatchObject({ stroke: palette.grid });
  });

  it('runs mirrored where time does, words still to the later side of their line', () => {
    const { axis, grid } = axisOf(days('2025-03-20', '2025-04-20'), 'rtl', english);
    const april = textsOf(axis).find(({ mark }) => mark.text === 'April 2025');
    const line = grid.find(({ key }) => key === `major ${Date.parse('2025-04-01')}`);
    expect(april?.mark).toMatchObject({ align: 'right', direction: 'ltr' });
    expect(april?.mark.x).toBeCloseTo((line?.kind === 'rule' ? line.x1 : NaN) - 5, 6);
  });

  it('tells the year at every zoom and width, never over other words nor out of the plot', () => {
    const spans = fc
      .record({
        start: fc.integer({ min: Date.parse('1900-01-01'), max: Date.parse('2050-01-01') }),
        length: fc.integer({ min: 0, max: 1000 }).map((n) => 3_600_000 * 1.0138 ** n),
      })
      .map(({ start, length }) => ({ start, end: start + Math.round(length) }));
    fc.assert(
      fc.property(
        spans,
        fc.constantFrom('ltr' as const, 'rtl' as const),
        fc.constantFrom(...locales),
        fc.integer({ min: 480, max: 2000 }),
        (span, direction, locale, widthPx) => {
          const { layout, axis } = axisOf(span, direction, locale, widthPx);
          const { x, width } = layout.viewport;
          const texts = textsOf(axis).map((one) => ({ y: one.mark.y, ...extentOf(one), one }));
          for (const { from, to } of texts) {
            expect(from).toBeGreaterThanOrEqual(x);
            expect(to).toBeLessThanOrEqual(x + width);
          }
          for (const a of texts) {
            for (const b of texts) {
              if (a === b || a.y !== b.y) continue;
              expect(
                a.to <= b.from || b.to <= a.from,
                `${a.one.mark.text} on ${b.one.mark.text}`,
              ).toBe(true);
            }
          }
          const digits = texts.map(({ one }) => one.mark.text).join(' ');
          expect(digits).toMatch(/[0-9٠-٩]{4}/);
        },
      ),
    );
  });
});
