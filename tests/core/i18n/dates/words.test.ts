import { describe, expect, it } from 'vitest';
import type { DateGrammar } from '../../../../src/core/i18n/dates/grammar.ts';
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
import type { Span } from '../../../../src/core/time/span.ts';

const GRAMMARS: readonly DateGrammar[] = [english, arabic, russian];

type Row = readonly [edtf: string, en: string, ar: string, ru: string];
const DURATIONS: readonly Row[] = [
  ['PT1H', '1 hour', 'ساعة واحدة', '1\u00a0час'],
  ['PT2H', '2 hours', 'ساعتان', '2\u00a0часа'],
  ['PT3H', '3 hours', '3 ساعات', '3\u00a0часа'],
  ['PT6H', '6 hours', '6 ساعات', '6\u00a0часов'],
  ['PT11H', '11 hours', '11 ساعة', '11\u00a0часов'],
  ['PT21H', '21 hours', '21 ساعة', '21\u00a0час'],
  ['PT100H', '100 hours', '100 ساعة', '100\u00a0часов'],
  ['>PT6H', 'more than 6 hours', 'أكثر من 6 ساعات', 'более 6\u00a0часов'],
  ['~PT6H', 'about 6 hours', 'نحو 6 ساعات', 'около 6\u00a0часов'],
  ['>=PT2H', '2 hours or more', 'ما لا يقل عن ساعتين', 'не менее 2\u00a0часов'],
  ['<PT1H', 'less than 1 hour', 'أقل من ساعة', 'менее 1\u00a0часа'],
  ['<~PT5H', 'nearly 5 hours', 'قرابة 5 ساعات', 'почти 5\u00a0часов'],
  ['<~PT2H', 'nearly 2 hours', 'قرابة ساعتين', 'почти 2\u00a0часа'],
  [
    '<~PT6H30M',
    'nearly 6 hours 30 minutes',
    'قرابة 6 ساعات ونصف الساعة',
    'почти 6\u00a0часов 30\u00a0минут',
  ],
  ['~PT22H', 'about 22 hours', 'نحو 22 ساعة', 'около 22\u00a0часов'],
  ['>PT21M', 'more than 21 minutes', 'أكثر من 21 دقيقة', 'более 21\u00a0минуты'],
  ['PT5H30M', '5 hours 30 minutes', '5 ساعات ونصف الساعة', '5\u00a0часов 30\u00a0минут'],
  ['PT1H30M', '1 hour 30 minutes', 'ساعة ونصف الساعة', '1\u00a0час 30\u00a0минут'],
  ['~PT6.5H', 'about 6.5 hours', 'نحو 6.5 ساعة', 'около 6,5\u00a0часа'],
  ['P1D', '1 day', 'يوم واحد', '1\u00a0день'],
  ['P90D', '90 days', '90 يومًا', '90\u00a0дней'],
  ['P2W', '2 weeks', 'أسبوعان', '2\u00a0недели'],
  ['P5Y', '5 years', '5 سنوات', '5\u00a0лет'],
];

describe.each([
  ['en', 1],
  ['ar', 2],
  ['ru', 3],
] as const)('in %s', (lang, column) => {
  const formatDuration = { en: formatEn, ar: formatAr, ru: formatRu }[lang];
  const { number } = buildNumbers(lang, LANGUAGES[lang].dir);

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
    [
      '2025-04-01',
      '2025-04-11',
      '1–10 April 2025',
      'من 1 إلى 10 أبريل 2025',
      '1–10\u00a0апреля 2025\u00a0года',
    ],
    [
      '2025-03-01',
      '2025-04-11',
      '1 March – 10 April 2025',
      'من 1 مارس إلى 10 أبريل 2025',
      '1\u00a0марта\u00a0— 10\u00a0апреля 2025\u00a0года',
    ],
    ['2025-04-10', '2025-04-11', '10 April 2025', '10 أبريل 2025', '10\u00a0апреля 2025\u00a0года'],
    [
      '2025-04-10T09:00Z',
      '2025-04-10T10:00Z',
      '10 April 2025',
      '10 أبريل 2025',
      '10\u00a0апреля 2025\u00a0года',
    ],
    [
      '2025-04-09T09:00Z',
      '2025-04-10T10:00Z',
      '9–10 April 2025',
      'من 9 إلى 10 أبريل 2025',
      '9–10\u00a0апреля 2025\u00a0года',
    ],
  ])('from %s to %s', (start, end, en, ar, ru) => {
    const span = { start: day(start), end: day(end) };
    expect(inAll(span)).toEqual([en, ar, ru]);
  });

  it('may be open', () => {
    const end = day('2025-04-11');
    expect(inAll({ start: -Infinity, end })[0]).toBe('up to 10 April 2025');
    expect(inAll({ start: end, end: Infinity })[2]).toBe('с\u00a011\u00a0апреля 2025\u00a0года');
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
