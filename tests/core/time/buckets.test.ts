import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bucketEdges } from '../../../src/core/time/buckets.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

it('cuts a year into days or weeks, as many as there is room for', () => {
  const span = { start: day('2024-01-01'), end: day('2025-01-01') };
  const days = bucketEdges(span, 400);
  expect((days[1] ?? 0) - (days[0] ?? 0)).toBe(86_400_000);
  const weeks = bucketEdges(span, 60);
  expect(new Set(weeks.map((ms) => new Date(ms).getUTCDay()))).toEqual(new Set([1]));
});

it('gives ascending edges that reach beyond both ends of the span, few enough to count into', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -6e13, max: 6e13, noNaN: true }),
      fc.double({ min: 3, max: 14, noNaN: true }),
      fc.integer({ min: 20, max: 400 }),
      (start, exponent, most) => {
        const span = { start, end: start + 10 ** exponent };
        const edges = bucketEdges(span, most);
        expect(edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0))).toBe(
          true,
        );
        expect(edges[0]).toBeLessThanOrEqual(span.start);
        expect(edges.at(-1)).toBeGreaterThanOrEqual(span.end);
        expect(edges.length).toBeLessThan(most * 9);
      },
    ),
    { numRuns: 60 },
  );
});

it('keeps the edges where the span moves a little', () => {
  const span = { start: day('2024-03-02'), end: day('2024-06-02') };
  const moved = { start: span.start + 86_400_000, end: span.end + 86_400_000 };
  expect(bucketEdges(moved, 300)).toEqual(bucketEdges(span, 300));
});
