import { describe, expect, it } from 'vitest';
import { loadLocale, succeedLocale } from '../../../src/core/i18n/locale.ts';
import type { Fetch } from '../../../src/core/i18n/locale.ts';
import { parseEdtf } from '../../../src/core/time/edtf.ts';
import { formatProblem, formatProblemPlace } from '../../../src/core/i18n/problem-words.ts';

const en = await loadLocale('en');
const ar = await loadLocale('ar');
const ru = await loadLocale('ru');

describe('words that come late', () => {
  it('are said from when they are learnt; until then their key is', async () => {
    const locale = await loadLocale('en', []);
    expect(locale.t('export.title')).toBe('export.title');
    expect(locale.t('app.name')).toBe('Démarche');
    await locale.learn(['figures']);
    expect(locale.t('export.title')).toBe(en.t('export.title'));
    expect(locale.learnt).toEqual(['figures']);
  });

  it('are fetched once, and again only where they did not come', async () => {
    const locale = await loadLocale('ru', []);
    let fetches = 0;
    const fetch: Fetch = async (load) => {
      fetches += 1;
      if (fetches === 1) throw new TypeError('gone');
      return load();
    };
    await expect(locale.learn(['tables'], fetch)).rejects.toThrow('gone');
    expect(locale.learnt).toEqual([]);
    await Promise.all([locale.learn(['tables'], fetch), locale.learn(['tables'], fetch)]);
    expect(fetches).toBe(2);
    expect(locale.t('mapping.title')).toBe(ru.t('mapping.title'));
  });
});

it('takes the place of another with what that one has learnt, meanwhile, too', async () => {
  const english = await loadLocale('en', ['tables']);
  const coming = succeedLocale({ lang: 'ru', digits: 'latn', calendar: 'gregory' }, () => english);
  await english.learn(['figures']);
  const russian = await coming;
  expect([...russian.learnt].sort()).toEqual(['figures', 'tables']);
  expect(russian.t('export.title')).toBe(ru.t('export.title'));
});

describe('t', () => {
  it.each([
    [0, 'لا أحداث', '0\u00a0событий', '0 events'],
    [1, 'حدث واحد', '1\u00a0событие', '1 event'],
    [2, 'حدثان', '2\u00a0события', '2 events'],
    [5, '5 أحداث', '5\u00a0событий', '5 events'],
    [11, '11 حدثًا', '11\u00a0событий', '11 events'],
    [21, '21 حدثًا', '21\u00a0событие', '21 events'],
    [100, '100 حدث', '100\u00a0событий', '100 events'],
    [1234, '1,234 حدثًا', '1\u00a0234\u00a0события', '1,234 events'],
  ])('counts %i', (count, arabic, russian, english) => {
    const said = [ar, ru, en].map((locale) => locale.t('count.events-plain', { count }));
    expect(said).toEqual([arabic, russian, english]);
  });

  it('chooses the form of the whole, not of the part', () => {
    const params = { matched: 1, total: 22, count: 22 };
    expect(en.t('count.events', params)).toBe('1 of 22 events');
    expect(ru.t('count.events', params)).toBe('1\u00a0из 22\u00a0событий');
    expect(ar.t('count.events', params)).toBe('1 من 22 حدثًا');
  });

  it('shows a hole that nothing fills', () => {
    expect(en.t('dyad.name', { a: 'Russia' })).toBe('Russia and {b}');
  });

  it('leaves out what may be left out', () => {
    const params = { title: 'Talks', date: '10 April 2025', status: 'Planned' };
    expect(en.t('event.described', { ...params, actors: 'Russia' })).toBe(
      'Talks. 10 April 2025. Russia. Planned.',
    );
    expect(en.t('event.described', { ...params, actors: '' })).toBe(
      'Talks. 10 April 2025. Planned.',
    );
    expect(en.t('event.described', params)).toBe('Talks. 10 April 2025. Planned.');
  });

  it('takes words that look like holes or brackets as words', () => {
    expect(en.t('dyad.name', { a: '{b}', b: '[[x]] $&' })).toBe('{b} and [[x]] $&');
  });

  it('isolates words of another direction, and only those', () => {
    expect(ar.t('dyad.name', { a: 'Russia', b: 'تركيا' })).toBe('\u2068Russia\u2069 وتركيا');
    expect(en.t('dyad.name', { a: 'Russia', b: 'تركيا' })).toBe('Russia and \u2068تركيا\u2069');
    expect(ar.t('problem.date.invalid', { found: '2025-13-45' })).toContain(
      '\u20682025-13-45\u2069',
    );
    expect(ar.t('known.rule', { date: '9 أبريل 2025' })).toBe('كما نُشر حتى 9 أبريل 2025');
    expect(ar.t('count.events-plain', { count: 30 })).toBe('30 حدثًا');
    expect(ar.t('bin.tone', { tone: ar.tone(-2.6) })).toMatch(
      /[^\u2066-\u2069]\u2066−2\.6\u2069$/u,
    );
  });
});

describe('numbers', () => {
  it('are grouped as the language does it, in Latin digits', () => {
    expect(en.number(1234567.5)).toBe('1,234,567.5');
    expect(ru.number(1234567.5)).toBe('1\u00a0234\u00a0567,5');
    expect(ar.number(1234567.5)).toBe('1,234,567.5');
  });

  it('have a true minus, on the left in Arabic too', () => {
    expect(en.number(-5)).toBe('−5');
    expect(ar.number(-5)).toBe('\u2066−5\u2069');
  });

  it('as tones are signed, but for 0', () => {
    expect([2.54, -3, 0, -0.01].map((tone) => en.tone(tone))).toEqual(['+2.5', '−3', '0', '0']);
    expect(ru.tone(-2.5)).toBe('−2,5');
    expect(ar.tone(4)).toBe('\u2066+4\u2069');
  });
});

describe('dates and durations', () => {
  it('come in the words of the language', () => {
    const date = parseEdtf('2025-04-10');
    if (date === undefined) throw new Error('not read');
    expect([en, ar, ru].map((locale) => locale.date(date))).toEqual([
      '10 April 2025',
      '10 أبريل 2025',
      '10\u00a0апреля 2025\u00a0года',
    ]);
    expect(ru.day(date.bounds.start)).toBe('10\u00a0апреля 2025\u00a0года');
    expect(ru.span(date.bounds)).toBe('10\u00a0апреля 2025\u00a0года');
    expect(ru.duration('>PT6H')).toBe('более 6\u00a0часов');
    expect(ar.tick(date.bounds.start, 'month')).toBe('أبريل');
  });

  it('leave a duration as it is that is none', () => {
    expect(en.duration('a while')).toBe('a while');
  });
});

describe('list', () => {
  it('joins with the word of the language', () => {
    expect(en.list([])).toBe('');
    expect(en.list(['a'])).toBe('a');
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(ru.list(['а', 'б', 'в'])).toBe('а, б и в');
    expect(ar.list(['روسيا', 'تركيا', 'مصر'])).toBe('روسيا وتركيا ومصر');
    // Each by itself, so that the list is read from the right whatever its words are.
    expect(ar.list(['China', 'Oman'])).toBe('\u2068China\u2069 و\u2068Oman\u2069');
    expect(en.either(['مصر', 'Oman'])).toBe('\u2068مصر\u2069 or Oman');
  });
});

describe('formatProblem', () => {
  it('says what is wrong and what to do, in the words of the language', () => {
    const problem = {
      code: 'field.type',
      params: { field: 'date', expected: 'string, object', found: 'array' },
    } as const;
    expect(formatProblem(problem, en)).toBe(
      'The field “date” has the wrong kind of value: a list. Write text / an object instead.',
    );
    expect(formatProblem(problem, ru)).toContain('список');
    expect(formatProblem(problem, ar)).toContain('قائمة');
  });

  it('leaves out the guess where there is none', () => {
    const problem = { code: 'field.unknown', params: { field: 'zzz', nearest: '' } } as const;
    expect(formatProblem(problem, en)).toBe(
      'There is no field called “zzz”. Correct the name, or remove the field.',
    );
  });

  it('says why a date cannot be read, where that can be told', () => {
    const inAll = (found: string): string[] =>
      [en, ar, ru].map((locale) =>
        formatProblem({ code: 'date.invalid', params: { found } }, locale).replace(/\. .*/s, ''),
      );
    expect(inAll('2025-02-30')).toEqual([
      '“2025-02-30” cannot be read as a date in EDTF: there is no such day',
      'لا يمكن قراءة «\u20682025-02-30\u2069» تاريخًا بصيغة EDTF: لا وجود لهذا اليوم',
      '«2025-02-30» не читается как дата в\u00a0формате EDTF: такого дня нет',
    ]);
    expect(inAll('April')[0]).toBe('“April” cannot be read as a date in EDTF');
  });

  it('says where it is, if it is somewhere', () => {
    const problem = { code: 'date.invalid', params: { found: 'x' } } as const;
    expect(formatProblemPlace({ ...problem, line: 3, column: 7 }, en)).toBe('line 3, column 7');
    expect(formatProblemPlace(problem, en)).toBe('');
  });
});
