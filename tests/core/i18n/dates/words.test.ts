import { describe, expect, it } from 'vitest';
import type { DateGrammar } from '../../../../src/core/i18n/dates/grammar.ts';
import { formatDate } from '../../../../src/core/i18n/dates/words.ts';
import { grammar as arabic } from '../../../../src/core/i18n/ar/dates.ts';
import { grammar as english } from '../../../../src/core/i18n/en/dates.ts';
import { grammar as russian } from '../../../../src/core/i18n/ru/dates.ts';
import { formatSpan } from '../../../../src/core/i18n/span-words.ts';
import { formatDuration as formatAr } from '../../../../src/core/i18n/ar/durations.ts';
import { formatDuration as formatEn } from '../../../../src/core/i18n/en/durations.ts';
import { formatDuration as formatRu } from '../../../../src/core/i18n/ru/durations.ts';
import { buildNumbers } from '../../../../src/core/i18n/dates/numbers.ts';
import { LANGUAGES } from '../../../../src/core/i18n/languages.ts';
import { parseDuration } from '../../../../src/core/time/duration.ts';
import { parseEdtf } from '../../../../src/core/time/edtf.ts';
import type { Span } from '../../../../src/core/time/span.ts';

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
    '20 يناير 2025 أو قبله',
    'не позднее 20 января 2025',
  ],
  ['[2025..]', 'not before 2025', 'عام 2025 أو بعده', 'не ранее 2025 года'],
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
  [
    '[2025-04-10T06:00Z..2025-04-10T09:00Z]',
    'some time between 10 April 2025, 06:00 UTC and 10 April 2025, 09:00 UTC',
    'وقت ما بين 10 أبريل 2025، 06:00 بتوقيت غرينتش و10 أبريل 2025، 09:00 بتوقيت غرينتش',
    'в период с 10 апреля 2025, 06:00\u00a0UTC по 10 апреля 2025, 09:00\u00a0UTC',
  ],
  [
    '[2025-21..2025-23]',
    'some time between March and November 2025',
    'وقت ما بين مارس ونوفمبر 2025',
    'в период с марта по ноябрь 2025',
  ],
  [
    '[2025-03..2025-04-10]',
    'some time between 1 March and 10 April 2025',
    'وقت ما بين 1 مارس و10 أبريل 2025',
    'в период с 1 марта по 10 апреля 2025',
  ],
  [
    '[1670..1672-05]',
    'some time between January 1670 and May 1672',
    'وقت ما بين يناير 1670 ومايو 1672',
    'в период с января 1670 по май 1672',
  ],
  [
    '[2025-02-02..2025-02-11]',
    'some day between 2 and 11 February 2025',
    'يوم ما بين 2 و11 فبراير 2025',
    'в один из дней со 2 по 11 февраля 2025',
  ],
  [
    '[2025-04-01~..2025-04-05]',
    'about some day between 1 and 5 April 2025',
    'حوالي يوم ما بين 1 و5 أبريل 2025',
    'около одного из дней с 1 по 5 апреля 2025',
  ],
  ['{..1984}', 'until 1984', 'حتى عام 1984', 'до 1984 года'],
  ['{2025-02-02..}', 'since 2 February 2025', 'منذ 2 فبراير 2025', 'со 2 февраля 2025'],
  [
    '202X/..',
    'since some time in the 2020s',
    'منذ وقت ما بين عامي 2020 و2029',
    'с одного из 2020-х годов',
  ],
  [
    '198X/199X',
    'from some time in the 1980s to some time in the 1990s',
    'من وقت ما بين عامي 1980 و1989 إلى وقت ما بين عامي 1990 و1999',
    'с одного из 1980-х годов по один из 1990-х годов',
  ],
  [
    '18XX/..',
    'since some time between 1800 and 1899',
    'منذ وقت ما بين عامي 1800 و1899',
    'с какого-то года между 1800 и 1899',
  ],
  [
    '2004-06-XX/2004-07-03',
    'from a day in June 2004 to 3 July 2004',
    'من يوم ما في يونيو 2004 إلى 3 يوليو 2004',
    'с одного из дней июня 2004 по 3 июля 2004',
  ],
  [
    '2025-04-01/2025-05-1X',
    'from 1 April 2025 to some day between 10 and 19 May 2025',
    'من 1 أبريل 2025 إلى يوم ما بين 10 و19 مايو 2025',
    'с 1 апреля 2025 по один из дней с 10 по 19 мая 2025',
  ],
  [
    '2025-33?',
    'probably the first quarter of 2025',
    'الربع الأول من عام 2025 على الأرجح',
    'вероятно, I квартал 2025 года',
  ],
  [
    '2025-41/..',
    'since the second half of 2025',
    'منذ النصف الثاني من عام 2025',
    'со второго полугодия 2025 года',
  ],
  [
    '../2025-34',
    'until the second quarter of 2025',
    'حتى الربع الثاني من عام 2025',
    'до II квартала 2025 года',
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
  ['>=PT2H', '2 hours or more', 'ما لا يقل عن ساعتين', 'не менее 2 часов'],
  ['<PT1H', 'less than 1 hour', 'أقل من ساعة', 'менее 1 часа'],
  ['<~PT5H', 'nearly 5 hours', 'قرابة 5 ساعات', 'почти 5 часов'],
  ['<~PT2H', 'nearly 2 hours', 'قرابة ساعتين', 'почти 2 часа'],
  ['<~PT6H30M', 'nearly 6 hours 30 minutes', 'قرابة 6 ساعات و30 دقيقة', 'почти 6 часов 30 минут'],
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
  const formatDuration = { en: formatEn, ar: formatAr, ru: formatRu }[lang];
  const { number } = buildNumbers(lang, LANGUAGES[lang].dir);

  it.each(DATES.map((row) => [row[0], row[column]] as const))('%s is %s', (edtf, words) => {
    const date = parseEdtf(edtf);
    if (date === undefined) throw new Error(`${edtf} is not read`);
    expect(formatDate(date, grammar)).toBe(words);
  });

  it.each(DURATIONS.map((row) => [row[0], row[column]] as const))('%s lasts %s', (text, words) => {
    const duration = parseDuration(text);
    if (duration === undefined) throw new Error(`${text} is not read`);
    expect(formatDuration(duration, number)).toBe(words);
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
