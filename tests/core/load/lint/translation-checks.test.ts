import { describe, expect, it } from 'vitest';
import { checkTranslations } from '../../../../src/core/load/lint/translation-checks.ts';
import { datasetWith, ENVOY, NORTH, SOURCE, TALKS } from '../small-file.ts';

const both = (words: string) => ({ en: words, ru: words });
const small = {
  languages: ['en', 'ru'],
  title: both('Small'),
  actors: [
    { ...NORTH, name: both('North') },
    { ...ENVOY, name: both('Envoy') },
  ],
  topics: [{ id: 'embassies', name: both('Embassies') }],
  events: [{ ...TALKS, title: both('Talks') }],
};
const check = (fields: object) => checkTranslations(datasetWith({ ...small, ...fields }));

describe('missing translations', () => {
  it('are none where every text has every language', () => {
    expect(check({})).toEqual([]);
  });

  it('are counted by language, with every place in the order of the file', () => {
    const claims = [{ source: 'gazette', locator: { ru: 'абзац 1' }, note: 'Doubtful' }];
    const events = [{ ...TALKS, title: { en: 'Talks' }, claims }];
    const places = [{ path: ['events', 0, 'title'] }, { path: ['events', 0, 'claims', 0, 'note'] }];
    expect(check({ events })).toEqual([
      {
        code: 'text.missing',
        severity: 'warning',
        path: ['events', 0, 'claims', 0, 'locator'],
        params: { language: 'en', count: 1, first: 'events[0].claims[0].locator' },
        places: [{ path: ['events', 0, 'claims', 0, 'locator'] }],
      },
      {
        code: 'text.missing',
        severity: 'warning',
        path: ['events', 0, 'title'],
        params: { language: 'ru', count: 2, first: 'events[0].title' },
        places,
      },
    ]);
  });

  it('are not titles, authors and publishers as published, unless one is translated', () => {
    const note = { ...SOURCE, author: 'A. Author', publisher: 'The Gazette' };
    expect(check({ sources: [note] })).toEqual([]);
    expect(check({ sources: [{ ...note, publisher: { en: 'The Gazette' } }] })).toMatchObject([
      { params: { language: 'ru', first: 'sources[0].publisher' } },
    ]);
    expect(check({ sources: [{ ...note, note: 'Short' }] })).toMatchObject([
      { params: { language: 'ru', first: 'sources[0].note' } },
    ]);
  });

  it('pass over what is no text and what is no language', () => {
    expect(check({ title: 7, languages: ['en', 'ru', 'klingon!', 3] })).toEqual([]);
    expect(checkTranslations(null)).toEqual([]);
  });
});
