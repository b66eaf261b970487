import { ru } from 'date-fns/locale/ru';
import type { DateCase, EndWords } from '../dates/grammar.ts';
import { formatDigits } from '../dates/numbers.ts';
import { datePartsOf, formatYear } from '../dates/parts.ts';
import type { DateParts } from '../dates/parts.ts';
import { formatRange, seasonYears } from '../dates/range-words.ts';
import { sharedPart } from '../dates/units.ts';
import { buildShortDates, glue, glueDash } from '../dates/short-words.ts';
import { grammar, QUARTERS, SEASONS, since } from './dates.ts';

/** After a day "мая", "июня", "мар.": what has four letters at most stays whole. */
const monthAfterDay = ({ monthOf, monthShortOf }: DateParts): string =>
  monthOf.length <= 4 ? monthOf : monthShortOf;
/** Alone "март", "апр."; after a word "марта", "апр.". */
const month = ({ monthShort, monthOf, monthShortOf }: DateParts, form: DateCase): string => {
  if (form !== 'of') return monthShort;
  return monthOf.length <= 5 ? monthOf : monthShortOf;
};

const about = (date: string): string => `ок.\u00a0${date}`;
const probably = (date: string): string => `${date}?`;
const end = ({ plain, of, approximate, uncertain }: EndWords): string => {
  const near = approximate ? about(of) : plain;
  return uncertain ? probably(near) : near;
};
/** "примерно с 20 янв.": "примерно" goes before the preposition. */
const begin = (from: EndWords): string =>
  (from.approximate ? 'примерно ' : '') +
  since(from.of).replace(' ', '\u00a0') +
  (from.uncertain ? '?' : '');
const finish = (to: EndWords): string =>
  `${to.approximate ? 'примерно ' : ''}по\u00a0${to.to}${to.uncertain ? '?' : ''}`;

const year = (value: number): string =>
  formatYear(value, {
    before: (digits) => glue(`${digits} до н. э.`),
    early: (digits) => glue(`${digits} н. э.`),
  });

/** Russian dates in few words: months abbreviated as after a day, years without "г." and "года". */
export const shortDates = buildShortDates({
  partsOf: (ms) => datePartsOf(ms, ru),
  dayMonth: (parts) => `${parts.day} ${monthAfterDay(parts)}`,
  month,
  year,
  decade: (value, form) => `${formatDigits(value)}-${form === 'of' ? 'х' : 'е'}`,
  season: ({ kind, ordinal }, form) => {
    if (kind === 'quarter') return `${QUARTERS[ordinal - 1] ?? ''} кв.`;
    return kind === 'half'
      ? `${formatDigits(ordinal)}-${form === 'of' ? 'го' : 'е'} полуг.`
      : (SEASONS[kind]?.[form] ?? '');
  },
  yearsOf: (season) => seasonYears(season, year),
  range: (first, last, unit) => glueDash(formatRange(first, last, unit)),
  between: (first, last, unit) =>
    `в\u00a0период ${since(unit(first, 'of', sharedPart(first, last)))} по\u00a0${unit(last, 'to')}`,
  notBefore: (date) => `не\u00a0ранее ${date}`,
  notAfter: (date) => `до\u00a0${date}`,
  about,
  probably,
  fromTo: (from, to) => `${end(from)}\u00a0– ${end(to)}`,
  since: begin,
  until: finish,
  fromUnknownEnd: begin,
  toUnknownStart: finish,
  and: (dates) => dates.join(', '),
  or: grammar.or,
  always: grammar.always,
});
