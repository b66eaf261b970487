import { ar } from 'date-fns/locale/ar';
import type { EndWords } from '../dates/grammar.ts';
import { datePartsOf, formatYear } from '../dates/parts.ts';
import { formatDigits } from '../dates/numbers.ts';
import { seasonYears } from '../dates/range-words.ts';
import { sharedPart } from '../dates/units.ts';
import { buildShortDates, glue } from '../dates/short-words.ts';
import { buildRange, grammar, ORDINALS, PARTS, SEASONS } from './dates.ts';

const about = (date: string): string => `نحو\u00a0${date}`;
const probably = (date: string): string => `${date}؟`;
const end = ({ plain, approximate, uncertain }: EndWords): string => {
  const near = approximate ? about(plain) : plain;
  return uncertain ? probably(near) : near;
};

const year = (value: number): string =>
  formatYear(value, {
    before: (digits) => glue(`${digits} ق.م.`),
    early: (digits) => glue(`${digits} م`),
  });

/** Arabic dates in few words; the names of months have no shorter form. */
export const shortDates = buildShortDates({
  partsOf: (ms) => datePartsOf(ms, ar),
  dayMonth: ({ day, month }) => `${day} ${month}`,
  month: ({ month }) => month,
  year,
  decade: (value, form) =>
    form === 'of'
      ? `عقد ${formatDigits(value)}`
      : `بين ${formatDigits(value)} و${formatDigits(value + 9)}`,
  season: ({ kind, ordinal }) => {
    const counted = PARTS[kind];
    return counted === undefined
      ? (SEASONS[kind] ?? '')
      : `${counted} ${ORDINALS[ordinal - 1] ?? ''}`;
  },
  yearsOf: (season) => seasonYears(season, year).replace('–', '/'),
  range: (first, last, words) => buildRange(words)(first, last),
  between: (first, last, unit) =>
    `بين ${unit(first, 'plain', sharedPart(first, last))} و${unit(last, 'plain')}`,
  notBefore: grammar.notBefore,
  notAfter: (date, isApproximate) => `بحلول ${isApproximate ? about(date) : date}`,
  about,
  aboutRange: grammar.aboutRange,
  probably,
  uncertain: probably,
  fromTo: (from, to) => `من ${end(from)} إلى ${end(to)}`,
  since: (from) => `منذ ${end(from)}`,
  until: (to) => `حتى ${end(to)}`,
  fromUnknownEnd: (from) => `من ${end(from)}`,
  toUnknownStart: (to) => `حتى ${end(to)}`,
  and: grammar.and,
  or: grammar.or,
  always: grammar.always,
});
