import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../../src/core/model/dataset.ts';
import { QUAD_CLASSES } from '../../../../src/core/model/event-type.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import { layoutRelations } from '../../../../src/core/charts/relations/layout.ts';
import {
  legendScene,
  relationsLegend,
  timelineLegend,
} from '../../../../src/core/charts/timeline/legend.ts';
import type { LegendEntry } from '../../../../src/core/charts/shared/legend-entry.ts';
import { paletteOf, toneColour } from '../../../../src/core/charts/shared/palette.ts';
import { timelineScene } from '../../../../src/core/charts/timeline/scene.ts';
import { textScaleOf } from '../../../../src/core/labels/labeller.ts';
import { answered, arbitraryEvents, laidOut, wordsFor } from '../../../fixtures/boxes.ts';
import { extentOf, flatten, groupsOf, repeatedKeys, textsOf } from '../../../fixtures/flatten.ts';
import { relationsInput } from '../relations/relations-dataset.ts';

const palette = paletteOf('light');
const keysOf = (entries: readonly LegendEntry[]): string[] => entries.map(({ key }) => key);
const KNOWN = { knownBefore: Date.parse('2025-04-10') };

describe('the legend of a timeline', () => {
  it('is empty where nothing is drawn', () => {
    expect(timelineLegend(laidOut([]), palette)).toEqual([]);
  });

  it('has an entry for every quad class and status that is drawn, and for no other', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const layout = laidOut(events);
        const keys = keysOf(timelineLegend(layout, palette));
        const quads = new Set(layout.events.map(({ event }) => event.quadClass));
        expect(keys.filter((key) => (QUAD_CLASSES as readonly string[]).includes(key))).toEqual(
          QUAD_CLASSES.filter((quad) => quads.has(quad)),
        );
        const statuses = new Set<string>(layout.events.map(({ event }) => event.status));
        if (statuses.size === 1) statuses.delete('occurred');
        expect(keys.filter((key) => (STATUSES as readonly string[]).includes(key))).toEqual(
          STATUSES.filter((status) => statuses.has(status)),
        );
        expect(keys.includes('disputed')).toBe(layout.events.some(({ event }) => event.disputed));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('explains a shape exactly where marks of it are drawn', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.constantFrom({}, KNOWN), (events, change) => {
        const layout = laidOut(events, change);
        const scene = timelineScene({
          layout,
          palette,
          words: wordsFor(events),
          selected: null,
          thread: [],
        });
        const marks = flatten([scene]).map(({ mark }) => mark);
        const has = (pattern: RegExp): boolean => marks.some(({ key }) => pattern.test(key));
        const keys = keysOf(timelineLegend(layout, palette));
        const dashedWhisker = marks.some(
          (mark) => mark.key.startsWith('whisker ') && mark.kind === 'rule' && mark.dash,
        );
        const dashedBar = has(/^(?:left|right)1 /) && !has(/^(?:left|right)2 /);
        expect({
          connector: keys.includes('connector'),
          period: keys.includes('period'),
          open: keys.includes('open'),
          uncertain: keys.includes('uncertain'),
          known: keys.includes('after-known'),
        }).toEqual({
          connector: has(/^connector$/),
          period: has(/^period /),
          open: has(/^(?:left|right)3 /),
          uncertain: has(/^whisker-from /),
          known: has(/^hatch$/),
        });
        if (dashedWhisker || dashedBar) expect(keys).toContain('approximate');
        if (!dashedWhisker && !has(/^(?:left|right)1 /)) expect(keys).not.toContain('approximate');
      }),
    );
  });

  it('does not explain fading dashes where a period is too short for them', () => {
    const short = laidOut([answered({ edtf: '2025-04-28/..' })]);
    expect(keysOf(timelineLegend(short, palette))).toContain('period');
    expect(keysOf(timelineLegend(short, palette))).not.toContain('open');
  });

  it('explains the dashes of a period whose ends are approximate', () => {
    const layout = laidOut([answered({ edtf: '2025-03-10~/2025-04-20~' })]);
    expect(keysOf(timelineLegend(layout, palette))).toContain('approximate');
  });

  it('names what an entry can be filtered by', () => {
    const layout = laidOut([answered({ status: 'planned' })]);
    const filters = timelineLegend(layout, palette).map(({ filter }) => filter);
    expect(filters.slice(0, 2)).toEqual([{ quad: 'verbal-cooperation' }, { status: 'planned' }]);
  });
});

describe('the legend of relations', () => {
  const layout = layoutRelations(relationsInput('en', 'all', { width: 900, height: 420 }));

  it('shows all steps of the tone scale from conflict to cooperation', () => {
    const [tone] = relationsLegend(layout, palette);
    const steps = flatten(tone?.sample ?? []).map(({ mark }) =>
      mark.kind === 'rect' ? [mark.x, mark.fill] : [],
    );
    expect(steps.map(([, fill]) => fill)).toEqual([...palette.tone]);
    expect(steps.map(([x]) => x)).toEqual([-35, -25, -15, -5, 5, 15, 25]);
  });

  it('shows the least and the greatest count as wide as they are drawn', () => {
    const widths = relationsLegend(layout, palette).slice(1);
    const counts = layout.edges.map(({ count }) => count);
    expect(widths.map(({ params }) => params?.['count'])).toEqual([
      Math.min(...counts),
      Math.max(...counts),
    ]);
    for (const { sample, params } of widths) {
      const [mark] = sample;
      const alike = layout.edges.filter(({ count }) => count === params?.['count']);
      expect(alike.map(({ width }) => width)).toContain(
        mark?.kind === 'rule' ? mark.strokeWidth : undefined,
      );
      expect(alike.map(({ meanTone }) => toneColour(palette, meanTone))).toContain(
        mark?.kind === 'rule' ? mark.stroke : undefined,
      );
    }
  });

  it('explains broken lines only where some events only possibly lie in the span', () => {
    const keys = (one: typeof layout): string[] =>
      relationsLegend(one, palette).map(({ key }) => key);
    expect(keys(layout)).not.toContain('possible');
    const edges = layout.edges.map((edge, i) => (i === 0 ? { ...edge, certain: 0 } : edge));
    expect(keys({ ...layout, edges })).toContain('possible');
  });

  it('shows one width where all edges have the same count, and nothing without edges', () => {
    const [edge] = layout.edges;
    const one = { ...layout, edges: edge ? [edge] : [] };
    expect(relationsLegend(one, palette)).toHaveLength(2);
    expect(relationsLegend({ ...layout, edges: [] }, palette)).toEqual([]);
  });
});

/** A line of words where fonts an eighth wider than ours set it. */
function inStandIn(
  { from, to }: { readonly from: number; readonly to: number },
  direction: 'ltr' | 'rtl',
): { from: number; to: number } {
  const more = (to - from) * 0.125;
  return direction === 'ltr' ? { from, to: to + more } : { from: from - more, to };
}

describe('the legend as it is drawn', () => {
  const all = timelineLegend(
    laidOut(
      [
        answered({ id: '1', status: 'planned', disputed: true }),
        answered({ id: '2', eventType: 'SANCTION', edtf: '2025-03-20/2025-03-24' }),
        answered({ id: '3', eventType: 'ACCUSE', edtf: '2025-04-01/..', status: 'denied' }),
        answered({ id: '4', eventType: 'AID', edtf: '2025-04~' }),
        answered({ id: '5', edtf: '[2025-04-01..2025-04-04]', status: 'cancelled' }),
      ],
      KNOWN,
    ),
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
