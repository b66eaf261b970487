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
  readonly weekday: string;
  readonly weekdayShort: string;
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  /** "14:00" */
  readonly time: string;
}

/** Of a language, from January and from Sunday; `node tools/date-names.mjs` writes them. */
export interface CalendarNames {
  readonly months: readonly string[];
  readonly monthsOf: readonly string[];
  readonly monthsShort: readonly string[];
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
}

export function datePartsOf(ms: number, names: CalendarNames): DateParts {
  const { year, month, day } = civilDay(ms);
  const date = new Date(ms);
  const weekday = date.getUTCDay();
  return {
    day: formatDigits(day),
    monthOf: names.monthsOf[month] ?? '',
    month: names.months[month] ?? '',
    monthShort: names.monthsShort[month] ?? '',
    weekday: names.weekdays[weekday] ?? '',
    weekdayShort: names.weekdaysShort[weekday] ?? '',
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
