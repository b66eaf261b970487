import { describe, expect, it } from 'vitest';
import { periodDays, rewriteEnd } from '../../../src/app/filters/period-fields.ts';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const limits = { start: day('2025-01-01'), end: day('2026-01-01') };
const span = { start: day('2025-03-01'), end: day('2025-05-01') };

describe('the days of a period', () => {
  it('are its first and its last, not the one after', () => {
    expect(periodDays(span)).toEqual({ from: '2025-03-01', to: '2025-04-30' });
  });

  it('are EDTF before our era too', () => {
    const ages = { start: day('-001346-10-18'), end: day('-012000-01-01') };
    expect(periodDays({ start: ages.end, end: ages.start })).toEqual({
      from: 'Y-12000',
      to: '-1346-10-17',
    });
  });

  it('hold where the span ends within a day', () => {
    expect(periodDays({ start: span.start + 3_600_000, end: span.start + 7_200_000 })).toEqual({
      from: '2025-03-01',
      to: '2025-03-01',
    });
  });
});

describe('an end of a period written anew', () => {
  it('begins where a coarse date begins and ends where it ends', () => {
    expect(rewriteEnd('from', '2025-04', span, limits)).toEqual({
      start: day('2025-04-01'),
      end: span.end,
    });
    expect(rewriteEnd('to', '2025-04', span, limits)).toEqual({
      start: span.start,
      end: day('2025-05-01'),
    });
  });

  it('may be written in Arabic digits and with spaces around', () => {
    expect(rewriteEnd('from', ' ٢٠٢٥-٠٤ ', span, limits)).toEqual({
      start: day('2025-04-01'),
      end: span.end,
    });
  });

  it('goes to the limit where it is emptied', () => {
    expect(rewriteEnd('from', '', span, limits)).toEqual({ start: limits.start, end: span.end });
    expect(rewriteEnd('to', '', span, limits)).toEqual({ start: span.start, end: limits.end });
  });

  it('is refused where the period would end before it begins', () => {
    expect(rewriteEnd('to', '2025-02', span, limits)).toBe('reversed');
    expect(rewriteEnd('from', '2025-06', span, limits)).toBe('reversed');
  });

  it('may lie before our era, with any minus sign', () => {
    const ages = { start: day('-001400-01-01'), end: day('0000-01-01') };
    const start = day('-001300-01-01');
    expect(rewriteEnd('from', '-1300-01-01', ages, ages)).toEqual({ start, end: ages.end });
    expect(rewriteEnd('from', '\u22121300', ages, ages)).toEqual({ start, end: ages.end });
  });

  it('stays within the limits', () => {
    expect(rewriteEnd('from', '1999', span, limits)).toEqual({
      start: limits.start,
      end: span.end,
    });
  });

  it('is refused where it is no date, or beyond everything', () => {
    expect(rewriteEnd('from', 'soon', span, limits)).toBe('invalid');
    expect(rewriteEnd('from', '2031', span, limits)).toBe('outside');
    expect(rewriteEnd('to', '1999', span, limits)).toBe('outside');
  });
});
