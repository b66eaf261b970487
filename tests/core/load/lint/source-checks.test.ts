import { describe, expect, it } from 'vitest';
import { outlineDataset } from '../../../../src/core/load/json/outline.ts';
import {
  checkCopies,
  checkEarlyClaims,
  checkMemory,
  checkSourceDates,
} from '../../../../src/core/load/lint/source-checks.ts';
import { datasetWith, SOURCE, TALKS } from '../small-file.ts';

const early = (published: string | undefined, claim: object = {}, event: object = {}) =>
  checkEarlyClaims(
    outlineDataset(
      datasetWith({
        sources: [{ ...SOURCE, published }],
        events: [{ ...TALKS, ...event, claims: [{ source: 'gazette', ...claim }] }],
      }),
    ),
  );

describe('sources without a date', () => {
  it('are found', () => {
    const sources = [SOURCE, { id: 'wire', title: 'Wire' }];
    expect(checkSourceDates(outlineDataset(datasetWith({ sources })))).toEqual([
      { code: 'source.undated', severity: 'warning', path: ['sources', 1], params: { id: 'wire' } },
    ]);
  });

  it('are not those whose date cannot be read, which is another fault', () => {
    const sources = [{ ...SOURCE, published: 'May' }];
    expect(checkSourceDates(outlineDataset(datasetWith({ sources })))).toEqual([]);
  });
});

describe('sources that copy', () => {
  const found = (more: object) =>
    checkCopies(outlineDataset(datasetWith({ sources: [{ ...SOURCE, ...more }] })));

  it.each([
    'Carries a report by Reuters and is therefore not independent of it.',
    'Quotes TASS of the same day.',
    'Relays the statement of the ministry.',
    'Worded almost as Daily Sabah; both seem to follow Anadolu.',
    { ru: 'Передаёт сообщение ТАСС, поэтому самостоятельным источником не считается.' },
    { ru: 'Ссылается на российские СМИ.' },
    { en: 'A page.', ar: 'ينقل تقريرًا عن رويترز، فلا يُعدّ مصدرًا مستقلًا عنها.' },
    { ar: 'ينقل عن تاس في اليوم نفسه' },
  ])('and do not say which are found by their note: %j', (note) => {
    expect(found({ note })).toEqual([
      {
        ...{ code: 'source.copies', severity: 'warning' },
        ...{ path: ['sources', 0, 'note'], params: { id: 'gazette' } },
      },
    ]);
  });

  it.each([
    { note: 'Carries a report by Reuters.', repeats: 'wire' },
    { note: 'Notes that the State Department had not commented.' },
    { note: 'The page carries no date; it is inferred from the day of the event reported.' },
    { note: { ru: 'День определён по адресу страницы.', ar: 'استُنتج اليوم من عنوان الصفحة' } },
    { note: 'Quotes the minister at length.' },
    {},
  ])('are not those of which it is known, nor others: %j', (more) => {
    expect(found(more)).toEqual([]);
  });
});

describe('sources written from memory', () => {
  it('are found by their title or note', () => {
    const sources = [
      { ...SOURCE, title: { en: 'Written from memory, without a page' } },
      { ...SOURCE, id: 'b', note: { ru: 'Написано по памяти.' } },
      { ...SOURCE, id: 'c', note: { ar: 'مكتوب من الذاكرة' } },
      { ...SOURCE, id: 'd', note: 'Notes of a meeting' },
    ];
    expect(
      checkMemory(outlineDataset(datasetWith({ sources }))).map(({ params }) => params),
    ).toEqual([{ id: 'gazette' }, { id: 'b' }, { id: 'c' }]);
  });
});

describe('claims', () => {
  it('come too early where the source was published before what it says occurred', () => {
    expect(early('2025-04-09')).toEqual([
      {
        code: 'claim.early',
        severity: 'warning',
        path: ['events', 0, 'claims', 0, 'source'],
        params: { source: 'gazette', event: 'talks' },
      },
    ]);
  });

  it.each(['2025-04-10', '2025-04-11', '2025-04', '2025-04-10T06:00Z', undefined])(
    'come in time where that may have been later: %s',
    (published) => {
      expect(early(published)).toEqual([]);
    },
  );

  it('may announce what is to come', () => {
    expect(early('2025-04-09', { asserts: { status: 'planned' } })).toEqual([]);
    expect(early('2025-04-09', {}, { status: 'planned' })).toEqual([]);
    expect(
      early('2025-04-09', { asserts: { status: 'occurred' } }, { status: 'planned' }),
    ).toHaveLength(1);
  });

  it('may give another day', () => {
    expect(early('2025-04-09', { asserts: { date: '2025-04-08' } })).toEqual([]);
    expect(early('2025-04-11', { asserts: { date: '2025-04-12' } })).toHaveLength(1);
  });
});
