import type { Day, Locale, Month } from 'date-fns';
import { civilDay } from '../../time/civil.ts';
import { formatDigits } from './numbers.ts';

/** The parts of an instant that dates are put together from, UTC; no time zone comes into it. */
export interface DateParts {
  readonly day: string;
  /** As after a day: "апреля". */
  readonly monthOf: string;
  /** As it stands alone: "апрель". */
  readonly month: string;
  readonly monthShort: string;
  /** As after a day: "мар.", which alone would be "март". */
  readonly monthShortOf: string;
  readonly weekday: string;
  readonly weekdayShort: string;
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  /** "14:00" */
  readonly time: string;
}

/** @param locale of date-fns, for the names of months and weekdays only: its formats know no UTC and no year 0 */
export function datePartsOf(ms: number, { localize }: Pick<Locale, 'localize'>): DateParts {
  const { year, month: monthIndex, day } = civilDay(ms);
  const date = new Date(ms);
  const month = monthIndex as Month;
  const weekday = date.getUTCDay() as Day;
  return {
    day: formatDigits(day),
    monthOf: localize.month(month, { context: 'formatting' }),
    month: localize.month(month, { context: 'standalone' }),
    monthShort: localize.month(month, { width: 'abbreviated', context: 'standalone' }),
    monthShortOf: localize.month(month, { width: 'abbreviated', context: 'formatting' }),
    weekday: localize.day(weekday, { context: 'standalone' }),
    weekdayShort: localize.day(weekday, { width: 'short', context: 'standalone' }),
    year,
    time: `${formatDigits(date.getUTCHours(), 2)}:${formatDigits(date.getUTCMinutes(), 2)}`,
  };
}

/** How a language writes a year: plainly, before our era, and where a bare number would not look like a year. */
export interface YearForms {
  readonly before: (year: string) => string;
  readonly early: (year: string) => string;
}

/** @param year astronomical: 0 is 1 BC */
export function formatYear(year: number, { before, early }: YearForms): string {
  if (year <= 0) return before(formatDigits(1 - year));
  return year < 100 ? early(formatDigits(year)) : formatDigits(year);
}
