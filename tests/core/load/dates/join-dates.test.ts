import { describe, expect, it } from 'vitest';
import { joinDates } from '../../../../src/core/load/dates/join-dates.ts';

describe('a start and an end that were read apart', () => {
  it.each([
    ['2025-04-10', '', '2025-04-10', ''],
    ['2025-04-10', '2025-04-10', '2025-04-10', ''],
    ['2025-04-10', '2025-04-12', '2025-04-10', '2025-04-12'],
    ['2025-04', '..', '2025-04/..', ''],
    ['[..1199]', '1210', '../1210', ''],
    ['..', '2025-04-12', '../2025-04-12', ''],
    ['[2025-04-01..2025-04-03]', '2025-05/2025-06', '2025-04-01', '2025-06'],
  ])('%j and %j become %j and %j', (start, end, from, to) => {
    expect(joinDates(start, end)).toEqual({ start: from, end: to });
  });
});
