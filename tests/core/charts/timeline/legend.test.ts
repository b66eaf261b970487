import fc from 'fast-check';
import { SAID_STATUSES } from '../../../../src/core/charts/drawing/kind-entries.ts';
import { describe, expect, it } from 'vitest';
import { QUAD_CLASSES } from '../../../../src/core/model/event-type.ts';
import { timelineLegend } from '../../../../src/core/charts/timeline/legend.ts';
import type { LegendEntry } from '../../../../src/core/charts/drawing/legend-entry.ts';
import { paletteOf } from '../../../../src/core/charts/drawing/palette.ts';
import { answered, arbitraryEvents, laidOut } from '../../../fixtures/boxes.ts';

const palette = paletteOf('light');
const keysOf = (entries: readonly LegendEntry[]): string[] => entries.map(({ key }) => key);

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
        statuses.delete('unspecified');
        if (statuses.size === 1) statuses.delete('occurred');
        expect(keys.filter((key) => (SAID_STATUSES as readonly string[]).includes(key))).toEqual(
          SAID_STATUSES.filter((status) => statuses.has(status)),
        );
        expect(keys.includes('disputed')).toBe(layout.events.some(({ event }) => event.disputed));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('explains what an event is to other rows exactly where that is drawn', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const layout = laidOut(events);
        const parts = new Set(
          layout.events
            .filter(({ band }) => !band)
            .flatMap(({ stops }) => stops.slice(1).map(({ part }) => part as string)),
        );
        const keys = keysOf(timelineLegend(layout, palette));
        for (const part of ['acted-on', 'takes-part', 'hosts']) {
          expect(keys.includes(part), part).toBe(parts.has(part));
        }
      }),
    );
  });

  it('names what an entry can be filtered by', () => {
    const layout = laidOut([answered({ status: 'planned' })]);
    const filters = timelineLegend(layout, palette).map(({ filter }) => filter);
    expect(filters.slice(0, 2)).toEqual([{ quad: 'verbal-cooperation' }, { status: 'planned' }]);
  });
});
