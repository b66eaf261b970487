import { ar } from 'date-fns/locale/ar';
import { enGB } from 'date-fns/locale/en-GB';
import { ru } from 'date-fns/locale/ru';
import { describe, expect, it } from 'vitest';
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

  it.each([
    ['ar', ar, ['سبتمبر', 'سبتمبر', 'سبتمبر', 'الاثنين', 'اثنين']],
    ['en', enGB, ['September', 'September', 'Sep', 'Monday', 'Mo']],
    ['ru', ru, ['сентябрь', 'сентября', 'сент.', 'понедельник', 'пн']],
  ] as const)(
    'names months and weekdays as the locale %s of date-fns does',
    (_lang, locale, names) => {
      const { month, monthOf, monthShort, weekday, weekdayShort } = datePartsOf(
        Date.UTC(2025, 8, 1),
        locale,
      );
      expect([month, monthOf, monthShort, weekday, weekdayShort]).toEqual(names);
    },
  );

  it('names every month and every day of the week', () => {
    const monthsOf = (locale: typeof ru): Set<string> =>
      new Set(
        Array.from({ length: 12 }, (_, month) => datePartsOf(Date.UTC(2025, month), locale).month),
      );
    const weekdaysOf = (locale: typeof ru): Set<string> =>
      new Set(
        Array.from(
          { length: 7 },
          (_, day) => datePartsOf(Date.UTC(2025, 0, 1 + day), locale).weekday,
        ),
      );
    for (const locale of [ar, enGB, ru]) {
      expect([monthsOf(locale).size, weekdaysOf(locale).size]).toEqual([12, 7]);
    }
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
