import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finestPeriod, periodEdges, PERIODS } from '../../../src/core/time/periods.ts';
import { days } from '../../fixtures/istanbul.ts';

const iso = (edges: readonly number[]): string[] =>
  edges.map((ms) => new Date(ms).toISOString().slice(0, 10));

describe('periods', () => {
  it('of a week begin on Monday, those of a quarter in January, April, July and October', () => {
    expect(iso(periodEdges(days('2025-04-09', '2025-04-14'), 'week'))).toEqual([
      '2025-04-07',
      '2025-04-14',
      '2025-04-21',
    ]);
    expect(iso(periodEdges(days('2024-12-31', '2025-04-01'), 'quarter'))).toEqual([
      '2024-10-01',
      '2025-01-01',
      '2025-04-01',
      '2025-07-01',
    ]);
  });

  it('cover a span without a gap, each as a whole', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PERIODS),
        fc.integer({ min: -3_000_000, max: 2_000_000 }),
        fc.integer({ min: 1, max: 40_000 }),
        (period, first, length) => {
          const span = { start: first * 86_400_000, end: (first + length) * 86_400_000 };
          const edges = periodEdges(span, period);
          expect(edges[0]).toBeLessThanOrEqual(span.start);
          expect(edges[1]).toBeGreaterThan(span.start);
          expect(edges.at(-1)).toBeGreaterThanOrEqual(span.end);
          expect(edges.at(-2)).toBeLessThan(span.end);
          expect([...edges].sort((a, b) => a - b)).toEqual(edges);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are as fine as so many cover the span', () => {
    const found = ['2025-03-31', '2025-06-30', '2028-01-01', '2040-01-01', '2090-01-01'].map(
      (end) => finestPeriod(days('2025-03-01', end), 72),
    );
    expect(found).toEqual(['day', 'week', 'month', 'quarter', 'year']);
    expect(finestPeriod(days('2025-03-01', '2025-03-31'), 72, 'month')).toBe('month');
    expect(finestPeriod({ start: -8e15, end: 8e15 }, 72)).toBe('millennium');
  });

  it('are none of a span of no length', () => {
    expect(periodEdges({ start: 5, end: 5 }, 'day')).toEqual([]);
  });
});
