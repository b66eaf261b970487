import { daysInMonth, utcDay } from './civil.ts';
import type { Span } from './span.ts';
import { subYearMonths } from './sub-year.ts';

/** How fine a date is written. */
export type Precision = 'instant' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One date inside an EDTF string: a plain date, an end of an interval, a member of a set. */
export interface EdtfPoint {
  /** Earliest instant and the end of the latest possible one, half-open, ms UTC. */
  readonly bounds: Span;
  readonly precision: Precision;
  /** `~` or `%` */
  readonly approximate: boolean;
  /** `?` or `%` */
  readonly uncertain: boolean;
  /** Only precision `season`: the group of months as written, 21 … 41 (see `time/sub-year.ts`). */
  readonly subYear?: number;
}

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/;
const INSTANT =
  /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|(?!-00:?(?:00)?$)([+-])(\d\d)(?::?(\d\d))?)?$/;
const LONG_YEAR =
  /^(?:Y(-?[1-9]\d{4,})|Y(-?[1-9]\d*)E(\d{1,2})|(-?\d{4})(?=S))(?:S([1-9]\d?))?([?~%])?$/;
const QUALIFIED =
  /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/**
 * One EDTF date (no interval, no set), in any form of levels 0 to 2.
 * @returns undefined where it is none, where no day of the calendar fits it, or beyond ±271,000 years
 */
export function parsePoint(text: string): EdtfPoint | undefined {
  const point = parsePlain(text) ?? parseInstant(text) ?? parseLongYear(text) ?? parseParts(text);
  return point !== undefined && point.bounds.end > point.bounds.start ? point : undefined;
}

/** The forms nearly every date has; what they refuse may still be one of the others. */
function parsePlain(text: string): EdtfPoint | undefined {
  const match = PLAIN.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const mark = match[4] ?? '';
  if (match[2] === undefined) return buildPoint(utcDay(year), utcDay(year + 1), 'year', mark);
  const month = Number(match[2]) - 1;
  if (month < 0 || month > 11) return undefined;
  if (match[3] === undefined) {
    return buildPoint(utcDay(year, month), utcDay(year, month + 1), 'month', mark);
  }
  const day = Number(match[3]);
  if (day < 1 || day > 28) {
    if (day < 1 || day > daysInMonth(year, month)) return undefined;
  }
  return buildPoint(utcDay(year, month, day), utcDay(year, month, day + 1), 'day', mark);
}

/**
 * A time without an offset is taken as UTC, so that it means the same on every computer. `-00:00`, which ISO
 * 8601 forbids and others use for "offset unknown", is none.
 */
function parseInstant(text: string): EdtfPoint | undefined {
  const match = INSTANT.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const second = Number(match[6] ?? 0);
  const offset = Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0);
  const fraction = match[7];
  const isMidnightAfter = hour === 24 && minute === 0 && second === 0 && !Number(fraction ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month - 1)) return undefined;
  if ((hour > 23 && !isMidnightAfter) || minute > 59 || second > 59) return undefined;
  if (Number(match[9] ?? 0) > 23 || Number(match[10] ?? 0) > 59) return undefined;
  const minutes = hour * 60 + minute - (match[8] === '-' ? -offset : offset);
  const millis = fraction === undefined ? 0 : Number(fraction.padEnd(3, '0').slice(0, 3));
  const start = utcDay(year, month - 1, day) + minutes * 60_000 + second * 1000 + millis;
  const finest = fraction === undefined ? 1000 : 10 ** Math.max(0, 3 - fraction.length);
  return buildPoint(start, start + (match[6] === undefined ? 60_000 : finest), 'instant', '');
}

/** `Y12345`, `Y-17E3`, and years of which only some digits count: `1950S2` is one of 1900 … 1999. */
function parseLongYear(text: string): EdtfPoint | undefined {
  const match = LONG_YEAR.exec(text);
  if (match === null) return undefined;
  const [, long, base, exponent, short, significant, mark = ''] = match;
  const year = base === undefined ? Number(long ?? short) : Number(base) * 10 ** Number(exponent);
  if (Math.abs(year) > 271_000) return undefined;
  const digits = String(Math.abs(year)).length;
  const step = significant === undefined ? 1 : 10 ** Math.max(0, digits - Number(significant));
  const first = Math.trunc(year / step) * step;
  const [from, to] = year < 0 ? [first - step + 1, first] : [first, first + step - 1];
  return buildPoint(utcDay(from), utcDay(to + 1), yearPrecision(step), mark);
}

function parseParts(text: string): EdtfPoint | undefined {
  const match = QUALIFIED.exec(text);
  if (match === null) return undefined;
  const [, m1 = '', year = '', m2 = '', m3 = '', month, m4 = '', m5 = '', day, m6 = ''] = match;
  if (year === '-0000') return undefined;
  const marks = m1 + m2 + m3 + m4 + m5 + m6;
  if (month !== undefined && /^[234]\d$/.test(month)) {
    return day === undefined ? parseSubYear(year, Number(month), marks) : undefined;
  }
  const first = firstDay(year, month, day, 1);
  const last = firstDay(year, month, day, -1);
  if (first === undefined || last === undefined) return undefined;
  if (month === undefined) {
    const step = 10 ** (year.match(/X/g)?.length ?? 0);
    return buildPoint(first, last, yearPrecision(step), marks);
  }
  return buildPoint(first, last, day === undefined ? 'month' : 'day', marks);
}

function parseSubYear(yearText: string, code: number, marks: string): EdtfPoint | undefined {
  const months = subYearMonths(code);
  const year = Number(yearText);
  if (months === undefined || Number.isNaN(year)) return undefined;
  const { from, count } = months;
  const point = buildPoint(utcDay(year, from), utcDay(year, from + count), 'season', marks);
  return { ...point, subYear: code };
}

/**
 * The earliest midnight that fits a pattern, or (step −1) the midnight after the latest day that does.
 * Days are looked for in the calendar: `202X-02-29` is one of 2020, 2024 and 2028.
 */
function firstDay(
  year: string,
  month: string | undefined,
  day: string | undefined,
  step: 1 | -1,
): number | undefined {
  const ordered = (numbers: number[]): number[] => (step === 1 ? numbers : numbers.reverse());
  const years = ordered(matchingYears(year));
  const months = ordered(matching(month ?? 'XX', 1, 12));
  const days = ordered(matching(day ?? 'XX', 1, 31));
  for (const y of years) {
    for (const m of months) {
      const length = daysInMonth(y, m - 1);
      const d = days.find((candidate) => candidate <= length);
      if (d !== undefined) return utcDay(y, m - 1, step === 1 ? d : d + 1);
    }
  }
  return undefined;
}

function matchingYears(pattern: string): number[] {
  if (!pattern.includes('X')) return [Number(pattern)];
  if (!pattern.startsWith('-')) return matching(pattern, 0, 9999);
  return matching(pattern.slice(1), 1, 9999)
    .map((year) => -year)
    .reverse();
}

/** The whole numbers in a range whose digits fit a pattern in which X is any digit; ascending. */
function matching(pattern: string, min: number, max: number): number[] {
  const low = Math.max(min, Number(pattern.replaceAll('X', '0')));
  const high = Math.min(max, Number(pattern.replaceAll('X', '9')));
  const shape = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
  const found: number[] = [];
  for (let value = low; value <= high; value += 1) {
    if (shape.test(String(value).padStart(pattern.length, '0'))) found.push(value);
  }
  return found;
}

function yearPrecision(years: number): Precision {
  if (years === 1) return 'year';
  return years === 10 ? 'decade' : 'century';
}

function buildPoint(start: number, end: number, precision: Precision, marks: string): EdtfPoint {
  const both = marks.includes('%');
  return {
    bounds: { start, end },
    precision,
    approximate: both || marks.includes('~'),
    uncertain: both || marks.includes('?'),
  };
}
