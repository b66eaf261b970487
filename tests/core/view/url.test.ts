import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/engine/contract/question.ts';
import { decodeView, encodeView } from '../../../src/core/view/url.ts';
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts';

const FULL: View = {
  data: 'https://host.example/a.json?b=1&c=2',
  lang: 'ar',
  filter: {
    actors: ['russia', 'us'],
    allActors: true,
    topics: ['embassies'],
    types: ['CONSULT', 'AGREE'],
    forms: ['meeting', 'video'],
    levels: ['minister'],
    statuses: ['planned'],
    sources: ['tass'],
    words: 'direct flights & more',
    disputed: true,
    leastSources: 2,
    certain: true,
  },
  span: { start: Date.UTC(2025, 2, 1), end: Date.UTC(2025, 3, 11) },
  known: '2025-04-09',
  lanes: 'topic',
  form: 'chronicle',
  relations: 'table',
  scale: 'true',
  movement: { period: 'week', of: [['russia', 'us'], ['turkiye']], by: 'tone', mean: true },
  pair: { of: ['russia', 'us'], since: '2025-04-09' },
  aside: true,
  open: ['russia', 'us'],
  event: 'round-2',
  actor: 'lavrov',
  axis: 'rtl',
  theme: 'dark',
  digits: 'arab',
  calendar: 'hijri',
  every: 5,
  embed: true,
};

const ADDRESS =
  'data=https://host.example/a.json%3Fb%3D1%26c%3D2&lang=ar&actors=russia,us&actors.all=1' +
  '&topics=embassies&types=CONSULT,AGREE&contact=meeting,video&level=minister&status=planned&sources=tass&sources.min=2&disputed=1&certain=1&q=direct+flights+%26+more' +
  '&from=2025-03-01&to=2025-04-10&known=2025-04-09&lanes=topic&form=chronicle&relations=table&scale=true&movement=week&movement.of=russia~us,turkiye&movement.by=tone&movement.mean=1&pair=russia~us&since=2025-04-09&aside=1&open=russia,us&event=round-2' +
  '&actor=lavrov&axis=rtl&theme=dark&digits=arab&calendar=hijri&every=5&embed=1';

describe('writing an address', () => {
  it('says everything, in one order, readably', () => {
    expect(encodeView(FULL)).toBe(ADDRESS);
  });

  it('leaves out what is usual, but never the language', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('lang=en');
  });

  it('says what is not usual, and what is usual where the reader prefers something else', () => {
    const dark = { ...DEFAULT_VIEW, theme: 'dark' } as const;
    expect(encodeView(dark, { theme: 'dark' })).toBe('lang=en&theme=dark');
    expect(encodeView(DEFAULT_VIEW, { theme: 'dark' })).toBe('lang=en&theme=auto');
  });

  it('keeps the commas of a value apart from those between values', () => {
    for (const actors of [
      ['Geneva, Palais', 'Paris'],
      ['a%2Cb', 'c%25', '%,'],
      ['100%', '%2', ','],
    ]) {
      const view = { ...DEFAULT_VIEW, filter: { ...NO_FILTER, actors } };
      expect(decodeView(encodeView(view)).view).toEqual(view);
    }
  });

  it('replaces half characters, which no address can hold', () => {
    const view = { ...DEFAULT_VIEW, filter: { ...NO_FILTER, words: 'a\ud800' } };
    expect(encodeView(view)).toBe('lang=en&q=a%EF%BF%BD');
  });
});

describe('reading an address', () => {
  it('gives the view, with and without the question mark', () => {
    expect(decodeView(ADDRESS)).toEqual({ view: FULL, problems: [] });
    expect(decodeView(`?${ADDRESS}`).view).toEqual(FULL);
  });

  it('fills in what is absent from the preferences, then the defaults', () => {
    expect(decodeView('')).toEqual({ view: DEFAULT_VIEW, problems: [] });
    const preferred = { lang: 'ru', theme: 'dark' } as const;
    expect(decodeView('theme=light', preferred).view).toEqual({
      ...DEFAULT_VIEW,
      lang: 'ru',
      theme: 'light',
    });
  });

  it('drops what lists hold twice or empty', () => {
    expect(decodeView('actors=a,,b,a,').view.filter.actors).toEqual(['a', 'b']);
  });

  it.each([
    ['lang=fr', 'address.invalid', { parameter: 'lang', found: 'fr' }],
    ['lang=', 'address.invalid', { parameter: 'lang', found: '' }],
    ['lanes=country', 'address.invalid', { parameter: 'lanes', found: 'country' }],
    ['axis=up', 'address.invalid', { parameter: 'axis', found: 'up' }],
    ['digits=roman', 'address.invalid', { parameter: 'digits', found: 'roman' }],
    ['every=0', 'address.invalid', { parameter: 'every', found: '0' }],
    ['every=2000', 'address.invalid', { parameter: 'every', found: '2000' }],
    ['embed=yes', 'address.invalid', { parameter: 'embed', found: 'yes' }],
    ['calendar=julian', 'address.invalid', { parameter: 'calendar', found: 'julian' }],
    ['theme=Dark', 'address.invalid', { parameter: 'theme', found: 'Dark' }],
    ['actors.all=yes', 'address.invalid', { parameter: 'actors.all', found: 'yes' }],
    ['types=CONSULT,TALK', 'address.invalid', { parameter: 'types', found: 'TALK' }],
    ['status=occured', 'address.invalid', { parameter: 'status', found: 'occured' }],
    ['from=yesterday', 'address.invalid', { parameter: 'from', found: 'yesterday' }],
    ['to=2025-13', 'address.invalid', { parameter: 'to', found: '2025-13' }],
    ['known=2025-04', 'address.invalid', { parameter: 'known', found: '2025-04' }],
    ['event=', 'address.invalid', { parameter: 'event', found: '' }],
    ['data=../secret', 'address.invalid', { parameter: 'data', found: '../secret' }],
    ['data=javascript:x', 'address.invalid', { parameter: 'data', found: 'javascript:x' }],
    ['utm_source=x', 'address.unknown', { parameter: 'utm_source' }],
    ['Actors=x&Actors=y', 'address.unknown', { parameter: 'Actors' }],
    ['__proto__=x', 'address.unknown', { parameter: '__proto__' }],
  ])('ignores %s with a notice and keeps the rest', (part, code, params) => {
    const { view, problems } = decodeView(`${part}&actors=russia&q=flights`);
    expect(problems).toEqual([{ code, severity: 'warning', path: [], params }]);
    expect(view.filter.actors).toEqual(['russia']);
    expect(view.filter.words).toBe('flights');
    expect(view.data).toBe(DEFAULT_VIEW.data);
  });

  it('keeps the values of a list that can be used', () => {
    expect(decodeView('types=TALK,CONSULT').view.filter.types).toEqual(['CONSULT']);
  });

  it('takes the last of a parameter given twice, and says so', () => {
    const { view, problems } = decodeView('lang=ar&lang=ru');
    expect(view.lang).toBe('ru');
    expect(problems).toEqual([
      {
        code: 'address.repeated',
        severity: 'warning',
        path: [],
        params: { parameter: 'lang', found: 'ar' },
      },
    ]);
  });
});
