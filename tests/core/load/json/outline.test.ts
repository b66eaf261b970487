import { describe, expect, it } from 'vitest';
import { outlineDataset } from '../../../../src/core/load/json/outline.ts';
import { datasetWith, TALKS } from '../small-file.ts';

describe('the outline of a dataset', () => {
  it('keeps the places of what it has, whatever stands between', () => {
    const { events } = outlineDataset(datasetWith({ events: [1, null, TALKS] }));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      id: 'talks',
      path: ['events', 2],
      participants: [{ id: 'envoy', path: ['events', 2, 'participants', 0] }],
      claims: [{ source: 'gazette', path: ['events', 2, 'claims', 0] }],
    });
  });

  it('tells an affiliation that always holds from one whose date cannot be read', () => {
    const partOf = [{ actor: 'a' }, { actor: 'b', date: 'once' }, { actor: 'c', date: '2024' }];
    const { actors } = outlineDataset({ actors: [{ id: 'x', partOf }] });
    expect(actors[0]?.partOf.map(({ date }) => (date ? date.edtf : date))).toEqual([
      null,
      undefined,
      '2024',
    ]);
  });

  it.each([null, 3, 'text', [], {}, undefined])('is empty for %j', (value) => {
    expect(outlineDataset(value)).toEqual({ sources: [], actors: [], topics: [], events: [] });
  });
});
