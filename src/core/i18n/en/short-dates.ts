import { enGB } from 'date-fns/locale/en-GB';
import type { EndWords } from '../dates/grammar.ts';
import { formatDigits } from '../dates/numbers.ts';
import { datePartsOf, formatYear } from '../dates/parts.ts';
import { formatRange, seasonYears } from '../dates/range-words.ts';
import { sharedPart } from '../dates/units.ts';
import { buildShortDates, glue, joinShort } from '../dates/short-words.ts';
import { grammar, yearEnds } from './dates.ts';

const about = (date: string): string => `c.\u00a0${date}`;
const probably = (date: string): string => `${date}?`;
const end = ({ of: words, approximate, uncertain }: EndWords): string => {
  const near = approximate ? about(words) : words;
  return uncertain ? probably(near) : near;
};

const year = (value: number): string =>
  formatYear(value, {
    before: (digits) => glue(`${digits} BC`),
    early: (digits) => glue(`AD ${digits}`),
  });

/** English dates in few words. */
export const shortDates = buildShortDates({
  partsOf: (ms) => datePartsOf(ms, enGB),
  dayMonth: ({ day, monthShort }) => `${day} ${monthShort}`,
  month: ({ monthShort }) => monthShort,
  year,
  decade: (value) => `${formatDigits(value)}s`,
  season: ({ kind, ordinal }) => {
    if (kind === 'third') return '';
    if (kind === 'quarter') return `Q${formatDigits(ordinal)}`;
    return kind === 'half' ? (ordinal === 1 ? '1st half' : '2nd half') : kind;
  },
  yearsOf: (season) => seasonYears(season, year),
  range: (first, last, words) =>
    formatRange(first, last, words, yearEnds, { numbers: joinShort, words: joinShort }),
  between: (first, last, unit) =>
    `between ${unit(first, 'of', sharedPart(first, last))} and ${unit(last, 'of')}`,
  notBefore: (date, isApproximate) => `${isApproximate ? about(date) : date} or\u00a0later`,
  notAfter: (date, isApproximate) => `by\u00a0${isApproximate ? about(date) : date}`,
  about,
  aboutRange: about,
  probably,
  uncertain: probably,
  fromTo: (from, to) => `${end(from)}\u00a0– ${end(to)}`,
  since: (from) => `since ${end(from)}`,
  until: (to) => `up\u00a0to ${end(to)}`,
  fromUnknownEnd: (from) => `from ${end(from)}`,
  toUnknownStart: (to) => `up\u00a0to ${end(to)}`,
  and: (dates) => dates.join(', '),
  or: grammar.or,
  always: grammar.always,
});
