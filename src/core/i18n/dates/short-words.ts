import { utcDay } from 'd3-time';
import { civilDay } from '../../time/civil.ts';
import type { EdtfDate, EdtfPoint } from '../../time/edtf.ts';
import type { SubYear } from '../../time/sub-year.ts';
import type { DateCase, DateUnit, DateWords } from './grammar.ts';
import type { DateParts } from './parts.ts';
import { monthsOf } from './range-words.ts';
import type { RangeEnds } from './range-words.ts';
import { formatDate } from './words.ts';

/** The words of a language for short dates. */
export interface ShortDates {
  readonly withYear: DateWords;
  /** Of a date that lies in one year. */
  readonly withoutYear: DateWords;
}

/** What a language says in short dates; {@link buildShortDates} puts them together. */
export interface ShortForms extends Pick<
  DateWords,
  | ('notBefore' | 'notAfter' | 'about' | 'aboutRange' | 'probably' | 'uncertain')
  | ('fromTo' | 'since' | 'until')
  | ('fromUnknownEnd' | 'toUnknownStart' | 'and' | 'or' | 'always')
> {
  partsOf(ms: number): DateParts;
  /** "9 Apr" */
  dayMonth(parts: DateParts): string;
  /** "Apr", alone or after a word */
  month(parts: DateParts, form: DateCase): string;
  year(value: number): string;
  /** "2020s" */
  decade(year: number, form: DateCase): string;
  /** "spring", "Q1"; nothing where a third of a year is told by its months. */
  season(part: SubYear, form: DateCase): string;
  /** The year or years of a season: "2025–2026". */
  yearsOf(season: DateUnit): string;
  range(first: DateUnit, last: DateUnit, words: Pick<DateWords, 'unit' | 'times'>): string;
  between(first: DateUnit, last: DateUnit, unit: DateWords['unit']): string;
}

/** Glues words that no line is to part (U+00A0). */
export const glue = (words: string): string => words.replaceAll(' ', '\u00a0');

/** "1 Mar – 10 Apr" with the dash glued to the first of them, "Mar–May" and "1–10" without spaces. */
export const joinShort = ([from, to]: RangeEnds): string =>
  /\d\s|\s\d/.test(from) ? `${from}\u00a0– ${to}` : `${from}–${to}`;

/**
 * An EDTF date in few words. Times of day are left out, and so is that a finer date than the one told is meant:
 * "a day in April" is "Apr".
 */
export function formatShortDate(
  date: EdtfDate,
  { withYear, withoutYear }: ShortDates,
  isYearAsked: boolean,
): string {
  const words = isYearAsked || !isInOneYear(date) ? withYear : withoutYear;
  return formatDate(toDays(date), words);
}

export function buildShortDates(forms: ShortForms): ShortDates {
  return { withYear: buildWords(forms, true), withoutYear: buildWords(forms, false) };
}

function buildWords(forms: ShortForms, withYear: boolean): DateWords {
  const unit: DateWords['unit'] = (unit, form, part) => {
    const parts = forms.partsOf(unit.ms);
    const ofYear = (): string =>
      withYear && part === undefined ? ` ${forms.year(parts.year)}` : '';
    switch (unit.kind) {
      case 'instant':
      case 'day':
        return part === 'day' ? parts.day : glue(forms.dayMonth(parts)) + ofYear();
      case 'month':
        return forms.month(parts, form) + ofYear();
      case 'season':
        return seasonWords(unit, form, withYear && part === undefined);
      case 'decade':
        return forms.decade(parts.year, form);
      default:
        return forms.year(parts.year);
    }
  };
  const seasonWords = (
    season: DateUnit & { kind: 'season' },
    form: DateCase,
    isYearSaid: boolean,
  ): string => {
    const ofYear = isYearSaid ? ` ${forms.yearsOf(season)}` : '';
    const named = glue(forms.season(season.part, form));
    if (named !== '') return named + ofYear;
    const [from, to] = monthsOf(season).map(({ ms }) => forms.month(forms.partsOf(ms), form));
    return `${from ?? ''}–${to ?? ''}${ofYear}`;
  };
  const times = (day: string): string => day;
  const range = (first: DateUnit, last: DateUnit): string =>
    forms.range(first, last, { unit, times });
  return {
    ...forms,
    unit,
    times,
    range,
    within: (_finer, coarse, form) =>
      form === 'about' ? forms.about(unit(coarse, 'of')) : unit(coarse, form),
    between: (_finer, first, last, form) =>
      form === 'about' ? forms.aboutRange(range(first, last)) : forms.between(first, last, unit),
  };
}

/** Whether all that is said of a date lies in one year; an open side says nothing. */
function isInOneYear({ points, start, end }: EdtfDate): boolean {
  const ends = [start, end].filter((one) => typeof one === 'object');
  const years = [...points, ...ends]
    .flatMap(({ bounds }) => [bounds.start, bounds.end - 1])
    .filter((ms) => Number.isFinite(ms))
    .map((ms) => civilDay(ms).year);
  return new Set(years).size === 1;
}

/** The same date with whole days for the times in it, and what then says the same only once. */
function toDays(date: EdtfDate): EdtfDate {
  const { start, end } = date;
  if (typeof start === 'object' && typeof end === 'object') {
    const [first, last] = [toDay(start), toDay(end)];
    return isSamePoint(first, last)
      ? { ...date, shape: 'date', points: [first] }
      : { ...date, start: first, end: last };
  }
  if (typeof start === 'object') return { ...date, start: toDay(start) };
  if (typeof end === 'object') return { ...date, end: toDay(end) };
  const days = date.points.map(toDay);
  return {
    ...date,
    points: days.filter((day, index) => index === 0 || !isSamePoint(day, days[index - 1])),
  };
}

function toDay(point: EdtfPoint): EdtfPoint {
  if (point.precision !== 'instant') return point;
  const { start, end } = point.bounds;
  const bounds = {
    start: Number.isFinite(start) ? utcDay.floor(new Date(start)).getTime() : start,
    end: Number.isFinite(end) ? utcDay.ceil(new Date(end)).getTime() : end,
  };
  return { ...point, bounds, precision: 'day' };
}

function isSamePoint(a: EdtfPoint, b: EdtfPoint | undefined): boolean {
  return (
    a.bounds.start === b?.bounds.start &&
    a.bounds.end === b.bounds.end &&
    a.approximate === b.approximate &&
    a.uncertain === b.uncertain
  );
}
