import { ru } from 'date-fns/locale/ru';
import type { DateCase, EndWords } from '../dates/grammar.ts';
import { formatDigits } from '../dates/numbers.ts';
import { datePartsOf, formatYear } from '../dates/parts.ts';
import type { DateParts } from '../dates/parts.ts';
import { formatRange, seasonYears } from '../dates/range-words.ts';
import type { RangeEnds } from '../dates/range-words.ts';
import { sharedPart } from '../dates/units.ts';
import { buildShortDates, glue } from '../dates/short-words.ts';
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
  (from.approximate ? 'примерно ' : '') + since(from.of) + (from.uncertain ? '?' : '');
const finish = (to: EndWords): string =>
  `${to.approximate ? 'примерно ' : ''}по\u00a0${to.to}${to.uncertain ? '?' : ''}`;

const year = (value: number): string =>
  formatYear(value, {
    before: (digits) => glue(`${digits} до н. э.`),
    early: (digits) => glue(`${digits} н. э.`),
  });

const ABOUT = 'прим. ';
const THIRDS = [
  { plain: 'янв. — апр.', of: '1-й трети', to: '1-ю треть' },
  { plain: 'май — авг.', of: '2-й трети', to: '2-ю треть' },
  { plain: 'сент. — дек.', of: '3-й трети', to: '3-ю треть' },
];
const thirdWords = (ordinal: number, form: DateCase): string => THIRDS[ordinal - 1]?.[form] ?? '';

/** "49", "44 до н. э."; "1", "50 н. э." */
function yearEnds(first: number, last: number): RangeEnds {
  const isEarly = first < 100 && last > 99;
  return [
    first < 100 ? formatDigits(first > 0 ? first : 1 - first) : year(first),
    isEarly ? glue(`${formatDigits(last)} н. э.`) : year(last),
  ];
}

/** Russian dates in few words: months abbreviated as after a day, years without "г." and "года". */
export const shortDates = buildShortDates({
  partsOf: (ms) => datePartsOf(ms, ru),
  dayMonth: (parts) => `${parts.day} ${monthAfterDay(parts)}`,
  month,
  year,
  decade: (value, form) => `${formatDigits(value)}-${form === 'of' ? 'х' : 'е'}`,
  season: ({ kind, ordinal }, form) => {
    if (kind === 'third') return thirdWords(ordinal, form);
    if (kind === 'quarter') return `${QUARTERS[ordinal - 1] ?? ''} кв.`;
    return kind === 'half'
      ? `${formatDigits(ordinal)}-${form === 'of' ? 'го' : 'е'} полуг.`
      : (SEASONS[kind]?.[form] ?? '');
  },
  yearsOf: (season) => seasonYears(season, year),
  range: (first, last, words) =>
    formatRange(first, last, words, yearEnds, {
      numbers: ([from, to]) => `${from}–${to}`,
      words: ([from, to]) => `${from}\u00a0— ${to}`,
    }),
  between: (first, last, unit) =>
    `в\u00a0период ${since(unit(first, 'of', sharedPart(first, last)))} по\u00a0${unit(last, 'to')}`,
  notBefore: (date, isApproximate) => `${isApproximate ? ABOUT : ''}не\u00a0ранее ${date}`,
  notAfter: (date, isApproximate) => `${isApproximate ? ABOUT : ''}не\u00a0позднее ${date}`,
  about,
  aboutRange: (range) => `${ABOUT}${range}`,
  probably,
  uncertain: probably,
  fromTo: (from, to) => `${end(from)}\u00a0— ${end(to)}`,
  since: begin,
  until: finish,
  fromUnknownEnd: begin,
  toUnknownStart: finish,
  and: (dates) => dates.join(', '),
  or: grammar.or,
  always: grammar.always,
});
