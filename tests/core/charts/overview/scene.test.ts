import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import { layoutOverview } from '../../../../src/core/charts/overview/layout.ts';
import { overviewScene } from '../../../../src/core/charts/overview/scene.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { days } from '../../../fixtures/istanbul.ts';
import { extentOf, repeatedKeys, textsOf } from '../../../fixtures/flatten.ts';

const palette = paletteOf('light');
const locale = await loadLocale('ru');
const words = { lang: 'ru', direction: 'ltr', textScale: 1, tick: locale.tick } as const;
const SPAN = days('2020-01-01', '2025-12-31');

describe('the strip over the whole period', () => {
  it('has a column where there are events and none where there are not', () => {
    const layout = layoutOverview({
      span: SPAN,
      density: [2, 0, 1, 0],
      direction: 'ltr',
      widthPx: 400,
    });
    const [density] = overviewScene(layout, palette, words);
    expect(density).toMatchObject({
      kind: 'path',
      d: 'M0,16h100v24h-100ZM200,28h100v12h-100Z',
      fill: palette.connector,
    });
  });

  it('is mirrored where time runs from right to left', () => {
    const input = { span: SPAN, density: [2, 0, 1, 0], widthPx: 400 };
    const [density] = overviewScene(layoutOverview({ ...input, direction: 'rtl' }), palette, words);
    expect(density).toMatchObject({ d: 'M300,16h100v24h-100ZM100,28h100v12h-100Z' });
  });

  it('draws no density where there is none', () => {
    const layout = layoutOverview({ span: SPAN, density: [0, 0], direction: 'ltr', widthPx: 400 });
    expect(overviewScene(layout, palette, words).some(({ kind }) => kind === 'path')).toBe(false);
  });

  it('has words that neither overlap nor leave it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 1500 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (widthPx, dayCount, direction) => {
          const span = { start: SPAN.start, end: SPAN.start + dayCount * 86_400_000 };
          const layout = layoutOverview({ span, density: [1], direction, widthPx });
          const marks = overviewScene(layout, palette, words);
          expect(repeatedKeys(marks)).toEqual([]);
          const stretches = textsOf(marks)
            .map(extentOf)
            .sort((a, b) => a.from - b.from);
          stretches.forEach(({ from, to }, i) => {
            expect(from).toBeGreaterThanOrEqual(Math.max(0, stretches[i - 1]?.to ?? 0));
            expect(to).toBeLessThanOrEqual(widthPx);
          });
        },
      ),
    );
  });
});
