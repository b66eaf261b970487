import { describe, expect, it } from 'vitest';
import {
  buildMovementQuery,
  choosablePeriods,
  periodOf,
} from '../../../../src/core/charts/movement/query.ts';
import { periodOfEdges, PERIODS, periodEdges } from '../../../../src/core/time/periods.ts';
import { USUAL_MOVEMENT } from '../../../../src/core/view/view.ts';
import { days } from '../../../fixtures/istanbul.ts';

describe('what is counted along time', () => {
  it('is as fine as the span has it, or as the reader wants it', () => {
    const years = days('2009-01-01', '2025-12-31');
    expect(periodOf(USUAL_MOVEMENT, years)).toBe('quarter');
    expect(periodOf({ ...USUAL_MOVEMENT, period: 'month' }, years)).toBe('month');
  });

  it('is never so fine that nothing can be told apart', () => {
    const years = days('2009-01-01', '2025-12-31');
    expect(periodOf({ ...USUAL_MOVEMENT, period: 'day' }, years)).toBe('month');
    const pairs = { ...USUAL_MOVEMENT, of: Array(6).fill(['a']) as ['a'][] };
    expect(periodOf({ ...pairs, period: 'day' }, years)).toBe('quarter');
    expect(choosablePeriods(pairs, years)).toEqual(['quarter', 'year', 'decade']);
    expect(choosablePeriods(USUAL_MOVEMENT, days('2025-03-01', '2025-03-20'))).toEqual([
      'day',
      'week',
    ]);
  });

  it('is where there are events, in whole periods', () => {
    const span = days('2025-01-01', '2025-12-31');
    const { edges, subjects } = buildMovementQuery(
      { ...USUAL_MOVEMENT, period: 'month' },
      span,
      days('2025-03-10', '2025-04-02'),
    );
    expect(edges.map((ms) => new Date(ms).toISOString().slice(0, 7))).toEqual([
      '2025-03',
      '2025-04',
      '2025-05',
    ]);
    expect(subjects).toEqual([[]]);
    expect(buildMovementQuery(USUAL_MOVEMENT, span, null).edges[0]).toBeLessThanOrEqual(span.start);
  });

  it('says by what it is counted', () => {
    for (const period of PERIODS) {
      const edges = periodEdges(days('1900-02-01', '2025-03-31'), period);
      expect(periodOfEdges(edges)).toBe(period);
    }
    expect(periodOfEdges(periodEdges(days('2025-02-01', '2025-03-31'), 'month'))).toBe('month');
  });
});
