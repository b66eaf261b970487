import { describe, expect, it } from 'vitest';
import { outlineDataset } from '../../../../src/core/load/json/outline.ts';
import { checkUnused } from '../../../../src/core/load/lint/unused-checks.ts';
import { datasetWith, ENVOY, NORTH, SOURCE, TALKS, TOPIC } from '../small-file.ts';

const check = (fields: object) => checkUnused(outlineDataset(datasetWith(fields)));

describe('entries that nothing needs', () => {
  it('are found among actors, topics and sources', () => {
    const found = check({
      sources: [SOURCE, { ...SOURCE, id: 'wire' }],
      actors: [NORTH, ENVOY, { ...NORTH, id: 'south' }],
      topics: [TOPIC, { ...TOPIC, id: 'visas' }],
    });
    expect(found.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['unused', ['sources', 1], { id: 'wire', kind: 'source' }],
      ['unused', ['actors', 2], { id: 'south', kind: 'actor' }],
      ['unused', ['topics', 1], { id: 'visas', kind: 'topic' }],
    ]);
  });

  it('are not the wholes, the wider topics and the repeated sources of what is used', () => {
    const found = check({
      sources: [
        { ...SOURCE, repeats: 'wire' },
        { ...SOURCE, id: 'wire' },
      ],
      topics: [
        { ...TOPIC, broader: 'law' },
        { ...TOPIC, id: 'law', broader: 'all' },
        { ...TOPIC, id: 'all' },
      ],
    });
    expect(found).toEqual([]);
  });

  it('are the parts of what is used', () => {
    const ministry = { id: 'ministry', kind: 'body', name: 'M', partOf: [{ actor: 'north' }] };
    expect(check({ actors: [NORTH, ENVOY, ministry] })).toMatchObject([
      { params: { id: 'ministry' } },
    ]);
  });

  it('are not those who are only quoted', () => {
    const events = [{ ...TALKS, claims: [{ source: 'gazette', voice: 'south' }] }];
    expect(check({ actors: [NORTH, ENVOY, { ...NORTH, id: 'south' }], events })).toEqual([]);
  });
});
