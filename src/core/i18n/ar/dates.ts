import { ar } from 'date-fns/locale/ar';
import { civilDay } from '../../time/civil.ts';
import type { SubYearKind } from '../../time/sub-year.ts';
import { buildLists } from '../lists/lists.ts';
import { datePartsOf, formatYear } from '../dates/parts.ts';
import { formatDigits } from '../dates/numbers.ts';
import { sharedPart } from '../dates/units.ts';
import type { DateCase, DateGrammar, DateUnit, EndWords } from '../dates/grammar.ts';
import { monthsOf, seasonYears } from '../dates/range-words.ts';

const year = (value: number): string =>
  formatYear(value, { before: (digits) => `${digits} ق.م.`, early: (digits) => `${digits} م` });
const partsOf = (ms: number): ReturnType<typeof datePartsOf> => datePartsOf(ms, ar);

function unit(unit: DateUnit, form: DateCase, part?: 'day' | 'day-month' | 'month'): string {
  const parts = partsOf(unit.ms);
  const { day, month } = parts;
  switch (unit.kind) {
    case 'instant':
      return `${day} ${month} ${year(parts.year)}، ${parts.time} بتوقيت غرينتش`;
    case 'day':
      if (part === 'day') return day;
      return part === 'day-month' ? `${day} ${month}` : `${day} ${month} ${year(parts.year)}`;
    case 'month':
      return part === 'month' ? month : `${month} ${year(parts.year)}`;
    case 'season':
      return seasonWords(unit);
    case 'decade':
      return `بين عامي ${year(parts.year)} و${year(parts.year + 9)}`;
    default:
      return form === 'plain' ? year(parts.year) : `عام ${year(parts.year)}`;
  }
}

export const SEASONS: Readonly<Partial<Record<SubYearKind, string>>> = {
  spring: 'ربيع',
  summer: 'صيف',
  autumn: 'خريف',
  winter: 'شتاء',
};
export const ORDINALS = ['الأول', 'الثاني', 'الثالث', 'الرابع'];

function seasonWords(season: DateUnit & { kind: 'season' }): string {
  const { kind, ordinal } = season.part;
  const whole = `${ORDINALS[ordinal - 1] ?? ''} من عام ${year(civilDay(season.ms).year)}`;
  if (kind === 'quarter') return `الربع ${whole}`;
  if (kind === 'half') return `النصف ${whole}`;
  const name = SEASONS[kind];
  if (name === undefined) return formatRange(...monthsOf(season), unit);
  return `${name} ${seasonYears(season, year).replace('–', '/')}`;
}

/**
 * "من 1 إلى 10 أبريل 2025": in words, because a dash between two numbers is read from either side in a line that
 * runs from right to left.
 */
export function formatRange(first: DateUnit, last: DateUnit, unit: DateGrammar['unit']): string {
  const end = unit(last, 'plain');
  if (first.ms === last.ms) return end;
  const isBoth =
    first.kind === 'year' && civilDay(first.ms).year <= 0 && civilDay(last.ms).year <= 0;
  const start = isBoth
    ? formatDigits(1 - civilDay(first.ms).year)
    : unit(first, 'plain', sharedPart(first, last));
  return `من ${start} إلى ${end}`;
}

const FINER = { day: 'يوم ما', month: 'شهر ما', time: 'وقت ما' } as const;

function end({ of: words, approximate, uncertain }: EndWords): string {
  return `${approximate ? 'حوالي ' : ''}${words}${uncertain ? ' (غير مؤكد)' : ''}`;
}

function between(finer: keyof typeof FINER, first: DateUnit, last: DateUnit): string {
  const isYears = first.kind === 'year' && last.kind === 'year';
  const from = unit(first, 'plain', sharedPart(first, last));
  return `${FINER[finer]} بين ${isYears ? 'عامي ' : ''}${from} و${unit(last, 'plain')}`;
}

/** Arabic dates with the month names of the Gulf, Egypt and the wire services, in Latin digits. */
export const grammar: DateGrammar = {
  unit,
  range: (first, last) => formatRange(first, last, unit),
  within: (finer, coarse) =>
    coarse.kind === 'decade'
      ? `${FINER[finer]} ${unit(coarse, 'plain')}`
      : `${FINER[finer]} في ${unit(coarse, 'of')}`,
  between,
  notBefore: (date) => `${date} أو بعده`,
  notAfter: (date) => `${date} أو قبله`,
  about: (date) => `حوالي ${date}`,
  probably: (date) => `${date} على الأرجح`,
  fromTo: (from, to) => `من ${end(from)} إلى ${end(to)}`,
  since: (from) => `منذ ${end(from)}`,
  until: (to) => `حتى ${end(to)}`,
  fromUnknownEnd: (from) => `من ${end(from)}، والنهاية غير معروفة`,
  toUnknownStart: (to) => `حتى ${end(to)}، والبداية غير معروفة`,
  ...buildLists('ar'),
  day: (ms) => unit({ kind: 'day', ms }, 'plain'),
  always: () => 'كل الأوقات',
  tick: (ms, kind) => {
    const parts = partsOf(ms);
    const monthYear = `${parts.month} ${year(parts.year)}`;
    return {
      year: year(parts.year),
      'month-year': monthYear,
      date: `${parts.weekday} ${parts.day} ${monthYear}`,
      month: parts.month,
      'month-short': parts.monthShort,
      day: parts.day,
      weekday: `${parts.weekday} ${parts.day}`,
      hour: parts.time,
    }[kind];
  },
};
