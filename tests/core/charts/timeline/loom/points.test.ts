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
      fc.property(arbitraryEvents, fc.constantFrom(DAY_MS, MONTHS, YEARS), (given, spanMs) => {
        const events = given.toSorted((a, b) => a.at - b.at);
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

  it('keeps the order of points of one day', () => {
    const events = [answered({ id: 'b' }), answered({ id: 'a' })];
    expect(partEvents(events, MONTHS, null).points.map(({ event }) => event.id)).toEqual([
      'b',
      'a',
    ]);
  });

  it('knows the days on which anything has a time, and no others', () => {
    const events = [answered({ edtf: '2025-04-10T10:20Z' }), answered({ edtf: '2025-04-11' })];
    const { hasHours } = partEvents(events, MONTHS, null);
    expect(hasHours(Date.parse('2025-04-10'))).toBe(true);
    expect(hasHours(Date.parse('2025-04-11'))).toBe(false);
  });
});
