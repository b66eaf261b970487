import { describe, expect, it } from 'vitest';
import { rowsOfLinkedEvents } from '../../../../src/core/load/formats/linked-events.ts';
import { titlesOf } from '../load-file.ts';

const words = (en: string, ru: string) => [
  { '@value': en, '@language': 'en' },
  { '@value': ru, '@language': 'ru' },
];
const VISIT = {
  '@type': 'Event',
  identifier: 'visit',
  name: words('Visit', 'Визит'),
  startDate: '2024',
  attendee: [{ '@type': 'Person', name: 'A' }, { '@type': 'Person', name: words('B', 'Б') }], // prettier-ignore
  additionalProperty: [{ '@type': 'PropertyValue', propertyID: 'EDTF', value: '2024~' }],
};

describe('events in JSON-LD', () => {
  it('have the date in EDTF where it stands, and their words in the first language of the dataset', () => {
    const dataset = { '@type': 'Dataset', inLanguage: ['ru', 'en'] };
    expect(rowsOfLinkedEvents([dataset, VISIT])).toMatchObject([
      { id: 'visit', start: '2024~', title: 'Визит', actors: 'A|Б' },
    ]);
    expect(rowsOfLinkedEvents([VISIT])).toMatchObject([{ title: 'Visit' }]);
  });

  it('of others have the dates of schema.org', async () => {
    const concert = { '@type': 'MusicEvent', name: 'Concert', startDate: '2024-05-06', endDate: '2024-05-08' }; // prettier-ignore
    expect(rowsOfLinkedEvents([concert])).toMatchObject([
      { start: '2024-05-06', end: '2024-05-08' },
    ]);
    expect(await titlesOf(JSON.stringify([concert]), true)).toEqual(['Concert']);
  });

  it('are none among other things', () => {
    expect(rowsOfLinkedEvents([{ '@type': 'Person', name: 'A' }])).toBeUndefined();
  });
});
