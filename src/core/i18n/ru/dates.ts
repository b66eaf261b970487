import { ru } from 'date-fns/locale/ru';
import type { SubYearKind } from '../../time/sub-year.ts';
import { buildLists } from '../lists/lists.ts';
import { datePartsOf, formatYear } from '../dates/parts.ts';
import { eraOf, isSameDay, sharedPart } from '../dates/units.ts';
import type { DateCase, DateGrammar, DatePart, DateUnit, EndWords } from '../dates/grammar.ts';
import { formatDigits } from '../dates/numbers.ts';
import {
  formatRange,
  formatTimes,
  isOverNewYear,
  monthsOf,
  seasonYears,
} from '../dates/range-words.ts';
import type { RangeEnds } from '../dates/range-words.ts';

const year = (value: number): string =>
  formatYear(value, {
    before: (digits) => `${digits}\u00a0г. до\u00a0н.\u00a0э.`,
    early: (digits) => `${digits}\u00a0г. н.\u00a0э.`,
  });
const partsOf = (ms: number): ReturnType<typeof datePartsOf> => datePartsOf(ms, ru);

/** A year with the word for it: "2025 года", "2025 год", "2025 годы"; with an era it already says "г." */
function yearIn(value: number, form: DateCase, part?: DatePart): string {
  if (eraOf(value) !== 'plain') {
    if (part === 'year') return formatDigits(value > 0 ? value : 1 - value);
    return part === 'years' ? year(value).replace('г.', 'гг.') : year(value);
  }
  if (part === 'year') return year(value);
  return `${year(value)}\u00a0${yearWord(form, part === 'years')}`;
}

function yearWord(form: DateCase, isMany: boolean): string {
  if (isMany) return form === 'of' ? 'годов' : 'годы';
  return form === 'of' ? 'года' : 'год';
}

function unit(unit: DateUnit, form: DateCase, part?: DatePart): string {
  const parts = partsOf(unit.ms);
  const { day, monthOf } = parts;
  const ofYear = (): string => (part === undefined ? ` ${yearIn(parts.year, 'of')}` : '');
  switch (unit.kind) {
    case 'instant':
      return times(`${day}\u00a0${monthOf}${ofYear()}`, parts.time);
    case 'day':
      return part === 'day' ? day : `${day}\u00a0${monthOf}${ofYear()}`;
    case 'month':
      return (form === 'of' ? monthOf : parts.month) + ofYear();
    case 'season':
      return seasonWords(unit, form, ofYear());
    case 'decade':
      return `${formatDigits(parts.year)}-${form === 'of' ? 'х\u00a0годов' : 'е\u00a0годы'}`;
    default:
      return yearIn(parts.year, form, part);
  }
}

const times = (day: string, clocks: string): string => `${day}, ${clocks}\u00a0UTC`;

export const SEASONS: Readonly<Partial<Record<SubYearKind, Readonly<Record<DateCase, string>>>>> = {
  spring: { plain: 'весна', of: 'весны', to: 'весну' },
  summer: { plain: 'лето', of: 'лета', to: 'лето' },
  autumn: { plain: 'осень', of: 'осени', to: 'осень' },
  winter: { plain: 'зима', of: 'зимы', to: 'зиму' },
};
export const QUARTERS = ['I', 'II', 'III', 'IV'];
/** Of the thirds of a year, after which comes "трети" or "треть". */
const THIRDS = { of: ['первой', 'второй', 'последней'], to: ['первую', 'вторую', 'последнюю'] };

/** @param ofYear " 2025 года", or nothing */
function seasonWords(
  season: DateUnit & { kind: 'season' },
  form: DateCase,
  ofYear: string,
): string {
  const { kind, ordinal } = season.part;
  const isGenitive = form === 'of';
  if (kind === 'quarter') {
    return `${QUARTERS[ordinal - 1] ?? ''}\u00a0квартал${isGenitive ? 'а' : ''}${ofYear}`;
  }
  if (kind === 'half') {
    const which = ordinal === 1 ? 'перво' : 'второ';
    return `${which}${isGenitive ? 'го полугодия' : 'е полугодие'}${ofYear}`;
  }
  const name = SEASONS[kind];
  if (name === undefined) {
    if (form === 'plain') return range(...monthsOf(season));
    return `${THIRDS[form][ordinal - 1] ?? ''} ${isGenitive ? 'трети' : 'треть'}${ofYear}`;
  }
  if (!isOverNewYear(season) || ofYear === '') return name[form] + ofYear;
  return `${name[form]} ${seasonYears(season, year)}\u00a0годов`;
}

/** "49", "44 гг. до н. э."; "2014", "2025 годы". */
const yearEnds = (first: number, last: number): RangeEnds => {
  const isEarly = eraOf(first) === 'early' && eraOf(last) === 'plain';
  const end = isEarly
    ? `${formatDigits(last)}\u00a0гг. н.\u00a0э.`
    : yearIn(last, 'plain', 'years');
  return [yearIn(first, 'plain', 'year'), end];
};

const range = (first: DateUnit, last: DateUnit): string =>
  formatRange(first, last, { unit, times }, yearEnds, {
    numbers: ([from, to]) => `${from}–${to}`,
    words: ([from, to]) => `${from}\u00a0— ${to}`,
  });

type Finer = 'day' | 'month' | 'time';
type SpreadCase = DateCase | 'about';
const SOME = {
  day: 'в\u00a0один из дней',
  month: 'в\u00a0один из месяцев',
  time: 'в\u00a0период',
} as const;

/** "один из", after "с" and the like "одного из". */
const oneOf = (form: DateCase): string => `${form === 'of' ? 'одного' : 'один'} из`;
const MANY = { day: 'дней ', month: 'месяцев ', time: '' } as const;

/** "в один из дней апреля 2025 года", "в 2020-е годы"; as an end of something "одного из 2020-х годов". */
function within(finer: Finer, coarse: DateUnit, form: SpreadCase): string {
  if (form === 'about') {
    const isDecade = coarse.kind === 'decade';
    return isDecade ? `примерно ${unit(coarse, 'plain')}` : `примерно ${inside(coarse)}`;
  }
  if (finer === 'time' && form === 'plain') return inside(coarse);
  if (finer === 'time' && coarse.kind !== 'decade') return unit(coarse, form);
  return form === 'plain'
    ? `${SOME[finer]} ${unit(coarse, 'of')}`
    : `${oneOf(form)} ${MANY[finer]}${unit(coarse, 'of')}`;
}

/** "в апреле 2025 года", "в 2025 году", "в 2020-е годы" */
function inside(coarse: DateUnit): string {
  const { monthOf, year: value } = partsOf(coarse.ms);
  if (coarse.kind === 'month') {
    return `в\u00a0${monthOf.replace(/[ая]$/, 'е')} ${yearIn(value, 'of')}`;
  }
  if (coarse.kind !== 'year') return `в\u00a0${unit(coarse, 'plain')}`;
  return `в\u00a0${eraOf(value) === 'plain' ? `${year(value)}\u00a0году` : year(value)}`;
}

/** "в период с 1900 по 1999 год"; as an end of something "какого-то года между 1900 и 1999 годами". */
function between(finer: Finer, first: DateUnit, last: DateUnit, form: SpreadCase): string {
  if (form === 'about') return `примерно ${midst(first, last)}`;
  if (first.kind === 'instant') {
    const join = ([from, to]: RangeEnds): string => `с\u00a0${from} по\u00a0${to}`;
    const numbers = ([from, to]: RangeEnds): string => `между ${from} и\u00a0${to}`;
    const words = formatTimes(first, last, { unit, times }, { numbers, words: join });
    return isSameDay(first, last) ? words : `${SOME.time} ${words}`;
  }
  const stretch = `${since(unit(first, 'of', sharedPart(first, last)))} по\u00a0${unit(last, 'to')}`;
  if (form === 'plain') return `${SOME[finer]} ${stretch}`;
  if (finer !== 'time') return `${oneOf(form)} ${MANY[finer]}${stretch}`;
  const [some, what] = form === 'of' ? ['какого-то', 'а'] : ['какой-то', ''];
  return first.kind === 'year'
    ? `${some} год${what} ${midst(first, last)}`
    : `${some} момент${what} в\u00a0период ${stretch}`;
}

/** "между 1 и 5 апреля 2025 года", "между 1900 и 1999 годами", "между мартом и маем 2025 года". */
function midst(first: DateUnit, last: DateUnit): string {
  const ends = [first, last].map((one, index) =>
    instrumental(one, index === 0 ? sharedPart(first, last) : undefined),
  );
  return `между ${ends.join(' и\u00a0')}`;
}

function instrumental(one: DateUnit, part: DatePart | undefined): string {
  const { month, year: value } = partsOf(one.ms);
  if (one.kind === 'month') {
    const ending = month.endsWith('т')
      ? `${month}ом`
      : month.endsWith('й')
        ? `${month.slice(0, -1)}ем`
        : `${month.slice(0, -1)}${HARD_STEM.test(month) ? 'ём' : 'ем'}`;
    return ending + (part === undefined ? ` ${yearIn(value, 'of')}` : '');
  }
  if (one.kind !== 'year' || eraOf(value) !== 'plain') return unit(one, 'of', part);
  return part === 'year' ? year(value) : `${year(value)}\u00a0годами`;
}
/** Months whose stress is on the ending: "январём", "октябрём". */
const HARD_STEM = /^(?:январь|февраль|сентябрь|октябрь|ноябрь|декабрь)$/;

/** "со 2 апреля" (со второго), "со II квартала", "со второго полугодия"; otherwise "с". */
export const since = (date: string): string =>
  `${/^(?:2|II|втор(?:ого|ой)|2-го)(?:\s|$|–)/.test(date) ? 'со' : 'с'}\u00a0${date}`;
const mark = ({ uncertain }: EndWords): string => (uncertain ? UNCERTAIN : '');
const UNCERTAIN = ' (предположительно)';
const nearly = ({ approximate }: EndWords): string => (approximate ? 'примерно ' : '');
const fromEnd = (from: EndWords): string => nearly(from) + since(from.of) + mark(from);
const untilEnd = (to: EndWords): string => `${nearly(to)}по\u00a0${to.to}${mark(to)}`;

/** Russian dates as a newsroom sets them in a text: with "года". */
export const grammar: DateGrammar = {
  unit,
  times,
  range,
  within,
  between,
  notBefore: (date, isApproximate) => `${isApproximate ? 'примерно ' : ''}не ранее ${date}`,
  notAfter: (date, isApproximate) => `${isApproximate ? 'примерно ' : ''}не позднее ${date}`,
  about: (date) => `около ${date}`,
  aboutRange: (range) => `примерно ${range}`,
  probably: (date) => `вероятно, ${date}`,
  uncertain: (date) => date + UNCERTAIN,
  fromTo: (from, to) => `${fromEnd(from)} ${untilEnd(to)}`,
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
