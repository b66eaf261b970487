import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintDataset } from '../../../../src/core/load/lint/lint-dataset.ts';
import { checkDataset } from '../../../../src/core/load/json/check-dataset.ts';
import { datasetWith, TALKS, TOPIC } from '../small-file.ts';

describe('checking a whole dataset', () => {
  it('finds nothing doubtful where there is nothing', () => {
    const dataset = datasetWith({});
    expect(checkDataset(dataset).problems).toEqual([]);
    expect(lintDataset(dataset)).toEqual([]);
  });

  it('finds what each of the checks finds, as warnings', () => {
    const dataset = datasetWith({
      languages: ['en', 'ru'],
      sources: [
        { id: 'gazette', title: 'Talks', published: '2025-04-09' },
        { id: 'wire', title: 'Wire', note: 'Written from memory, carries a report by AP' },
      ],
      events: [
        { ...TALKS, related: [{ event: 'later', relation: 'outcome-of' }] },
        { ...TALKS, id: 'again', topics: ['embassies', 'embassies'] },
        {
          ...{ ...TALKS, id: 'later', date: '2026' },
          related: [
            { event: 'talks', relation: 'part-of' },
            { event: 'talks', relation: 'follows' },
          ],
        },
      ],
      topics: [TOPIC, { ...TOPIC, id: 'missions' }],
    });
    const found = lintDataset(dataset);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([
      'actor.outside-term',
      'claim.early',
      'entry.duplicate',
      'event.duplicate',
      'order.circular',
      'order.outcome',
      'order.part',
      'reference.repeated',
      'source.copies',
      'source.memory',
      'source.undated',
      'text.missing',
      'unused',
    ]);
  });

  it('goes on where other parts are broken', () => {
    const events = [null, { ...TALKS, date: 'spring' }, 7, TALKS, { ...TALKS, id: 'again' }];
    const found = lintDataset(datasetWith({ events, topics: 'none', languages: { en: 1 } }));
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['event.duplicate', ['events', 4]],
    ]);
  });

  it('takes any JSON value', () => {
    const parts = fc.constantFrom('id', 'date', 'partOf', 'actor', 'claims', 'asserts', 'related');
    const part = fc.dictionary(parts, fc.jsonValue());
    const value = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.constantFrom('languages', 'sources', 'actors', 'topics', 'events'),
        fc.oneof(fc.jsonValue(), fc.array(part)),
      ),
    );
    fc.assert(
      fc.property(value, (any) => {
        expect(() => lintDataset(any)).not.toThrow();
      }),
    );
  });
});

describe('the first dataset', () => {
  const file = new URL('../../../../data/istanbul-2025.json', import.meta.url);
  const dataset = JSON.parse(readFileSync(file, 'utf8')) as unknown;

  it('is translated whole, uses all it has, and dates every source', () => {
    const found = lintDataset(dataset).map(({ code }) => code);
    for (const code of ['text.missing', 'unused', 'source.undated', 'event.duplicate']) {
      expect(found).not.toContain(code);
    }
  });
});
