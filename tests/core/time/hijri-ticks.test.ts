import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hijriMonth } from '../../../src/core/time/hijri.ts';
import { buildHijriTicks } from '../../../src/core/time/hijri-ticks.ts';
import type { HijriTick } from '../../../src/core/time/hijri-ticks.ts';
import { DAY_MS } from '../../../src/core/time/span.ts';

const ticks = (from: string, to: string, width = 900): HijriTick[] =>
  buildHijriTicks({ start: Date.parse(from), end: Date.parse(to) }, width);
const said = (list: readonly HijriTick[]): string[] =>
  list.map(({ unit, year, month, day }) => `${unit} ${year}-${month + 1}-${day}`);

describe('the ticks of a Hijri line', () => {
  it('are days where a day has room for its date', () => {
    const list = ticks('2025-04-10T06:00Z', '2025-04-12T06:00Z');
    expect(said(list)).toEqual(['date 1446-10-12', 'date 1446-10-13', 'date 1446-10-14']);
    expect(list.map(({ isContext }) => isContext)).toEqual([true, false, false]);
    expect(list[0]).toMatchObject({ ms: Date.parse('2025-04-10T06:00Z'), widthPx: 337.5 });
  });

  it('are months, each third, and years from afar', () => {
    expect(said(ticks('2025-03-15', '2025-05-15'))).toEqual([
      'month 1446-9-1',
      'month 1446-10-1',
      'month 1446-11-1',
    ]);
    expect(said(ticks('2025-01-01', '2026-06-01')).slice(0, 3)).toEqual([
      'month 1446-7-1',
      'month 1446-10-1',
      'month 1447-1-1',
    ]);
    expect(said(ticks('2010-01-01', '2026-01-01')).slice(0, 3)).toEqual([
      'year 1431-1-1',
      'year 1432-1-1',
      'year 1434-1-1',
    ]);
  });

  it('begin with the month or year in which the span does, however long the steps', () => {
    const [first, second] = ticks('2025-02-10', '2025-05-15', 360);
    expect(said([first!, second!])).toEqual(['month 1446-8-1', 'month 1446-10-1']);
    expect(first!.isContext).toBe(true);
    expect(said(ticks('2011-01-01', '2026-01-01', 300)).slice(0, 1)).toEqual(['year 1432-1-1']);
  });

  it('say nothing before the Hijra', () => {
    expect(ticks('0500-01-01', '0600-01-01')).toEqual([]);
    expect(ticks('0600-01-01', '0700-01-01').every(({ year }) => year > 0)).toBe(true);
  });

  it('are none without a span or room', () => {
    expect(ticks('2025-01-01', '2025-01-01')).toEqual([]);
    expect(ticks('2025-01-01', '2026-01-01', 0)).toEqual([]);
  });

  it('follow one another within the span and share its width, at any zoom', () => {
    const spans = fc.record({
      start: fc.integer({ min: -40_000, max: 80_000 }),
      days: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 90, max: 300_000 })),
      widthPx: fc.integer({ min: 200, max: 4000 }),
    });
    fc.assert(
      fc.property(spans, ({ start, days, widthPx }) => {
        const span = { start: start * DAY_MS, end: (start + days) * DAY_MS };
        const list = buildHijriTicks(span, widthPx);
        expect(list.length).toBeGreaterThan(0);
        expect(list.length).toBeLessThan(widthPx / 20);
        list.forEach((tick, index) => {
          expect(tick.ms).toBeGreaterThanOrEqual(span.start);
          expect(tick.ms).toBeLessThan(list[index + 1]?.ms ?? span.end);
          if (!tick.isContext)
            expect(hijriMonth(tick.ms)).toMatchObject({ year: tick.year, month: tick.month });
        });
        const shared = list.reduce((sum, tick) => sum + tick.widthPx, 0);
        expect(shared).toBeCloseTo(widthPx, 4);
      }),
      { numRuns: 60 },
    );
  });
});
