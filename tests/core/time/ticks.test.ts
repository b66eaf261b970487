import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/core/time/civil.ts';
import { buildTicks, stretchesFor } from '../../../src/core/time/ticks.ts';
import type { Ticks } from '../../../src/core/time/ticks.ts';

const at = (text: string): number => new Date(text).getTime();
const ticks = (from: string, to: string, width = 900): Ticks =>
  buildTicks({ start: at(from), end: at(to) }, width);
const written = (list: Ticks['major']): string[] =>
  list.map(({ ms, unit }) => `${unit} ${new Date(ms).toISOString().slice(0, -8)}`);
const years = (list: Ticks['major']): number[] => list.map(({ ms }) => civilDay(ms).year);

describe('buildTicks', () => {
  it('shows quarters of an hour under the day within an hour', () => {
    const { major, minor, context } = ticks('2025-04-10T09:05Z', '2025-04-10T10:05Z', 400);
    expect(major).toEqual([]);
    expect(context).toMatchObject({ ms: at('2025-04-10'), unit: 'date', widthPx: 400 });
    expect(written(minor)).toEqual([
      'hour 2025-04-10T09:15',
      'hour 2025-04-10T09:30',
      'hour 2025-04-10T09:45',
      'hour 2025-04-10T10:00',
    ]);
  });

  it('shows hours under days', () => {
    const { major, minor } = ticks('2025-04-10', '2025-04-12', 720);
    expect(written(major)).toEqual(['date 2025-04-10T00:00', 'date 2025-04-11T00:00']);
    expect(new Set(minor.map((tick) => tick.unit))).toEqual(new Set(['hour']));
    expect(minor.map((tick) => new Date(tick.ms).getUTCHours())).toEqual(
      Array.from({ length: 16 }, (_, index) => (index * 3) % 24),
    );
  });

  it('shows weekdays under a month with its year', () => {
    const { major, minor, context } = ticks('2025-03-29', '2025-04-08');
    expect(written(major)).toEqual(['month-year 2025-04-01T00:00']);
    expect(context).toMatchObject({ ms: at('2025-03-01'), unit: 'month-year' });
    expect(minor).toHaveLength(10);
    expect(minor[0]).toMatchObject({ unit: 'weekday', ms: at('2025-03-29') });
  });

  it('shows days, then Mondays, under months', () => {
    expect(ticks('2025-03-15', '2025-04-12').minor[0]).toMatchObject({ unit: 'day' });
    const weeks = ticks('2025-02-01', '2025-06-01').minor;
    expect(weeks).toHaveLength(17);
    expect(new Set(weeks.map(({ ms }) => new Date(ms).getUTCDay()))).toEqual(new Set([1]));
  });

  it('shows months, short months, then quarters under years', () => {
    expect(written(ticks('2025-01-01', '2025-10-01').minor)[3]).toBe('month 2025-04-01T00:00');
    expect(ticks('2025-01-01', '2026-06-01').minor[3]).toMatchObject({ unit: 'month-short' });
    const quarters = ticks('2022-01-01', '2026-01-01');
    expect(written(quarters.minor).slice(0, 3)).toEqual([
      'month-short 2022-01-01T00:00',
      'month-short 2022-04-01T00:00',
      'month-short 2022-07-01T00:00',
    ]);
    expect(years(quarters.major)).toEqual([2022, 2023, 2024, 2025]);
  });

  it('shows every year, then every so many, on one line', () => {
    const some = ticks('2009-03-01', '2025-04-10');
    expect(years(some.major)).toEqual(Array.from({ length: 16 }, (_, index) => 2010 + index));
    expect(some.minor).toEqual([]);
    expect(some.context).toMatchObject({ unit: 'year', ms: at('2009-01-01') });
    expect(years(ticks('1871-01-01', '2025-01-01').major)).toEqual([
      1880, 1890, 1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ]);
  });

  it('stands on round years before our era, with AD 1 for the year 0 that never was', () => {
    const { major } = ticks('-001200-01-01', '1800-01-01', 600);
    expect(years(major)).toEqual([-999, -499, 1, 500, 1000, 1500]);
  });

  it('gives each tick the room up to the next, and the context the room up to the first', () => {
    const { major, context } = ticks('2025-03-17', '2025-04-16', 300);
    expect(context?.widthPx).toBeCloseTo(150);
    expect(major.map((tick) => tick.widthPx)).toEqual([150]);
  });

  it('has nothing to say without a span or a width', () => {
    const nothing = { major: [], minor: [], context: undefined };
    expect(buildTicks({ start: 5, end: 5 }, 900)).toEqual(nothing);
    expect(buildTicks({ start: 0, end: 5 }, 0)).toEqual(nothing);
  });

  it('is in order, within the span, never crowded, and always tells the year', () => {
    const hour = 3_600_000;
    const starts = fc.integer({ min: at('-003000-01-01') / 1000, max: at('2100-01-01') / 1000 });
    const lengths = fc
      .double({ min: 0, max: 17, noNaN: true })
      .map((power) => hour * 2 ** power * 1.2);
    const longer = fc.oneof(
      lengths,
      fc.integer({ min: 1, max: 3000 }).map((y) => y * 8766 * hour),
    );
    fc.assert(
      fc.property(starts, longer, fc.integer({ min: 250, max: 2000 }), (second, length, width) => {
        const span = { start: second * 1000, end: second * 1000 + length };
        const { major, minor, context } = buildTicks(span, width);
        for (const line of [major, minor]) {
          for (const [index, tick] of line.entries()) {
            expect(tick.ms).toBeGreaterThanOrEqual(span.start);
            expect(tick.ms).toBeLessThan(span.end);
            const before = line[index - 1];
            if (before === undefined) continue;
            expect(((tick.ms - before.ms) / length) * width).toBeGreaterThan(20);
          }
        }
        const first = context ?? major[0];
        expect(first).toBeDefined();
        expect(['year', 'month-year', 'date']).toContain(first?.unit);
        expect(first?.ms).toBeLessThanOrEqual(span.start);
        if (minor.length > 0)
          for (const tick of major) {
            expect(minor.some(({ ms }) => Math.abs(ms - tick.ms) < 7 * 24 * hour)).toBe(true);
          }
      }),
      { numRuns: 500 },
    );
  });
});

describe('stretches by the hour', () => {
  const HOUR_PX = 60 / 3_600_000;
  const day = (text: string): number => Date.parse(text);

  it('part only days on which something has a time', () => {
    const { floor, next, unitAt } = stretchesFor(HOUR_PX, (ms) => ms === day('2025-04-10'));
    expect(floor(day('2025-04-09T10:20Z'))).toBe(day('2025-04-09'));
    expect(next(day('2025-04-09'))).toBe(day('2025-04-10'));
    expect(floor(day('2025-04-10T10:20Z'))).toBe(day('2025-04-10T10:00Z'));
    expect(next(day('2025-04-10T23:00Z'))).toBe(day('2025-04-11'));
    expect(unitAt(day('2025-04-10'))).toBe('weekday');
    expect(unitAt(day('2025-04-10T10:00Z'))).toBe('hour');
  });
});
