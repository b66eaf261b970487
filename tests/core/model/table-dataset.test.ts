import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../src/core/load/json/check-dataset.ts';
import { edtfAt, idAt, toneAt } from '../../../src/core/model/event-table.ts';
import { datasetOfTable, eventOfRow, idsAt } from '../../../src/core/model/table-dataset.ts';
import { readCsv } from '../load/table/table-rows.ts';

const { table } = await readCsv(
  [
    'id,start,end,eventType,actors,topics,tone,title,status,source,url',
    'first,2025-04-10,2025-04-12,CONSULT,United States|Россия,arms control,0.1,Talks,planned,TASS|AP,https://example.org/1',
    ',2025-05-09,,,,arms control,,,,,',
    ',2025-05-10~,,AID,United States|Россия,,-3.3,,,,',
  ].join('\n'),
);

describe('a dataset of a table', () => {
  const dataset = datasetOfTable(table!, 'my events.csv');

  it('names everybody and everything, and no event', () => {
    expect(dataset).toMatchObject({
      format: 'demarche/1',
      id: 'my-events.csv',
      title: 'my events.csv',
      sources: [
        { id: 'TASS', title: 'TASS' },
        { id: 'AP', title: 'AP' },
      ],
      actors: [
        { id: 'United-States', kind: 'unspecified', name: 'United States' },
        { id: 'Россия', kind: 'unspecified', name: 'Россия' },
      ],
      topics: [{ id: 'arms-control', name: 'arms control' }],
      events: [],
    });
    const spoken = { en: { unnamed: 'Table' }, fr: { unnamed: 'Tableau' } };
    expect(datasetOfTable(table!, '', undefined, spoken).title).toEqual({
      en: 'Table',
      fr: 'Tableau',
    });
  });

  it('calls countries as the table does in its language, and others what their names say', async () => {
    const own = await readCsv('start,actors\n2025,США|Government of Northland|Lakes League\n');
    const spoken = { en: { unnamed: 'T' }, ru: { unnamed: 'Т' } };
    const { actors } = datasetOfTable(own.table!, 'x', new Map([['США', 'US']]), spoken);
    expect(actors).toMatchObject([
      { kind: 'state', name: { en: 'United States', ru: 'США' }, iso3166: 'US' },
      { kind: 'body', name: 'Government of Northland' },
      { kind: 'unspecified', name: 'Lakes League' },
    ]);
  });

  it('knows the parts of states by their names in three languages', async () => {
    const names = ['Army of Aland', 'Вооружённые силы Аланда', 'Армия', 'الجيش السوري', 'وزارة الخارجية', 'Courtland']; // prettier-ignore
    const own = await readCsv(`start,actors\n2025,${names.join('|')}\n`);
    const { actors } = datasetOfTable(own.table!, 'x', undefined, { en: { unnamed: 'T' } });
    expect(actors.map(({ kind }) => kind)).toEqual([...Array<string>(5).fill('body'), 'unspecified']); // prettier-ignore
  });

  it('is with its events a dataset like any other', () => {
    const events = [0, 1, 2].map((row) => eventOfRow(table!, row));
    const { problems } = checkDataset(structuredClone({ ...dataset, events }));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('an event of a row', () => {
  it('has everything the row says', () => {
    expect(eventOfRow(table!, 0)).toEqual({
      id: 'first',
      eventType: 'CONSULT',
      date: '2025-04-10/2025-04-12',
      title: 'Talks',
      participants: [
        { actor: 'United-States', role: 'participant' },
        { actor: 'Россия', role: 'participant' },
      ],
      topics: ['arms-control'],
      status: 'planned',
      tone: 0.1,
      claims: [
        { source: 'TASS', locator: 'https://example.org/1' },
        { source: 'AP', locator: 'https://example.org/1' },
      ],
    });
  });

  it('without a title is called by its actors, or its topics', () => {
    expect(eventOfRow(table!, 1)).toEqual({
      id: 'row-2',
      eventType: 'UNSPECIFIED',
      date: '2025-05-09',
      title: 'arms control',
      participants: [],
      topics: ['arms-control'],
      status: 'unspecified',
      claims: [],
    });
    expect(eventOfRow(table!, 2)).toMatchObject({ title: 'United States – Россия', tone: -3.3 });
  });

  it('can be read part by part', () => {
    expect([0, 1, 2].map((row) => idAt(table!, row))).toEqual(['first', 'row-2', 'row-3']);
    expect([0, 1, 2].map((row) => toneAt(table!, row))).toEqual([0.1, undefined, -3.3]);
    expect(edtfAt(table!, 2)).toBe('2025-05-10~');
    expect(idsAt(table!.actors, 0)).toEqual(['United-States', 'Россия']);
  });
});
