import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ActorNames } from '../../../../src/core/load/rows/actor-names.ts';
import { adapterFor } from '../../../../src/core/load/rows/adapter-for.ts';
import { typeOfCameo } from '../../../../src/core/load/rows/cameo.ts';
import {
  countryOfCode,
  countryOfName,
  englishName,
} from '../../../../src/core/load/rows/countries.ts';
import { isGdeltHeader, isGdeltRow } from '../../../../src/core/load/rows/gdelt.ts';
import { isIcewsHeader } from '../../../../src/core/load/rows/icews.ts';
import { KeySet } from '../../../../src/core/load/rows/key-set.ts';
import { cellsOfPlover, isPloverObject } from '../../../../src/core/load/rows/plover-record.ts';
import { isPolecatHeader } from '../../../../src/core/load/rows/polecat.ts';
import { headerWith, placesByName } from '../../../../src/core/load/rows/row-adapter.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import type { ImportChoices } from '../../../../src/core/load/load-table.ts';
import { rowsOf } from '../table/table-rows.ts';

const load = async (text: string, choices: ImportChoices = {}) => {
  const loaded = await loadSource({ kind: 'text', text }, { choices });
  if (loaded.kind !== 'table') throw new Error(`came as ${loaded.kind}`);
  return {
    ...loaded,
    codes: loaded.problems.map(({ code }) => code),
    events: rowsOf(loaded.table),
  };
};

/** A row of GDELT with invented values. */
const gdelt = (width: 57 | 58 | 61, id: number, code = '112', day = '20240301'): string => {
  const cells = Array.from({ length: width }, () => '');
  cells[0] = String(id);
  cells[1] = day;
  [cells[5], cells[6], cells[7]] = ['RUSGOV', 'MOSCOW', 'RUS'];
  [cells[15], cells[16], cells[17]] = ['TUR', 'ANKARA', 'TUR'];
  cells[26] = code;
  cells[30] = '-2.0';
  cells[width === 61 ? 52 : 50] = 'Ankara, Turkey';
  if (width > 57) cells[width - 1] = `https://www.example.org/${id}`;
  return cells.join('\t');
};

describe('GDELT', () => {
  it.each([57, 58, 61] as const)('is told by its %i columns, without a header', async (width) => {
    const { events, countries } = await load(`${gdelt(width, 1)}\n${gdelt(width, 2, '040')}\n`);
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({
      id: '1',
      date: '2024-03-01',
      eventType: 'ACCUSE',
      tone: -2,
      title: 'MOSCOW → ANKARA · CAMEO 112',
      sources: [width === 57 ? 'GDELT' : 'example.org'],
      url: width === 57 ? '' : 'https://www.example.org/1',
    });
    expect([...(countries?.values() ?? [])]).toEqual(['RU', 'TR']);
    expect(events[0]?.['actors']).toEqual(['Russia', englishName('TR')]);
  });

  it('may mix rows of different editions', async () => {
    const { events, refused } = await load([gdelt(57, 1), gdelt(58, 2), gdelt(61, 3)].join('\n'));
    expect([events.length, refused]).toEqual([3, 0]);
  });

  it('has repeated events named, and merged where that is asked for', async () => {
    const text = [gdelt(58, 1), gdelt(58, 2), gdelt(58, 3, '040')].join('\n');
    const kept = await load(text);
    expect([kept.events.length, kept.refused, kept.codes]).toEqual([3, 0, ['table.repeats']]);
    const merged = await load(text, { merge: true });
    expect([merged.events.length, merged.refused, merged.codes]).toEqual([2, 0, ['table.merged']]);
  });

  it('names rows that cannot be read and keeps them as they stand', async () => {
    const { refusedRows, codes } = await load(
      [gdelt(58, 1), gdelt(58, 2, '999'), gdelt(58, 3, '040', '20241399'), '4\tx'].join('\n'),
    );
    expect(codes).toEqual(['row.type', 'row.date', 'row.cells']);
    expect(refusedRows?.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(refusedRows?.rows[2]?.cells).toEqual(['4', 'x']);
  });

  it('may have a header, as queries give it', () => {
    const names = [
      'GLOBALEVENTID',
      'SQLDATE',
      'EventCode',
      'Actor1CountryCode',
      'Actor2CountryCode',
    ];
    expect(isGdeltHeader(names)).toBe(true);
    expect(adapterFor(names, false)?.firstIsData).toBe(false);
    expect(isGdeltRow(names)).toBe(false);
  });
});

const ICEWS = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Intensity',
  'Target Name',
  'Target Country',
  'Story ID',
  'Sentence Number',
  'Publisher',
];

describe('ICEWS', () => {
  const rows = [
    ICEWS,
    [
      '1',
      '2020-02-03',
      'Ann',
      'Norway',
      'Consult',
      '040',
      '1',
      'Bo',
      'Russian Federation',
      '7',
      '2',
      'Daily',
    ],
    [
      '2',
      '2020-02-03',
      'Bo',
      'Russian Federation',
      'Consult',
      '040',
      '1',
      'Ann',
      'Norway',
      '7',
      '2',
      'Daily',
    ],
    ['3', '2020-02-03', 'Bo', 'NA', 'Consult', '040', '1', 'Ann', 'Norway', '7', '3', 'Daily'],
  ];
  const text = rows.map((cells) => cells.join('\t')).join('\n');

  it('is told by its header, and its doubled rows are named or merged', async () => {
    expect(isIcewsHeader(ICEWS)).toBe(true);
    const kept = await load(text);
    expect(kept.codes).toEqual(['table.reciprocal']);
    expect(kept.events[0]).toMatchObject({
      eventType: 'CONSULT',
      actors: ['Norway', 'Russia'],
      title: 'Ann → Bo: Consult',
      sources: ['Daily'],
      tone: 1,
    });
    expect(kept.events[2]).toMatchObject({ actors: ['Bo', 'Norway'] });
    expect((await load(text, { merge: true })).events).toHaveLength(2);
  });
});

describe('other tables of GDELT', () => {
  it('are named and refused', async () => {
    const mention = ['1000000001', '20240305101500', '20240305103000', '1', 'a.example', 'https://a.example/a', ...Array.from({ length: 10 }, () => '1')].join('\t'); // prettier-ignore
    const loaded = await loadSource({ kind: 'text', text: `${mention}\n${mention}\n` });
    expect(loaded).toMatchObject({
      table: undefined,
      problems: [{ code: 'table.gdelt', params: { table: 'Mentions' } }],
    });
  });
});

describe('POLECAT and PLOVER', () => {
  const names = ['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Contexts', 'Actor Name', 'Actor Country', 'Recipient Name', 'Recipient Country']; // prettier-ignore
  const cells = ['p1', '2021-05-06', 'CONSULT', 'visit', '4', 'military;legal', 'Ann', 'NOR', 'Bo', 'RUS']; // prettier-ignore

  it('are read with the types of the first manual as well', async () => {
    const former = ['FIGHT', 'INVESTIGATE', 'YIELD', 'CRIME'].map((type, i) =>
      cells.map((cell, at) => (at === 0 ? `q${i}` : at === 2 ? type : cell)).join('\t'),
    );
    const { events, codes } = await load([names.join('\t'), ...former].join('\n'));
    expect(events.map(({ eventType }) => eventType)).toEqual(['ASSAULT', 'ACCUSE', 'CONCEDE']);
    expect(codes).toEqual(['row.type']);
  });

  it('are read as a table', async () => {
    expect(isPolecatHeader(names)).toBe(true);
    const { events } = await load(`${names.join('\t')}\n${cells.join('\t')}\n`);
    expect(events).toMatchObject([
      {
        id: 'p1',
        eventType: 'CONSULT',
        tone: 4,
        topics: ['military', 'legal'],
        actors: ['Norway', 'Russia'],
      },
    ]);
  });

  it('are read as JSON lines, each bad one named', async () => {
    const line = JSON.stringify(Object.fromEntries(names.map((name, i) => [name, cells[i]])));
    const { events, codes } = await load(`${line}\n{"Event ID": \n${line.replace('p1', 'p2')}\n`);
    expect(events.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(codes).toEqual(['row.json']);
  });

  it('are read as objects of the manual, in either of its field names', async () => {
    const event = { id: 'x', date: '2000-01-02', event: 'AGREE', source: [{ actorText: 'Ann', code: 'NOR' }], target: [{ actorText: 'Bo', code: 'RUS' }], text: 'They agreed.' }; // prettier-ignore
    expect(isPloverObject(event)).toBe(true);
    expect(cellsOfPlover({ event: 'DOCUMENT' })).toBeUndefined();
    const { events } = await load(JSON.stringify([{ event: 'DOCUMENT', id: 'd' }, event, { ...event, id: 'y' }])); // prettier-ignore
    expect(events).toMatchObject([{ id: 'x', eventType: 'AGREE', actors: ['Norway', 'Russia'] }, { id: 'y' }]); // prettier-ignore
  });

  it('name all who did it and all to whom it was done', async () => {
    const actors = (...names: string[]) => names.map((name) => ({ actorText: name, code: name.slice(0, 3).toUpperCase() })); // prettier-ignore
    const event = { id: 'x', date: '2000-01-02', event: 'AGREE', source: actors('Norway', 'Sweden'), target: actors('Finland', 'Xland'), text: 'They agreed.' }; // prettier-ignore
    const { events } = await load(JSON.stringify([event]));
    expect(events).toMatchObject([
      { actors: ['Norway', 'Sweden', 'Finland', 'Xland'], title: 'Norway, Sweden → Finland, Xland: They agreed.', sources: [] }, // prettier-ignore
    ]);
    const row = [...cells.slice(0, 6), 'Ann; Bo', 'NOR;SWE', 'Cy', 'RUS'].join('\t');
    expect((await load(`${names.join('\t')}\n${row}\n`)).events).toMatchObject([
      { actors: ['Norway', 'Sweden', 'Russia'] },
    ]);
  });
});

describe('what event data are made of', () => {
  it('CAMEO becomes PLOVER by the longest code that fits', () => {
    expect(['010', '02', '163', '161', '1712', '171', '0872', '083', '193', '204'].map(typeOfCameo)).toEqual(['STATEMENT', 'REQUEST', 'COERCE', 'SANCTION', 'ASSAULT', 'COERCE', 'RETREAT', 'CONCEDE', 'ASSAULT', 'ASSAULT']); // prettier-ignore
    expect(['4', '99', '', 'x'].map(typeOfCameo)).toEqual([undefined, undefined, undefined, undefined]); // prettier-ignore
  });

  it('countries are known by code and by name', () => {
    expect([countryOfCode('RUS'), countryOfCode('ROM'), countryOfCode('EUR')]).toEqual(['RU', 'RO', undefined]); // prettier-ignore
    expect([countryOfName('Russian Federation'), countryOfName('Norway'), countryOfName('x')]).toEqual(['RU', 'NO', undefined]); // prettier-ignore
    expect(new ActorNames().ofRow(['', 'Ann|Bo'], ['NA', ''])).toMatchObject([
      { names: ['Ann/Bo'] },
      { names: [''] },
    ]);
  });

  it('a set of keys knows what it was given and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6 }), { maxLength: 200 }), (texts) => {
        const keys = new KeySet();
        const seen = new Set<string>();
        for (const text of texts) {
          expect(keys.has(text)).toBe(seen.has(text));
          expect(keys.add(text)).toBe(!seen.has(text));
          seen.add(text);
        }
      }),
    );
    const many = new KeySet();
    for (let i = 0; i < 20_000; i += 1) expect(many.add(`key ${i}`)).toBe(true);
    expect([many.has('key 19999'), many.has('key 20000')]).toEqual([true, false]);
  });

  it('headers find their places', () => {
    expect(headerWith(['start']).places).toMatchObject({ start: 0, end: -1 });
    expect(placesByName(['Event_ Date']).get('eventdate')).toBe(0);
  });
});
