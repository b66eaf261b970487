import { describe, expect, it } from 'vitest';
import { edtfDay, edtfInstant } from '../../../src/core/time/edtf-day.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';

const at = (year: number, month = 0, day = 1, hour = 0): number => {
  const date = new Date(Date.UTC(2000, month, day, hour));
  return date.setUTCFullYear(year);
};

describe('edtfDay', () => {
  it.each([
    [at(2025, 3, 10), '2025-04-10'],
    [at(33, 3, 3), '0033-04-03'],
    [at(0, 0, 1), '0000-01-01'],
    [at(-499, 2, 1), '-0499-03-01'],
    [at(-17_000), 'Y-17000'],
    [NaN, ''],
  ])('writes %d as %s', (ms, text) => {
    expect(edtfDay(ms)).toBe(text);
  });

  it('is read back as the day it was', () => {
    for (const ms of [at(2025, 3, 10, 13), at(-499, 2, 1), at(9999, 11, 31)]) {
      const bounds = parseEdtf(edtfDay(ms))?.bounds;
      expect(bounds?.start).toBeLessThanOrEqual(ms);
      expect(bounds?.end).toBeGreaterThan(ms);
    }
  });
});

describe('edtfInstant', () => {
  it('has the second where EDTF has days, and the year where it has none', () => {
    expect(edtfInstant(Date.UTC(2025, 3, 10, 12, 30, 5))).toBe('2025-04-10T12:30:05Z');
    expect(edtfInstant(at(-17_000))).toBe('Y-17000');
  });
});
