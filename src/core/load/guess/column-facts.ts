import { DateOrderEvidence } from '../dates/date-order.ts';
import { isNothing, isOpenEnd } from '../dates/placeholders.ts';
import { readFreeDate } from '../dates/free-date.ts';
import { calendarNamed } from '../dates/other-calendars.ts';
import type { Calendar, CountryForm, DateForm } from '../read/load-options.ts';
import { countryFormOf } from '../rows/country-cells.ts';
import { lastPart, nameWords } from '../read/name-words.ts';

/** What the cells of one column are, told by some of them. */
export interface ColumnFacts {
  readonly name: string;
  readonly words: string;
  /** The same of the last part of a nested field's name. */
  readonly lastWords: string;
  /** Cells that say something, and their share of all. */
  readonly cells: readonly string[];
  readonly filled: number;
  readonly distinct: number;
  /** Letters a cell, on average. */
  readonly length: number;
  /** Shares of the cells: 0 … 1. */
  readonly dates: number;
  readonly numbers: number;
  readonly words3: number;
  readonly spaced: number;
  readonly codes: number;
  readonly links: number;
  readonly clocks: number;
  readonly monthDays: number;
  readonly countries: number;
  readonly countryForm: CountryForm;
  /** Least and greatest of the numbers; NaN without any. */
  readonly least: number;
  readonly most: number;
  /** How precise the dates are: 0 a year … 1 a day, 1.1 a time of day; the most frequent. */
  readonly precision: number;
  readonly form: DateForm | null;
  readonly calendar: Calendar;
  readonly order: DateOrderEvidence;
}

/** A number that is hardly a date: no year of four digits from 1000 on, no month or day or moment written together. */
const CODE_NUMBER = /^(?![12]\d{3}$|[12]\d{3}(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?:\d{6})?$)\d+$/;
const NUMBER = /^[-+−]?\d+(?:[.,]\d+)?$/;
const CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\.?)?$/i;
const MONTH_DAY = /^--\d\d-?\d\d$/;
const LINK = /^(?:https?:\/\/|www\.)\S+/i;
/** Letters and digits mixed without a space, letters alone in capitals, or anything with underscores. */
const CODE = /^(?=.*\d)[\p{L}\d._/:#-]+$|^\p{Lu}{1,5}$|^[\p{L}\d]+_[\p{L}\d_-]+$/u;
const MIDNIGHT = /^-?\d{4,}-\d\d-\d\d[T ]00:00(?::00(?:\.0+)?)?\s?(?:Z|[+-]00:?00)?$/i;
const NEW_YEAR = /^-?\d{4,}-01-01[T ]/;
const YEAR_MONTH = /^[12]\d{3}(?:0[1-9]|1[0-2])$/;
const ANCIENT = /\b(?:b\.?c|bce)\b|\dbc|до\s+н|ق\.?\s?م|^\d{3}$/i;

/** @param order told by all rows that were looked at */
export function factsOf(
  name: string,
  all: readonly string[],
  order: DateOrderEvidence,
): ColumnFacts {
  const cells = all.map((cell) => latinDigits(cell.trim())).filter((cell) => !isNothing(cell));
  const share = (test: (cell: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  const numbers = cells.filter((cell) => NUMBER.test(cell)).map(numberOf);
  const words = nameWords(name);
  const calendar = calendarOf(words, cells);
  const form = formOf(cells);
  const dates = readDates(cells, order, calendar, form);
  const countries = countryFormOf(cells);
  return {
    ...{ name, words, lastWords: nameWords(lastPart(name)), cells, calendar, form, order },
    filled: all.length === 0 ? 0 : cells.length / all.length,
    distinct: new Set(cells).size,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
    dates: dates.share,
    precision: dates.precision,
    numbers: cells.length === 0 ? 0 : numbers.length / cells.length,
    words3: share((cell) => /\p{L}{3}/u.test(cell) && !LINK.test(cell)),
    spaced: share((cell) => /\S\s+\S/.test(cell)),
    codes: share((cell) => CODE.test(cell)),
    links: share((cell) => LINK.test(cell)),
    clocks: share((cell) => CLOCK.test(cell)),
    monthDays: share((cell) => MONTH_DAY.test(cell)),
    countries: countries.share,
    countryForm: countries.form,
    least: numbers.length === 0 ? NaN : Math.min(...numbers),
    most: numbers.length === 0 ? NaN : Math.max(...numbers),
  };
}

function latinDigits(cell: string): string {
  if (!/[٠-٩٫]/.test(cell)) return cell;
  return cell.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace('٫', '.');
}

function numberOf(cell: string): number {
  return Number(cell.replace('−', '-').replace(',', '.'));
}

function readDates(
  cells: readonly string[],
  order: DateOrderEvidence,
  calendar: Calendar,
  form: DateForm | null,
): { readonly share: number; readonly precision: number } {
  const counts = new Map<number, number>();
  let dated = 0;
  for (const cell of cells) {
    const isShort = form === 'ancient' && /^\d{1,3}$/.test(cell);
    if (cell.length > 60 || (CODE_NUMBER.test(cell) && !isShort && calendar === 'gregorian'))
      continue;
    if (form === 'months' && !YEAR_MONTH.test(cell)) continue;
    if (/^[12]\d{5}$/.test(cell) && form !== 'months') continue;
    const read = readFreeDate(cell, order.order, { calendar, form });
    if (!('edtf' in read)) {
      if (isOpenEnd(cell)) dated += 0.5;
      continue;
    }
    dated += 1;
    const precision = precisionOf(read.edtf);
    counts.set(precision, (counts.get(precision) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return {
    share: cells.length === 0 ? 0 : dated / cells.length,
    precision: most?.[0] ?? 0,
  };
}

function precisionOf(edtf: string): number {
  const first = edtf.replace(/^[[{]?(?:\.\.)?\/?/, '');
  if (/^[~?%]?-?[\dX]{4,}[~?%]?-\d\d[~?%]?-\d\dT/.test(first)) return 1.1;
  if (/^[~?%]?-?[\dX]{4,}[~?%]?-\d\d[~?%]?-\d\d/.test(first)) return 1;
  return /^[~?%]?-?[\dX]{4,}[~?%]?-\d\d/.test(first) ? 0.6 : 0;
}

function formOf(cells: readonly string[]): DateForm | null {
  if (cells.length === 0) return null;
  if (cells.every((cell) => YEAR_MONTH.test(cell))) return 'months';
  if (cells.every((cell) => MIDNIGHT.test(cell))) {
    const years = new Set(cells.map((cell) => cell.slice(0, 5)));
    return years.size > 2 && cells.every((cell) => NEW_YEAR.test(cell)) ? 'new-years' : 'midnights';
  }
  const ancient = cells.filter((cell) => ANCIENT.test(cell)).length;
  return ancient > 0 && cells.some((cell) => /(?<!\d)\d{1,2}$/.test(cell)) ? 'ancient' : null;
}

function calendarOf(words: string, cells: readonly string[]): Calendar {
  const named = cells.map(calendarNamed).filter((calendar) => calendar !== undefined);
  const isLate = cells.some((cell) => /(?<!\d)(?:1[6-9]\d\d|20\d\d|21\d\d)(?!\d)/.test(cell));
  if (isLate || cells.length === 0) return 'gregorian';
  if (/jalali|shamsi|persian|شمسی|шамси/.test(words)) return 'jalali';
  if (/hijri|هجري|хиджр/.test(words)) return 'hijri';
  return named.length * 5 > cells.length ? (named[0] ?? 'gregorian') : 'gregorian';
}
