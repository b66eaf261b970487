import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import { stackEvents } from '../../../../src/core/charts/skyline/bins.ts';
import { layoutSkyline } from '../../../../src/core/charts/skyline/layout.ts';
import { skylineScene } from '../../../../src/core/charts/skyline/scene.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import type { GroupMark } from '../../../../src/core/charts/drawing/mark.ts';
import { answeredEvent } from '../../../fixtures/answered-event.ts';
import { days } from '../../../fixtures/istanbul.ts';
import { extentOf, repeatedKeys, textsOf } from '../../../fixtures/flatten.ts';

const palette = paletteOf('light');
const locale = await loadLocale('ru');
const words = { lang: 'ru', direction: 'ltr', textScale: 1, tick: locale.tick } as const;
const START = Date.UTC(2020, 0, 1);

function draw(
  days: number,
  widthPx: number,
  direction: 'ltr' | 'rtl' = 'ltr',
  events = [answeredEvent('talks', '2020-01-02')],
): GroupMark {
  const span = { start: START, end: START + days * 86_400_000 };
  const { bins } = stackEvents(events, span);
  const layout = layoutSkyline({
    ...{ span, bins, direction, widthPx, plotPx: 56 },
    ...{ textScale: 1, knownBefore: null },
  });
  return skylineScene(layout, palette, words);
}

describe('the skyline', () => {
  it('draws what took place full and everything else hollow, a path for each kind', () => {
    const events = [
      answeredEvent('a', '2020-01-02'),
      answeredEvent('b', '2020-01-03'),
      answeredEvent('c', '2020-01-04', { status: 'planned' }),
    ];
    const paths = draw(30, 600, 'ltr', events).marks.filter((mark) => mark.kind === 'path');
    const colour = palette.quad['verbal-cooperation'];
    expect(paths.map(({ fill, stroke }) => ({ fill, stroke }))).toEqual([
      { fill: colour, stroke: undefined },
      { fill: palette.ground, stroke: colour },
    ]);
  });

  it('says the year somewhere, however short it is', () => {
    for (const length of [1, 3, 20, 100, 400, 4000]) {
      const said = textsOf([draw(length, 800)]).map(({ mark }) => mark.text);
      expect(said.join(' ')).toContain('2020');
    }
  });

  it('has words that neither overlap nor leave it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 1500 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (widthPx, length, direction) => {
          const marks = [draw(length, widthPx, direction)];
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

  it('marks the end of the known-on day with a rule', () => {
    const span = days('2020-01-01', '2020-01-31');
    const layout = layoutSkyline({
      ...{ span, bins: [], direction: 'ltr', widthPx: 400, plotPx: 56, textScale: 1 },
      knownBefore: days('2020-01-10', '2020-01-10').end,
    });
    const rule = skylineScene(layout, palette, words).marks.find(({ key }) => key === 'known');
    expect(rule).toMatchObject({ stroke: palette.ink });
  });
});
