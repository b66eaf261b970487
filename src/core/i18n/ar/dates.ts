import { ar } from 'date-fns/locale/ar';
import { civilDay } from '../../time/civil.ts';
import type { SubYearKind } from '../../time/sub-year.ts';
import { buildLists } from '../lists/lists.ts';
import { datePartsOf, formatYear } from '../dates/parts.ts';
import { formatDigits } from '../dates/numbers.ts';
import { sharedPart } from '../dates/units.ts';
import type { DateCase, DateGrammar, DatePart, DateUnit, EndWords } from '../dates/grammar.ts';
import { formatRange, formatTimes, seasonYears } from '../dates/range-words.ts';
import type { RangeEnds } from '../dates/range-words.ts';

const year = (value: number): string =>
  formatYear(value, { before: (digits) => `${digits} ق.م.`, early: (digits) => `${digits} م` });
const partsOf = (ms: number): ReturnType<typeof datePartsOf> => datePartsOf(ms, ar);

function unit(unit: DateUnit, form: DateCase, part?: DatePart): string {
  const parts = partsOf(unit.ms);
  const { day, month } = parts;
  switch (unit.kind) {
    case 'instant':
      return times(`${day} ${month} ${year(parts.year)}`, parts.time);
    case 'day':
      if (part === 'day') return day;
      return part === 'day-month' ? `${day} ${month}` : `${day} ${month} ${year(parts.year)}`;
    case 'month':
      return part === 'month' ? month : `${month} ${year(parts.year)}`;
    case 'season':
      return seasonWords(unit, part);
    case 'decade':
      return `بين عامي ${year(parts.year)} و${year(parts.year + 9)}`;
    default: {
      const isEraLeftOut = part === 'year' && parts.year <= 0;
      const words = isEraLeftOut ? formatDigits(1 - parts.year) : year(parts.year);
      return form === 'plain' ? words : `عام ${words}`;
    }
  }
}

const times = (day: string, clocks: string): string => `${day}، ${clocks} بتوقيت غرينتش`;

export const SEASONS: Readonly<Partial<Record<SubYearKind, string>>> = {
  spring: 'ربيع',
  summer: 'صيف',
  autumn: 'خريف',
  winter: 'شتاء',
};
export const ORDINALS = ['الأول', 'الثاني', 'الثالث', 'الرابع'];
/** What of a year is counted. */
export const PARTS: Readonly<Partial<Record<SubYearKind, string>>> = {
  quarter: 'الربع',
  third: 'الثلث',
  half: 'النصف',
};

function seasonWords(season: DateUnit & { kind: 'season' }, part: DatePart | undefined): string {
  const { kind, ordinal } = season.part;
  const counted = PARTS[kind];
  if (counted !== undefined) {
    const ofYear = part === undefined ? ` من عام ${year(civilDay(season.ms).year)}` : '';
    return `${counted} ${ORDINALS[ordinal - 1] ?? ''}${ofYear}`;
  }
  const name = SEASONS[kind] ?? '';
  return part === undefined ? `${name} ${seasonYears(season, year).replace('–', '/')}` : name;
}

/** "49", "44 ق.م."; "1", "50 م". */
function yearEnds(first: number, last: number): RangeEnds {
  if (first <= 0 && last <= 0) return [formatDigits(1 - first), year(last)];
  const isEarly = first > 0 && first < 100;
  return [
    isEarly ? formatDigits(first) : year(first),
    isEarly && last > 99 ? `${year(last)} م` : year(last),
  ];
}

/**
 * "من 1 إلى 10 أبريل 2025": in words, because a dash between two numbers is read from either side in a line that
 * runs from right to left.
 */
export function buildRange(words: Pick<DateGrammar, 'unit' | 'times'>): DateGrammar['range'] {
  const join = ([from, to]: RangeEnds): string => `من ${from} إلى ${to}`;
  return (first, last) =>
    formatRange(first, last, words, yearEnds, {
      numbers: join,
      words: (ends) => join(ends).replace(',', '،'),
    });
}

/** "one of the days", "one of the months". */
const ONE_OF = { day: 'أحد الأيام ', month: 'أحد الأشهر ', time: '' } as const;
const ONE_OF_ITS = { day: 'أحد أيام', month: 'أحد أشهر', time: 'وقت ما في' } as const;

/** A stretch as the end of another needs a noun before it. */
const nounBefore = (form: DateCase | 'about'): string =>
  form === 'of' || form === 'to' ? 'وقت ' : '';
const roughly = (words: string, form: DateCase | 'about' = 'about'): string =>
  form === 'about' ? `${words} تقريبًا` : words;

function within(finer: keyof typeof ONE_OF, coarse: DateUnit, form: DateCase | 'about'): string {
  if (coarse.kind === 'decade') return roughly(nounBefore(form) + unit(coarse, 'plain'), form);
  if (form === 'about') return roughly(`في ${unit(coarse, 'of')}`);
  return `${ONE_OF_ITS[finer]} ${unit(coarse, 'of')}`;
}

function between(
  finer: keyof typeof ONE_OF,
  first: DateUnit,
  last: DateUnit,
  form: DateCase | 'about',
): string {
  if (first.kind === 'instant') {
    const join = ([from, to]: RangeEnds): string => `بين ${from} و${to}`.replace(',', '،');
    return formatTimes(first, last, { unit, times }, { numbers: join, words: join });
  }
  const [from, to] =
    first.kind === 'year'
      ? yearEnds(civilDay(first.ms).year, civilDay(last.ms).year)
      : [unit(first, 'plain', sharedPart(first, last)), unit(last, 'plain')];
  const years = first.kind === 'year' ? 'عامي ' : '';
  const noun = finer === 'time' ? nounBefore(form) : form === 'about' ? '' : ONE_OF[finer];
  return roughly(`${noun}بين ${years}${from} و${to}`, form);
}

const about = (date: string): string => `نحو ${date}`;
const UNCERTAIN = ' (غير مؤكد)';
function end({ of: words, unit: whole, approximate, uncertain }: EndWords): string {
  const near = whole === undefined ? roughly(words) : about(words);
  return `${approximate ? near : words}${uncertain ? UNCERTAIN : ''}`;
}

/** Arabic dates with the month names of the Gulf, Egypt and the wire services, in Latin digits. */
export const grammar: DateGrammar = {
  unit,
  times,
  range: buildRange({ unit, times }),
  within,
  between,
  notBefore: (date, isApproximate) => `${isApproximate ? about(date) : date} أو بعده`,
  notAfter: (date, isApproximate) => `${isApproximate ? about(date) : date} أو قبله`,
  about,
  aboutRange: (range) => roughly(range),
  probably: (date) => `${date} على الأرجح`,
  uncertain: (date) => date + UNCERTAIN,
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
