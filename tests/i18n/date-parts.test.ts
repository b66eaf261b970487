import { ru } from 'date-fns/locale/ru';
import { describe, expect, it } from 'vitest';
import { datePartsOf, formatYear } from '../../src/i18n/date-parts.ts';

describe('datePartsOf', () => {
  it('reads an instant in UTC, with the month in both cases', () => {
    expect(datePartsOf(Date.parse('2025-04-10T23:59:59Z'), ru)).toMatchObject({
      day: '10',
      month: 'апрель',
      monthOf: 'апреля',
      weekday: 'четверг',
      year: 2025,
      time: '23:59',
    });
  });
});

describe('formatYear', () => {
  const forms = { before: (year: string) => `${year} BC`, early: (year: string) => `AD ${year}` };

  it.each([
    [2025, '2025'],
    [100, '100'],
    [99, 'AD 99'],
    [1, 'AD 1'],
    [0, '1 BC'],
    [-43, '44 BC'],
    [-169_999, '170000 BC'],
  ])('writes %i as %s', (year, words) => {
    expect(formatYear(year, forms)).toBe(words);
  });
});
