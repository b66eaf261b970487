import { ru } from 'date-fns/locale/ru';
import { civilDay } from '../../time/civil.ts';
import type { SubYearKind } from '../../time/sub-year.ts';
import { buildLists } from '../lists/lists.ts';
import { datePartsOf, formatYear } from '../dates/parts.ts';
import { sharedPart } from '../dates/units.ts';
import type { DateCase, DateGrammar, DateUnit, EndWords } from '../dates/grammar.ts';
import { formatDigits } from '../dates/numbers.ts';
import { formatRange, monthsOf, seasonYears } from '../dates/range-words.ts';

const year = (value: number): string =>
  formatYear(value, {
    before: (digits) => `${digits}\u00a0г. до\u00a0н.\u00a0э.`,
    early: (digits) => `${digits}\u00a0г. н.\u00a0э.`,
  });
const partsOf = (ms: number): ReturnType<typeof datePartsOf> => datePartsOf(ms, ru);

/** A year that has to be declined: "2025 года", "2025 год"; with an era it already says "г." */
function yearIn(value: number, form: DateCase): string {
  if (form === 'plain' || value < 100) return year(value);
  return `${year(value)} ${form === 'of' ? 'года' : 'год'}`;
}

function unit(unit: DateUnit, form: DateCase, part?: 'day' | 'day-month' | 'month'): string {
  const parts = partsOf(unit.ms);
  const { day, monthOf } = parts;
  switch (unit.kind) {
    case 'instant':
      return `${day} ${monthOf} ${year(parts.year)}, ${parts.time}\u00a0UTC`;
    case 'day':
      if (part === 'day') return day;
      return part === 'day-month' ? `${day} ${monthOf}` : `${day} ${monthOf} ${year(parts.year)}`;
    case 'month': {
      const month = form === 'of' ? monthOf : parts.month;
      return part === 'month' ? month : `${month} ${year(parts.year)}`;
    }
    case 'season':
      return seasonWords(unit, form);
    case 'decade':
      return `${formatDigits(parts.year)}-${form === 'of' ? 'х годов' : 'е годы'}`;
    default:
      return yearIn(parts.year, form);
  }
}

export const SEASONS: Readonly<Partial<Record<SubYearKind, Readonly<Record<DateCase, string>>>>> = {
  spring: { plain: 'весна', of: 'весны', to: 'весну' },
  summer: { plain: 'лето', of: 'лета', to: 'лето' },
  autumn: { plain: 'осень', of: 'осени', to: 'осень' },
  winter: { plain: 'зима', of: 'зимы', to: 'зиму' },
};
export const QUARTERS = ['I', 'II', 'III', 'IV'];

function seasonWords(season: DateUnit & { kind: 'season' }, form: DateCase): string {
  const { kind, ordinal } = season.part;
  const whole = yearIn(civilDay(season.ms).year, 'of');
  const genitive = form === 'of';
  if (kind === 'quarter') {
    return `${QUARTERS[ordinal - 1] ?? ''} квартал${genitive ? 'а' : ''} ${whole}`;
  }
  if (kind === 'half') {
    const which = ordinal === 1 ? 'перво' : 'второ';
    return `${which}${genitive ? 'го полугодия' : 'е полугодие'} ${whole}`;
  }
  const name = SEASONS[kind];
  if (name === undefined) return formatRange(...monthsOf(season), unit);
  return `${name[form]} ${seasonYears(season, year)}`;
}

type Finer = 'day' | 'month' | 'time';
const SOME = { day: 'в один из дней', month: 'в один из месяцев', time: 'в период' } as const;

/** "один из", after "с" and the like "одного из". */
const oneOf = (form: DateCase): string => `${form === 'of' ? 'одного' : 'один'} из`;
const MANY = { day: 'дней ', month: 'месяцев ', time: '' } as const;

/** "один из дней апреля 2025", "в 2020-е годы"; as an end of something "одного из 2020-х годов". */
function within(finer: Finer, coarse: DateUnit, form: DateCase): string {
  if (finer === 'time' && form === 'plain') return `в ${unit(coarse, 'plain')}`;
  return `${oneOf(form)} ${MANY[finer]}${unit(coarse, 'of')}`;
}

/** "в период с 1900 по 1999 год"; as an end of something "какого-то года между 1900 и 1999". */
function between(finer: Finer, first: DateUnit, last: DateUnit, form: DateCase): string {
  const stretch = `${since(betweenStart(first, last))} по ${unit(last, 'to')}`;
  if (form === 'plain') return `${SOME[finer]} ${stretch}`;
  if (finer !== 'time') return `${oneOf(form)} ${MANY[finer]}${stretch}`;
  const [some, what] = form === 'of' ? ['какого-то', 'а'] : ['какой-то', ''];
  return first.kind === 'year'
    ? `${some} год${what} между ${unit(first, 'plain')} и ${unit(last, 'plain')}`
    : `${some} момент${what} в период ${stretch}`;
}

/** "со 2 апреля" (со второго), "со II квартала", "со второго полугодия"; otherwise "с". */
export const since = (date: string): string =>
  `${/^(?:2|II|второго|2-го)(?:\s|$)/.test(date) ? 'со' : 'с'} ${date}`;
const mark = ({ uncertain }: EndWords): string => (uncertain ? ' (предположительно)' : '');
const nearly = ({ approximate }: EndWords): string => (approximate ? 'примерно ' : '');
const fromEnd = (from: EndWords): string => nearly(from) + since(from.of) + mark(from);
const untilEnd = (to: EndWords): string => `${nearly(to)}до ${to.of}${mark(to)}`;

/** Russian dates as a newsroom sets them: without "г.", and with "года" only where the year stands alone. */
export const grammar: DateGrammar = {
  unit,
  range: (first, last) => formatRange(first, last, unit),
  within,
  between,
  notBefore: (date) => `не ранее ${date}`,
  notAfter: (date) => `не позднее ${date}`,
  about: (date) => `около ${date}`,
  probably: (date) => `вероятно, ${date}`,
  fromTo: (from, to) => `${fromEnd(from)} ${nearly(to)}по ${to.to}${mark(to)}`,
  since: fromEnd,
  until: untilEnd,
  fromUnknownEnd: (from) => `${fromEnd(from)}, дата окончания неизвестна`,
  toUnknownStart: (to) => `${untilEnd(to)}, дата начала неизвестна`,
  ...buildLists('ru'),
  day: (ms) => unit({ kind: 'day', ms }, 'plain'),
  always: () => 'всё время',
  tick: (ms, kind) => {
    const parts = partsOf(ms);
    return {
      // "г." would take the room of a digit or two.
      year: year(parts.year).replace('\u00a0г. ', ' '),
      'month-year': `${parts.month} ${year(parts.year)}`,
      date: `${parts.weekdayShort}, ${parts.day} ${parts.monthOf} ${year(parts.year)}`,
      month: parts.month,
      'month-short': parts.monthShort,
      day: parts.day,
      weekday: `${parts.weekdayShort} ${parts.day}`,
      hour: parts.time,
    }[kind];
  },
};

/** "с 1900 по 1999 год": the word for the year is said once. */
function betweenStart(first: DateUnit, last: DateUnit): string {
  return first.kind === 'year' && last.kind === 'year'
    ? unit(first, 'plain')
    : unit(first, 'of', sharedPart(first, last));
}
