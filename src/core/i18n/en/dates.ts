import { enGB } from 'date-fns/locale/en-GB';
import { civilDay } from '../../time/civil.ts';
import { buildLists } from '../lists/lists.ts';
import { datePartsOf, formatYear } from '../dates/parts.ts';
import { isSameDay, sharedPart } from '../dates/units.ts';
import type { DateCase, DateGrammar, DatePart, DateUnit, EndWords } from '../dates/grammar.ts';
import { formatDigits } from '../dates/numbers.ts';
import { formatRange, formatTimes, monthsOf, seasonYears } from '../dates/range-words.ts';
import type { RangeEnds } from '../dates/range-words.ts';

const year = (value: number): string =>
  formatYear(value, { before: (digits) => `${digits} BC`, early: (digits) => `AD ${digits}` });
const partsOf = (ms: number): ReturnType<typeof datePartsOf> => datePartsOf(ms, enGB);

const ORDINALS = ['first', 'second', 'third', 'fourth'];

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
      return seasonWords(unit, form, part);
    case 'decade':
      return `the ${formatDigits(parts.year)}s`;
    default:
      if (part === 'year' && parts.year <= 0) return formatDigits(1 - parts.year);
      return part === 'years' && parts.year > 0 ? formatDigits(parts.year) : year(parts.year);
  }
}

const times = (day: string, clocks: string): string => `${day}, ${clocks} UTC`;

function seasonWords(
  season: DateUnit & { kind: 'season' },
  form: DateCase,
  part: DatePart | undefined,
): string {
  const { kind, ordinal } = season.part;
  if (kind === 'third' && form === 'plain') return range(...monthsOf(season));
  if (kind !== 'quarter' && kind !== 'third' && kind !== 'half') {
    return part === undefined ? `${kind} ${seasonYears(season, year)}` : kind;
  }
  const ofYear = part === undefined ? ` of ${year(civilDay(season.ms).year)}` : '';
  const which = kind === 'third' && ordinal === 3 ? 'last' : (ORDINALS[ordinal - 1] ?? '');
  return `${form === 'plain' ? '' : 'the '}${which} ${kind}${ofYear}`;
}

/** "49", "44 BC"; "AD 1", "50". */
export function yearEnds(first: number, last: number): RangeEnds {
  if (first <= 0 && last <= 0) return [formatDigits(1 - first), year(last)];
  return [year(first), first > 0 ? formatDigits(last) : year(last)];
}

const range = (first: DateUnit, last: DateUnit): string =>
  formatRange(first, last, { unit, times }, yearEnds, {
    numbers: ([from, to]) => `${from}–${to}`,
    words: spaced,
  });

/** "March–April 2025", but "1 March – 10 April 2025". */
const spaced = ([from, to]: RangeEnds): string =>
  from.includes(' ') ? `${from} – ${to}` : `${from}–${to}`;

const FINER = { day: 'a day', month: 'a month', time: 'some time' } as const;
const SOME = { day: 'some day', month: 'some month', time: 'some time' } as const;

function between(first: DateUnit, last: DateUnit): string {
  const join = ([from, to]: RangeEnds): string => `between ${from} and ${to}`;
  if (first.kind === 'instant') {
    return formatTimes(first, last, { unit, times }, { numbers: join, words: join });
  }
  if (first.kind === 'year') return join(yearEnds(civilDay(first.ms).year, civilDay(last.ms).year));
  return join([unit(first, 'of', sharedPart(first, last)), unit(last, 'of')]);
}

/** "about 2014", "roughly some time between 1900 and 1999" */
function end({ of: words, unit: whole, approximate, uncertain }: EndWords): string {
  const near = whole === undefined ? 'roughly ' : 'about ';
  return `${approximate ? near : ''}${words}${uncertain ? UNCERTAIN : ''}`;
}
const UNCERTAIN = ' (uncertain)';
const about = (date: string): string => `about ${date}`;

/** English dates, as a British newspaper sets them. */
export const grammar: DateGrammar = {
  unit,
  times,
  range,
  within: (finer, coarse, form) => {
    if (form !== 'about') return `${FINER[finer]} in ${unit(coarse, 'of')}`;
    return coarse.kind === 'decade'
      ? `around ${unit(coarse, 'of')}`
      : `roughly in ${unit(coarse, 'of')}`;
  },
  between: (finer, first, last, form) => {
    if (first.kind === 'instant' && isSameDay(first, last)) return between(first, last);
    return `${form === 'about' ? 'roughly' : SOME[finer]} ${between(first, last)}`;
  },
  notBefore: (date, isApproximate) => `${isApproximate ? about(date) : date} or later`,
  notAfter: (date, isApproximate) => `${isApproximate ? about(date) : date} or earlier`,
  about,
  aboutRange: about,
  probably: (date) =>
    `probably ${ORDINALS.some((word) => date.startsWith(word)) ? 'the ' : ''}${date}`,
  uncertain: (date) => date + UNCERTAIN,
  fromTo: (from, to) => `from ${end(from)} to ${end(to)}`,
  since: (from) => `since ${end(from)}`,
  until: (to) => `up to ${end(to)}`,
  fromUnknownEnd: (from) => `from ${end(from)}, end unknown`,
  toUnknownStart: (to) => `up to ${end(to)}, start unknown`,
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
