import { describe, expect, it } from 'vitest';
import { legendScene } from '../../../../src/core/charts/drawing/legend.ts';
import { toneEntry } from '../../../../src/core/charts/drawing/legend-entry.ts';
import type { LegendEntry } from '../../../../src/core/charts/drawing/legend-entry.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { timelineLegend } from '../../../../src/core/charts/timeline/legend.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import { textScaleOf } from '../../../../src/core/labels/labeller.ts';
import { answered, laidOut } from '../../../fixtures/boxes.ts';
import { extentOf, groupsOf, repeatedKeys, textsOf } from '../../../fixtures/flatten.ts';

const palette = paletteOf('light');
const keysOf = (entries: readonly LegendEntry[]): string[] => entries.map(({ key }) => key);

/** A line of words where fonts an eighth wider than ours set it. */
function inStandIn(
  { from, to }: { readonly from: number; readonly to: number },
  direction: 'ltr' | 'rtl',
): { from: number; to: number } {
  const more = (to - from) * 0.125;
  return direction === 'ltr' ? { from, to: to + more } : { from: from - more, to };
}

describe('the tone scale', () => {
  it('has every step of the palette from conflict to cooperation, side by side', () => {
    const { sample, reach } = toneEntry(palette);
    const steps = sample.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
    expect(steps.map(({ fill }) => fill)).toEqual(palette.tone);
    expect([steps[0]?.x, (steps.at(-1)?.x ?? 0) + (steps.at(-1)?.width ?? 0)]).toEqual([
      -reach,
      reach,
    ]);
    for (const [i, { x }] of steps.slice(1).entries())
      expect(x).toBe((steps[i]?.x ?? 0) + (steps[i]?.width ?? 0));
  });
});

describe('the legend as it is drawn', () => {
  const all = timelineLegend(
    laidOut([
      answered({ id: '1', status: 'planned', disputed: true }),
      answered({ id: '2', eventType: 'SANCTION', edtf: '2025-03-20/2025-03-24' }),
      answered({ id: '3', eventType: 'ACCUSE', edtf: '2025-04-01/..', status: 'denied' }),
      answered({ id: '4', eventType: 'AID', edtf: '2025-04~' }),
      answered({ id: '5', edtf: '[2025-04-01..2025-04-04]', status: 'cancelled' }),
    ]),
    palette,
  );

  it('takes no room without entries', () => {
    const words = { lang: 'en', direction: 'ltr', textScale: 1, say: () => '' } as const;
    expect(legendScene([], 500, palette, words)).toMatchObject({ height: 0, mark: { marks: [] } });
  });

  it.each(
    (['en', 'ar', 'ru'] as const).flatMap((lang) =>
      [280, 500, 1200].map((width) => [lang, width] as const),
    ),
  )(
    'has every entry once, within %s words of %i px, none over another even in wider fonts',
    async (lang, width) => {
      const locale = await loadLocale(lang);
      const words = {
        lang,
        direction: locale.dir,
        textScale: textScaleOf(lang),
        say: ({ message, params }: LegendEntry) => locale.t(message, params ?? {}),
      };
      const { mark, height } = legendScene(all, width, palette, words);
      expect(mark.id).toBe('legend');
      expect(mark.marks.map(({ key }) => key)).toEqual(keysOf(all));
      expect(repeatedKeys([mark])).toEqual([]);
      const entries = groupsOf(mark.marks).filter(({ key }) => key !== 'sample');
      const rooms = entries.map((entry, index) => {
        const sample = entry.marks[0];
        if (sample?.kind !== 'group') throw new Error('no sample');
        const { reach = 0 } = all[index] ?? {};
        const { x = 0, y = 0 } = sample;
        const texts = textsOf(entry.marks);
        const said = texts.map((one) => one.mark.text).join(' ');
        expect(said).toBe(words.say(all[index] ?? ({} as LegendEntry)));
        const stretches = texts.map((one) => inStandIn(extentOf(one), locale.dir));
        return {
          from: Math.min(x - reach, ...stretches.map(({ from }) => from)),
          to: Math.max(x + reach, ...stretches.map(({ to }) => to)),
          top: y - 11,
          bottom: y + 11 + (texts.length - 1) * 22,
        };
      });
      for (const room of rooms) {
        expect(room.from).toBeGreaterThanOrEqual(-0.01);
        expect(room.to).toBeLessThanOrEqual(width + 0.01);
        expect(room.bottom).toBeLessThanOrEqual(height);
        for (const other of rooms) {
          if (other === room) continue;
          const apart =
            room.to < other.from ||
            other.to < room.from ||
            room.bottom <= other.top ||
            other.bottom <= room.top;
          expect(apart).toBe(true);
        }
      }
      expect(Math.max(...rooms.map(({ bottom }) => bottom))).toBe(height);
    },
  );
});
