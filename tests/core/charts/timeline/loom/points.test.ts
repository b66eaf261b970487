import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partEvents } from '../../../../../src/core/charts/timeline/loom/points.ts';
import { DAY_MS } from '../../../../../src/core/time/span.ts';
import { answered, arbitraryEvents } from '../../../../fixtures/boxes.ts';

const MONTHS = 90 * DAY_MS;
const YEARS = 17 * 365 * DAY_MS;
const isPeriod = (edtf: string, spanMs: number): boolean =>
  partEvents([answered({ edtf })], spanMs, null).periods.length === 1;

describe('partEvents', () => {
  it('puts every event in one of both, points in the order of time', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.constantFrom(DAY_MS, MONTHS, YEARS), (events, spanMs) => {
        const { points, periods } = partEvents(events, spanMs, null);
        const ids = [...points, ...periods].map(({ event }) => event.id);
        expect(ids.sort()).toEqual(events.map(({ id }) => id).sort());
        const times = points.map(({ ms }) => ms);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(times.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('takes for a period what lasts long for how much is seen', () => {
    expect(isPeriod('2025-03-01/2025-03-20', MONTHS)).toBe(true);
    expect(isPeriod('2025-03-01/2025-03-20', YEARS)).toBe(false);
    expect(isPeriod('2025-03-01/2025-03-03', MONTHS)).toBe(false);
    expect(isPeriod('2025-03-01/2025-03-03', 5 * DAY_MS)).toBe(true);
    expect(isPeriod('{2025-03-01,2025-04-20}', MONTHS)).toBe(true);
    expect(isPeriod('2014~', MONTHS)).toBe(true);
    expect(isPeriod('[2025-04-08,2025-04-09]', MONTHS)).toBe(false);
    expect(isPeriod('[..2025-04-09]', MONTHS)).toBe(false);
  });

  it('puts an uncertain date near its latest day, and nothing that occurred after the day of what is known', () => {
    const msOf = (edtf: string, known: number | null = null): number | undefined =>
      partEvents([answered({ edtf })], MONTHS, known).points[0]?.ms;
    expect(msOf('[2025-04-08,2025-04-09]')).toBe(Date.parse('2025-04-09T12:00Z'));
    expect(msOf('[..2025-04-09]')).toBe(Date.parse('2025-04-09T12:00Z'));
    const known = Date.parse('2025-04-10');
    expect(msOf('[2025-04-08..2025-04-20]', known)).toBeLessThan(known);
  });

  it('puts what occurred before what is planned for the same day', () => {
    const events = [answered({ id: 'a', status: 'planned' }), answered({ id: 'b' })];
    expect(partEvents(events, MONTHS, null).points.map(({ event }) => event.id)).toEqual([
      'b',
      'a',
    ]);
  });
});
