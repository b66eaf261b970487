import { describe, expect, it } from 'vitest';
import { isCertainDate, isoEnds } from '../../../../src/core/files/formats/event-time.ts';
import { writeJsonLd } from '../../../../src/core/files/formats/json-ld.ts';
import { writeTimelineJs } from '../../../../src/core/files/formats/timelinejs.ts';
import { loadSource } from '../../../../src/core/load/load-source.ts';
import { parseEdtf } from '../../../../src/core/time/edtf.ts';
import { datasetWith, istanbul, takeAll, textOf } from './taken.ts';

interface Node {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

const nodesOf = (text: string): readonly Node[] =>
  (JSON.parse(text) as { readonly '@graph': readonly Node[] })['@graph'];

describe('JSON-LD', () => {
  it('is a dataset and its events', async () => {
    const [dataset, ...events] = nodesOf(await textOf(writeJsonLd, await takeAll(istanbul)));
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      license: 'https://spdx.org/licenses/CC0-1.0',
      version: '1.2.0',
    });
    expect(events).toHaveLength(istanbul.events.length);
    expect(new Set(events.map((event) => event['@type']))).toEqual(new Set(['Event']));
  });

  it.each([
    ['2025-04-10', '2025-04-10', undefined],
    ['2025-04~', '2025-04', undefined],
    ['2025-04-10/2025-04-12', '2025-04-10', '2025-04-12'],
    ['2025-04-10/..', '2025-04-10', undefined],
    ['[2025-03-29..2025-04-06]', '2025', undefined],
    ['[2024-12-29..2025-01-06]', undefined, undefined],
    ['202X', undefined, undefined],
  ])('gives %s no finer than it is known', async (date, start, end) => {
    const [, event] = nodesOf(await textOf(writeJsonLd, await takeAll(datasetWith([{ date }]))));
    expect([event?.['startDate'], event?.['endDate']]).toEqual([start, end]);
    expect(event?.['additionalProperty']).toContainEqual({
      '@type': 'PropertyValue',
      propertyID: 'EDTF',
      value: date,
    });
  });
});

describe('TimelineJS', () => {
  it('is read back as a timeline with every event', async () => {
    const text = await textOf(writeTimelineJs, await takeAll(istanbul));
    const loaded = await loadSource({ kind: 'file', file: new File([text], 'x.json') });
    const dataset = loaded.kind === 'imported' ? loaded.dataset : undefined;
    const ids = istanbul.events.map(({ id }) => id).sort();
    expect(dataset?.events.map(({ id }) => id).sort()).toEqual(ids);
    const titles = new Map(dataset?.events.map(({ id, title }) => [id, title]));
    for (const { id, title } of istanbul.events) {
      expect(titles.get(id)).toBe((title as Record<string, string>)['en']);
    }
  });

  it.each([
    ['2025-04-10', { year: 2025, month: 4, day: 10 }, undefined],
    ['2025', { year: 2025 }, undefined],
    ['2014~/2025', { year: 2014 }, { year: 2025 }],
    ['[..2025-04-09]', { year: 2025, month: 4, day: 9 }, undefined],
    ['../2025-04-09', { year: 2025, month: 4, day: 9 }, undefined],
    ['[2025-03-29..2025-04-06]', { year: 2025 }, undefined],
    ['-0043-03-15', { year: -44 }, undefined],
    ['0000', { year: -1 }, undefined],
  ])('gives %s as coarse as it is known, and in words', async (date, start, end) => {
    const text = await textOf(writeTimelineJs, await takeAll(datasetWith([{ date }])));
    const { events } = JSON.parse(text) as { readonly events: readonly Record<string, unknown>[] };
    expect(events[0]?.['start_date']).toEqual(start);
    expect(events[0]?.['end_date']).toEqual(end);
    expect(events[0]?.['display_date']).toBeTruthy();
  });
});

describe('a date for another format', () => {
  it('is certain only where it names whole days', () => {
    const certain = ['2025-04-10', '2025-04-10/2025-04-12', '2025-04-10T09:50:00Z'];
    const uncertain = ['2025-04', '2025-04-10?', '2025-04-10/..', '[2025-04-10,2025-04-11]'];
    const isCertain = (edtf: string): boolean => {
      const date = parseEdtf(edtf);
      return date !== undefined && isCertainDate(date);
    };
    expect(certain.filter((edtf) => !isCertain(edtf))).toEqual([]);
    expect(uncertain.filter(isCertain)).toEqual([]);
  });

  it('has no ends where it is no date', () => {
    expect(isoEnds('nonsense')).toEqual({ start: '', end: '' });
  });
});
