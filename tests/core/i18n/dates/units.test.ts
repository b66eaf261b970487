import { describe, expect, it } from 'vitest';
import { rangeOf, sharedPart, unitOf } from '../../../../src/core/i18n/dates/units.ts';
import { parsePoint } from '../../../../src/core/time/edtf-point.ts';
import type { EdtfPoint } from '../../../../src/core/time/edtf-point.ts';

const point = (text: string): EdtfPoint => {
  const found = parsePoint(text);
  if (found === undefined) throw new Error(`${text} is not read`);
  return found;
};

describe('unitOf', () => {
  it.each(['2025-04-10', '2025-04', '2025', '2025-21', '2025-04-10T06:57:00Z'])(
    'is the unit that %s is written in',
    (text) => {
      const { bounds, precision } = point(text);
      expect(unitOf(point(text))).toMatchObject({ kind: precision, ms: bounds.start });
    },
  );

  it.each(['2025-04-XX', '2025-XX', '202X', '19XX', '1950S2'])('has none for %s', (text) => {
    expect(unitOf(point(text))).toBeUndefined();
  });
});

describe('rangeOf', () => {
  it('finds the coarser unit that is filled', () => {
    expect(rangeOf(point('2025-04-XX')).whole).toMatchObject({ kind: 'month' });
    expect(rangeOf(point('2025-XX-XX')).whole).toMatchObject({ kind: 'year' });
    expect(rangeOf(point('202X')).whole).toMatchObject({ kind: 'decade' });
    expect(rangeOf(point('19XX')).whole).toBeUndefined();
  });

  it('ends with the last unit inside', () => {
    expect(rangeOf(point('2025-04-2X')).last).toEqual({ kind: 'day', ms: Date.UTC(2025, 3, 29) });
    expect(rangeOf(point('19XX')).last).toEqual({ kind: 'year', ms: Date.UTC(1999, 0) });
  });
});

describe('sharedPart', () => {
  const day = (text: string) => ({ kind: 'day', ms: Date.parse(text) }) as const;

  it('is what has to be said before a date that says the rest', () => {
    expect(sharedPart(day('2025-04-01'), day('2025-04-10'))).toBe('day');
    expect(sharedPart(day('2025-03-01'), day('2025-04-10'))).toBe('day-month');
    expect(sharedPart(day('2024-04-01'), day('2025-04-10'))).toBeUndefined();
    expect(sharedPart(day('2025-04-01'), { kind: 'month', ms: Date.UTC(2025, 3) })).toBeUndefined();
  });
});
