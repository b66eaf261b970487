import { describe, expect, it } from 'vitest';
import type { DateGrammar } from '../../src/i18n/date-grammar.ts';
import { formatDate } from '../../src/i18n/date-words.ts';
import { grammar as arabic } from '../../src/i18n/dates-ar.ts';
import { grammar as english } from '../../src/i18n/dates-en.ts';
import { grammar as russian } from '../../src/i18n/dates-ru.ts';
import { buildNumbers } from '../../src/i18n/numbers.ts';
import { formatSpan } from '../../src/i18n/span-words.ts';
import { parseDuration } from '../../src/time/duration.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import type { Span } from '../../src/time/span.ts';

const grammars = { en: english, ar: arabic, ru: russian };
const GRAMMARS: readonly DateGrammar[] = [english, arabic, russian];

type Row = readonly [edtf: string, en: string, ar: string, ru: string];
const DATES: readonly Row[] = [
  ['2025-04-10', '10 April 2025', '10 أبريل 2025', '10 апреля 2025'],
  ['2025-02', 'February 2025', 'فبراير 2025', 'февраль 2025'],
  ['2025', '2025', '2025', '2025'],
  [
    '2025-04-10T06:57:00Z',
    '10 April 2025, 06:57 UTC',
    '10 أبريل 2025، 06:57 بتوقيت غرينتش',
    '10 апреля 2025, 06:57\u00a0UTC',
  ],
  ['2025-21', 'spring 2025', 'ربيع 2025', 'весна 2025'],
  ['2025-24', 'winter 2025–2026', 'شتاء 2025/2026', 'зима 2025–2026'],
  ['2025-33', 'first quarter of 2025', 'الربع الأول من عام 2025', 'I квартал 2025 года'],
  ['2025-38', 'May–August 2025', 'من مايو إلى أغسطس 2025', 'май–август 2025'],
  ['2025-41', 'second half of 2025', 'النصف الثاني من عام 2025', 'второе полугодие 2025 года'],
  ['2025-04-10~', 'about 10 April 2025', 'حوالي 10 أبريل 2025', 'около 10 апреля 2025'],
  ['2025-04~', 'about April 2025', 'حوالي أبريل 2025', 'около апреля 2025'],
  ['2025~', 'about 2025', 'حوالي عام 2025', 'около 2025 года'],
  [
    '2025-33~',
    'about the first quarter of 2025',
    'حوالي الربع الأول من عام 2025',
    'около I квартала 2025 года',
  ],
  ['2025-24~', 'about winter 2025–2026', 'حوالي شتاء 2025/2026', 'около зимы 2025–2026'],
  ['2025-04-09?', 'probably 9 April 2025', '9 أبريل 2025 على الأرجح', 'вероятно, 9 апреля 2025'],
  [
    '2025-04%',
    'probably about April 2025',
    'حوالي أبريل 2025 على الأرجح',
    'вероятно, около апреля 2025',
  ],
  ['2025-04-XX', 'a day in April 2025', 'يوم ما في أبريل 2025', 'один из дней апреля 2025'],
  ['2025-XX-XX', 'a day in 2025', 'يوم ما في عام 2025', 'один из дней 2025 года'],
  ['2025-XX', 'a month in 2025', 'شهر ما في عام 2025', 'один из месяцев 2025 года'],
  ['202X', 'some time in the 2020s', 'وقت ما بين عامي 2020 و2029', 'в 2020-е годы'],
  [
    '19XX',
    'some time between 1900 and 1999',
    'وقت ما بين عامي 1900 و1999',
    'в период с 1900 по 1999 год',
  ],
  ['-0043', '44 BC', '44 ق.م.', '44\u00a0г. до\u00a0н.\u00a0э.'],
  ['-0043~', 'about 44 BC', 'حوالي عام 44 ق.م.', 'около 44\u00a0г. до\u00a0н.\u00a0э.'],
  ['-0043-03-15', '15 March 44 BC', '15 مارس 44 ق.م.', '15 марта 44\u00a0г. до\u00a0н.\u00a0э.'],
  ['0079', 'AD 79', '79 م', '79\u00a0г. н.\u00a0э.'],
  ['-0048/-0043', '49–44 BC', 'من 49 إلى 44 ق.م.', '49–44\u00a0г. до\u00a0н.\u00a0э.'],
  ['2025-04-01/2025-04-10', '1–10 April 2025', 'من 1 إلى 10 أبريل 2025', '1–10 апреля 2025'],
  [
    '2025-03-01/2025-04-10',
    '1 March – 10 April 2025',
    'من 1 مارس إلى 10 أبريل 2025',
    '1 марта – 10 апреля 2025',
  ],
  [
    '2024-12-29/2025-01-03',
    '29 December 2024 – 3 January 2025',
    'من 29 ديسمبر 2024 إلى 3 يناير 2025',
    '29 декабря 2024 – 3 января 2025',
  ],
  ['2025-03/2025-04', 'March–April 2025', 'من مارس إلى أبريل 2025', 'март–апрель 2025'],
  ['2014/2025', '2014–2025', 'من 2014 إلى 2025', '2014–2025'],
  ['2025-04-10/2025-04-10', '10 April 2025', '10 أبريل 2025', '10 апреля 2025'],
  [
    '2014/2025-04-09',
    'from 2014 to 9 April 2025',
    'من عام 2014 إلى 9 أبريل 2025',
    'с 2014 года по 9 апреля 2025',
  ],
  [
    '2025-04-02/2025-06',
    'from 2 April 2025 to June 2025',
    'من 2 أبريل 2025 إلى يونيو 2025',
    'со 2 апреля 2025 по июнь 2025',
  ],
  [
    '2014~/2025',
    'from about 2014 to 2025',
    'من حوالي عام 2014 إلى عام 2025',
    'примерно с 2014 года по 2025 год',
  ],
  [
    '2014?/2025~',
    'from 2014 (uncertain) to about 2025',
    'من عام 2014 (غير مؤكد) إلى حوالي عام 2025',
    'с 2014 года (предположительно) примерно по 2025 год',
  ],
  ['../2025-04-09', 'until 9 April 2025', 'حتى 9 أبريل 2025', 'до 9 апреля 2025'],
  [
    '2025-01-20~/..',
    'since about 20 January 2025',
    'منذ حوالي 20 يناير 2025',
    'примерно с 20 января 2025',
  ],
  ['2014/..', 'since 2014', 'منذ عام 2014', 'с 2014 года'],
  [
    '2025-03-30/',
    'from 30 March 2025, end unknown',
    'من 30 مارس 2025، والنهاية غير معروفة',
    'с 30 марта 2025, дата окончания неизвестна',
  ],
  [
    '/2025-04',
    'until April 2025, start unknown',
    'حتى أبريل 2025، والبداية غير معروفة',
    'до апреля 2025, дата начала неизвестна',
  ],
  [
    '[2025-03-29..2025-04-06]',
    'some day between 29 March and 6 April 2025',
    'يوم ما بين 29 مارس و6 أبريل 2025',
    'в один из дней с 29 марта по 6 апреля 2025',
  ],
  [
    '[2025-04-08..2025-04-09]',
    'some day between 8 and 9 April 2025',
    'يوم ما بين 8 و9 أبريل 2025',
    'в один из дней с 8 по 9 апреля 2025',
  ],
  [
    '[2025-03..2025-05]',
    'some month between March and May 2025',
    'شهر ما بين مارس ومايو 2025',
    'в один из месяцев с марта по май 2025',
  ],
  [
    '[..2025-01-20]',
    'not after 20 January 2025',
    'ليس بعد 20 يناير 2025',
    'не позднее 20 января 2025',
  ],
  ['[2025..]', 'not before 2025', 'ليس قبل عام 2025', 'не ранее 2025 года'],
  [
    '[2025-02-18,2025-03-24]',
    '18 February or 24 March 2025',
    '18 فبراير أو 24 مارس 2025',
    '18 февраля или 24 марта 2025',
  ],
  [
    '{2025-02-18,2025-03-24}',
    '18 February and 24 March 2025',
    '18 فبراير و24 مارس 2025',
    '18 февраля и 24 марта 2025',
  ],
  [
    '{2025-03-11,2025-03-23,2025-03-25}',
    '11, 23 and 25 March 2025',
    '11 و23 و25 مارس 2025',
    '11, 23 и 25 марта 2025',
  ],
  [
    '{2024-12-29,2025-01-03}',
    '29 December 2024 and 3 January 2025',
    '29 ديسمبر 2024 و3 يناير 2025',
    '29 декабря 2024 и 3 января 2025',
  ],
  ['{2025-03,2025-04}', 'March and April 2025', 'مارس وأبريل 2025', 'март и апрель 2025'],
  [
    '{2025-03-01..2025-03-05,2025-04-10}',
    '1–5 March 2025 and 10 April 2025',
    'من 1 إلى 5 مارس 2025 و10 أبريل 2025',
    '1–5 марта 2025 и 10 апреля 2025',
  ],
  [
    '{2025-02-18~,2025-03-24}',
    'about 18 February 2025 and 24 March 2025',
    'حوالي 18 فبراير 2025 و24 مارس 2025',
    'около 18 февраля 2025 и 24 марта 2025',
  ],
];

const DURATIONS: readonly Row[] = [
  ['PT1H', '1 hour', 'ساعة واحدة', '1 час'],
  ['PT2H', '2 hours', 'ساعتان', '2 часа'],
  ['PT3H', '3 hours', '3 ساعات', '3 часа'],
  ['PT6H', '6 hours', '6 ساعات', '6 часов'],
  ['PT11H', '11 hours', '11 ساعة', '11 часов'],
  ['PT21H', '21 hours', '21 ساعة', '21 час'],
  ['PT100H', '100 hours', '100 ساعة', '100 часов'],
  ['>PT6H', 'more than 6 hours', 'أكثر من 6 ساعات', 'более 6 часов'],
  ['~PT6H', 'about 6 hours', 'نحو 6 ساعات', 'около 6 часов'],
  ['>=PT2H', 'at least 2 hours', 'ما لا يقل عن ساعتين', 'не менее 2 часов'],
  ['<PT1H', 'less than 1 hour', 'أقل من ساعة', 'менее 1 часа'],
  ['~PT22H', 'about 22 hours', 'نحو 22 ساعة', 'около 22 часов'],
  ['>PT21M', 'more than 21 minutes', 'أكثر من 21 دقيقة', 'более 21 минуты'],
  ['PT5H30M', '5 hours 30 minutes', '5 ساعات و30 دقيقة', '5 часов 30 минут'],
  ['PT1H30M', '1 hour 30 minutes', 'ساعة و30 دقيقة', '1 час 30 минут'],
  ['~PT6.5H', 'about 6.5 hours', 'نحو 6.5 ساعة', 'около 6,5 часа'],
  ['P1D', '1 day', 'يوم واحد', '1 день'],
  ['P90D', '90 days', '90 يومًا', '90 дней'],
  ['P2W', '2 weeks', 'أسبوعان', '2 недели'],
  ['P5Y', '5 years', '5 سنوات', '5 лет'],
];

describe.each([
  ['en', 1],
  ['ar', 2],
  ['ru', 3],
] as const)('in %s', (lang, column) => {
  const grammar = grammars[lang];
  const { number } = buildNumbers(lang);

  it.each(DATES.map((row) => [row[0], row[column]] as const))('%s is %s', (edtf, words) => {
    const date = parseEdtf(edtf);
    if (date === undefined) throw new Error(`${edtf} is not read`);
    expect(formatDate(date, grammar)).toBe(words);
  });

  it.each(DURATIONS.map((row) => [row[0], row[column]] as const))('%s lasts %s', (text, words) => {
    const duration = parseDuration(text);
    if (duration === undefined) throw new Error(`${text} is not read`);
    expect(grammar.duration(duration, number)).toBe(words);
  });
});

const day = (text: string): number => Date.parse(text);
const inAll = (span: Span): string[] => GRAMMARS.map((grammar) => formatSpan(span, grammar));

describe('spans', () => {
  it.each([
    ['2025-04-01', '2025-04-11', '1–10 April 2025', 'من 1 إلى 10 أبريل 2025', '1–10 апреля 2025'],
    [
      '2025-03-01',
      '2025-04-11',
      '1 March – 10 April 2025',
      'من 1 مارس إلى 10 أبريل 2025',
      '1 марта – 10 апреля 2025',
    ],
    ['2025-04-10', '2025-04-11', '10 April 2025', '10 أبريل 2025', '10 апреля 2025'],
    ['2025-04-10T09:00Z', '2025-04-10T10:00Z', '10 April 2025', '10 أبريل 2025', '10 апреля 2025'],
    [
      '2025-04-09T09:00Z',
      '2025-04-10T10:00Z',
      '9–10 April 2025',
      'من 9 إلى 10 أبريل 2025',
      '9–10 апреля 2025',
    ],
  ])('from %s to %s', (start, end, en, ar, ru) => {
    const span = { start: day(start), end: day(end) };
    expect(inAll(span)).toEqual([en, ar, ru]);
  });

  it('may be open', () => {
    const end = day('2025-04-11');
    expect(inAll({ start: -Infinity, end })[0]).toBe('until 10 April 2025');
    expect(inAll({ start: end, end: Infinity })[2]).toBe('с 11 апреля 2025');
    expect(inAll({ start: -Infinity, end: Infinity })[0]).toBe('all time');
  });
});

describe('ticks', () => {
  it.each([
    ['year', '2025', '2025', '2025'],
    ['month-year', 'April 2025', 'أبريل 2025', 'апрель 2025'],
    ['date', 'Thu 10 April 2025', 'الخميس 10 أبريل 2025', 'чт, 10 апреля 2025'],
    ['month', 'April', 'أبريل', 'апрель'],
    ['month-short', 'Apr', 'أبريل', 'апр.'],
    ['day', '10', '10', '10'],
    ['weekday', 'Thu 10', 'الخميس 10', 'чт 10'],
    ['hour', '06:05', '06:05', '06:05'],
  ] as const)('%s', (unit, en, ar, ru) => {
    const ms = day('2025-04-10T06:05Z');
    expect(GRAMMARS.map((grammar) => grammar.tick(ms, unit))).toEqual([en, ar, ru]);
  });

  it('names years before our era', () => {
    const ms = day('-000499-01-01');
    expect(english.tick(ms, 'year')).toBe('500 BC');
    expect(arabic.tick(ms, 'year')).toBe('500 ق.م.');
    expect(russian.tick(ms, 'year')).toBe('500 до\u00a0н.\u00a0э.');
  });
});
