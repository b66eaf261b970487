import { describe, expect, it } from 'vitest';
import { shortDates as arabic } from '../../../../src/core/i18n/ar/short-dates.ts';
import { formatShortDate } from '../../../../src/core/i18n/dates/short-words.ts';
import { shortDates as english } from '../../../../src/core/i18n/en/short-dates.ts';
import { shortDates as russian } from '../../../../src/core/i18n/ru/short-dates.ts';
import { LANGS } from '../../../../src/core/i18n/languages.ts';
import { loadLocale } from '../../../../src/core/i18n/locale.ts';
import { parseEdtf } from '../../../../src/core/time/edtf.ts';
import type { EdtfDate } from '../../../../src/core/time/edtf.ts';
import { localeOf } from '../../../fixtures/locales.ts';

/** Every kind of date that a dataset may hold, and those that its words have to take care of. */
const DATES = [
  ...['2025-04-09', '2025-03-24', '2025-05-02', '2025-06-06', '2025-07-30', '2025-09-02'],
  ...[
    '2025-04-09~',
    '2025-04-09?',
    '2025-04-09%',
    '2025-04-10T06:57:00Z',
    '2025-04-10T23:30-05:00',
  ],
  ...['2025-03', '2025-05', '2025-06~', '2025-04?', '2025-04-XX', '2025-XX-XX', '2025-XX'],
  ...['2025-21', '2025-24', '2025-33', '2025-34~', '2025-38', '2025-41', '2025-40~'],
  ...['2025', '2014~', '202X', '202X~', '19XX', '-0043', '0079', '-0043-03-15'],
  ...['[..2025-04-09]', '[2025-04-09..]', '[..2025-05]', '[2025-05..]', '[..2025]'],
  ...['[2025-04-08..2025-04-09]', '[2025-03-31..2025-04-01]', '[2024-12-31..2025-01-01]'],
  ...['[2025-10-21..2025-10-24]', '[2025-03..2025-06]', '[2025-04-07,2025-04-08,2025-04-09]'],
  ...['[2025-02-18,2025-03-24]', '[2024,2025]'],
  ...['{2025-03-11,2025-03-23,2025-03-25}', '{2025-02-18,2025-03-24}', '{2025-03-11~,2025-03-23}'],
  ...['{2024-12-31,2025-01-02}', '{2025-03-11..2025-03-13}', '{2025-03,2025-05}'],
  ...[
    '2025-04-09/..',
    '2025-02-02/..',
    '2025-01-20~/..',
    '2025-01-20?/..',
    '2014/..',
    '2025-05/..',
  ],
  ...['2025-04-02/', '../2025-04-09', '/2025-04-09', '../2025-05', '../2025~'],
  ...['2025-04-01/2025-04-10', '2025-02-12/2025-04-09', '2025-02-12~/2025-04-09'],
  ...['2025-03/2025-05', '2025-03/2025-05~', '2016/2018', '2014~/2025', '2014~/2025?'],
  ...['2021-01-20/2025-01-20', '2024-12-29/2025-01-03', '2025-02/2025-04-09', '-0048/-0043'],
  ...['2025-04-10T06:57:00Z/2025-04-10T12:00:00Z', '2025-04-10T06:57:00Z/2025-04-12T12:00:00Z'],
  ...['{2025-04-10T06:57:00Z,2025-04-10T12:00:00Z}', '2025-33/2025-34', '2025-21/2025-22'],
];

function parse(edtf: string): EdtfDate {
  const date = parseEdtf(edtf);
  if (date === undefined) throw new Error(`not a date: ${edtf}`);
  return date;
}

describe('formatShortDate', () => {
  it.each(Object.entries({ arabic, english, russian }))(
    'says the years of what runs over several, whether or not they are asked for (%s)',
    (_name, words) => {
      const say = (edtf: string, withYear: boolean): string =>
        formatShortDate(parse(edtf), words, withYear);
      for (const edtf of ['2021-01-20/2025-01-20', '[2024-12-31..2025-01-01]', '2025-24']) {
        expect(say(edtf, false)).toBe(say(edtf, true));
      }
      expect(say('2025-01-20', false)).not.toContain('2025');
    },
  );

  it.each([
    '2025-04-10T06:57:00Z',
    '2025-04-10T06:57:00Z/2025-04-10T12:00:00Z',
    '{2025-04-10T06:57:00Z,2025-04-10T12:00:00Z}',
  ])('leaves out the times of day of %s, and says a day of several times once', (edtf) => {
    expect(formatShortDate(parse(edtf), english, false)).toBe('10\u00a0Apr');
  });
});

describe('shortDate', () => {
  it('says every kind of date in few words, without its year and with it', async () => {
    const lines = [];
    for (const edtf of DATES) {
      lines.push(edtf);
      for (const lang of LANGS) {
        const locale = await localeOf(lang);
        const [without, full] = [false, true].map((year) => locale.shortDate(parse(edtf), year));
        lines.push(`  ${lang}  ${without ?? ''}${without === full ? '' : `   |   ${full ?? ''}`}`);
      }
    }
    const text = `# A space that no line breaks at stands as ·\n${lines.join('\n')}\n`;
    await expect(text.replaceAll('\u00a0', '·')).toMatchFileSnapshot('short-words.txt');
  });

  it('is never longer than the same date at length', async () => {
    for (const lang of LANGS) {
      const locale = await localeOf(lang);
      for (const date of DATES.map(parse)) {
        expect(locale.shortDate(date, true).length).toBeLessThanOrEqual(locale.date(date).length);
      }
    }
  });

  it('writes the digits of its reader', async () => {
    const ar = await loadLocale({ lang: 'ar', digits: 'arab', calendar: 'gregory' });
    expect(ar.shortDate(parse('2025-04-09'), true)).toBe('٩\u00a0أبريل ٢٠٢٥');
  });
});
