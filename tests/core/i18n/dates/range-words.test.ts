import { describe, expect, it } from 'vitest';
import { grammar } from '../../../../src/core/i18n/en/dates.ts';
import { monthsOf, seasonYears } from '../../../../src/core/i18n/dates/range-words.ts';
import { subYearMonths } from '../../../../src/core/time/sub-year.ts';
import type { DateUnit } from '../../../../src/core/i18n/dates/grammar.ts';

const year = (text: string): DateUnit => ({ kind: 'year', ms: Date.parse(text) });
const range = (first: DateUnit, last: DateUnit): string => grammar.range(first, last);
const season = (code: number, ms: number): DateUnit => {
  const part = subYearMonths(code);
  if (part === undefined) throw new Error('no such part of a year');
  return { kind: 'season', ms, part };
};

describe('a range', () => {
  it('says the era once where both years lie before it, and twice across it', () => {
    expect(range(year('-000048-01-01'), year('-000043-01-01'))).toBe('49–44 BC');
    expect(range(year('-000043-01-01'), year('0014-01-01'))).toBe('44 BC – AD 14');
  });

  it('is one date where both ends are the same', () => {
    expect(range(year('2025-01-01'), year('2025-01-01'))).toBe('2025');
  });
});

describe('seasonYears', () => {
  it('gives both years of a winter, one of a spring', () => {
    expect(seasonYears(season(24, Date.UTC(2025, 11)), String)).toBe('2025–2026');
    expect(seasonYears(season(21, Date.UTC(2025, 2)), String)).toBe('2025');
  });
});

describe('monthsOf', () => {
  it('gives the first and the last month', () => {
    expect(monthsOf(season(39, Date.UTC(2025, 8))).map(({ ms }) => ms)).toEqual([
      Date.UTC(2025, 8),
      Date.UTC(2025, 11),
    ]);
  });
});
