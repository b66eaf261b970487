import { describe, expect, it } from 'vitest';
import { outlineDataset } from '../../../../src/core/load/json/outline.ts';
import {
  checkEarlyClaims,
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
