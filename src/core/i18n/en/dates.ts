import { enGB } from 'date-fns/locale/en-GB';
import { civilDay } from '../../time/civil.ts';
import { buildLists } from '../lists/lists.ts';
import { datePartsOf, formatYear } from '../dates/parts.ts';
import { sharedPart } from '../dates/units.ts';
import type { DateCase, DateGrammar, DateUnit, EndWords } from '../dates/grammar.ts';
import { formatDigits } from '../dates/numbers.ts';
import { formatRange, monthsOf, seasonYears } from '../dates/range-words.ts';

const year = (value: number): string =>
  formatYear(value, { before: (digits) => `${digits} BC`, early: (digits) => `AD ${digits}` });
const partsOf = (ms: number): ReturnType<typeof datePartsOf> => datePartsOf(ms, enGB);

const ORDINALS = ['first', 'second', 'third', 'fourth'];

function unit(unit: DateUnit, form: DateCase, part?: 'day' | 'day-month' | 'month'): string {
  const parts = partsOf(unit.ms);
  const { day, month } = parts;
  switch (unit.kind) {
    case 'instant':
      return `${day} ${month} ${year(parts.year)}, ${parts.time} UTC`;
    case 'day':
      if (part === 'day') return day;
      return part === 'day-month' ? `${day} ${month}` : `${day} ${month} ${year(parts.year)}`;
    case 'month':
      return part === 'month' ? month : `${month} ${year(parts.year)}`;
    case 'season':
      return seasonWords(unit, form);
    case 'decade':
      return `the ${formatDigits(parts.year)}s`;
    default:
      return year(parts.year);
  }
}

function seasonWords(season: DateUnit & { kind: 'season' }, form: DateCase): string {
  const { kind, ordinal } = season.part;
  if (kind === 'third') return formatRange(...monthsOf(season), unit);
  if (kind !== 'quarter' && kind !== 'half') return `${kind} ${seasonYears(season, year)}`;
  const words = `${ORDINALS[ordinal - 1] ?? ''} ${kind} of ${year(civilDay(season.ms).year)}`;
  return form === 'plain' ? words : `the ${words}`;
}

const FINER = { day: 'a day', month: 'a month', time: 'some time' } as const;
const SOME = { day: 'some day', month: 'some month', time: 'some time' } as const;

function end({ of: words, approximate, uncertain }: EndWords): string {
  return `${approximate ? 'about ' : ''}${words}${uncertain ? ' (uncertain)' : ''}`;
}

/** English dates, as a British newspaper sets them. */
export const grammar: DateGrammar = {
  unit,
  range: (first, last) => formatRange(first, last, unit),
  within: (finer, coarse) => `${FINER[finer]} in ${unit(coarse, 'of')}`,
  between: (finer, first, last) =>
    `${SOME[finer]} between ${unit(first, 'of', sharedPart(first, last))} and ${unit(last, 'of')}`,
  notBefore: (date) => `not before ${date}`,
  notAfter: (date) => `not after ${date}`,
  about: (date) => `about ${date}`,
  probably: (date) =>
    `probably ${ORDINALS.some((word) => date.startsWith(word)) ? 'the ' : ''}${date}`,
  fromTo: (from, to) => `from ${end(from)} to ${end(to)}`,
  since: (from) => `since ${end(from)}`,
  until: (to) => `until ${end(to)}`,
  fromUnknownEnd: (from) => `from ${end(from)}, end unknown`,
  toUnknownStart: (to) => `until ${end(to)}, start unknown`,
  ...buildLists('en-GB'),
  day: (ms) => unit({ kind: 'day', ms }, 'plain'),
  always: () => 'all time',
  tick: (ms, kind) => {
    const parts = partsOf(ms);
    const dayYear = `${parts.month} ${year(parts.year)}`;
    return {
      year: year(parts.year),
      'month-year': dayYear,
      date: `${parts.weekday.slice(0, 3)} ${parts.day} ${dayYear}`,
      month: parts.month,
      'month-short': parts.monthShort,
      day: parts.day,
      weekday: `${parts.weekday.slice(0, 3)} ${parts.day}`,
      hour: parts.time,
    }[kind];
  },
};
