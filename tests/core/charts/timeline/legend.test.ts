import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../../src/core/model/dataset.ts';
import { QUAD_CLASSES } from '../../../../src/core/model/event-type.ts';
import { timelineLegend } from '../../../../src/core/charts/timeline/legend.ts';
import type { LegendEntry } from '../../../../src/core/charts/drawing/legend-entry.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { timelineScene } from '../../../../src/core/charts/timeline/scene.ts';
import { answered, arbitraryEvents, laidOut, wordsFor } from '../../../fixtures/boxes.ts';
import { flatten } from '../../../fixtures/flatten.ts';

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
