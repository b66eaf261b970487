import { ar as arabic } from 'date-fns/locale/ar';
import { enGB } from 'date-fns/locale/en-GB';
import { ru as russian } from 'date-fns/locale/ru';
import { describe, expect, it } from 'vitest';
import ar from '../../../../src/core/i18n/ar/date-names.json' with { type: 'json' };
import en from '../../../../src/core/i18n/en/date-names.json' with { type: 'json' };
import ru from '../../../../src/core/i18n/ru/date-names.json' with { type: 'json' };
import { datePartsOf, formatYear } from '../../../../src/core/i18n/dates/parts.ts';

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

describe('the names of months and weekdays', () => {
  it.each([
    ['ar', ar, arabic],
    ['en', en, enGB],
    ['ru', ru, russian],
  ] as const)('are those of date-fns in %s', (_lang, names, { localize }) => {
    const months = Array.from({ length: 12 }, (_, month) => month as 0);
    const days = Array.from({ length: 7 }, (_, day) => day as 0);
    expect(names).toEqual({
      months: months.map((one) => localize.month(one, { context: 'standalone' })),
      monthsOf: months.map((one) => localize.month(one, { context: 'formatting' })),
      monthsShort: months.map((one) =>
        localize.month(one, { width: 'abbreviated', context: 'standalone' }),
      ),
      weekdays: days.map((one) => localize.day(one, { context: 'standalone' })),
      weekdaysShort: days.map((one) =>
        localize.day(one, { width: 'short', context: 'standalone' }),
      ),
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
