import fc from 'fast-check';
import { orderTimes } from '../../../src/core/engine/columns/time-order.ts';
import type { TimeOrder } from '../../../src/core/engine/columns/time-order.ts';
import type { Span } from '../../../src/core/time/span.ts';

const instant = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 30 }) },
  fc.constantFrom(-Infinity, Infinity),
);

/** Bounds as events have them: some of no length, some open. */
const bounds: fc.Arbitrary<Span> = fc
  .tuple(instant, instant)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  .filter(({ start, end }) => start !== Infinity && end !== -Infinity);

/** Up to several hundred rows: several blocks of them. */
export const order: fc.Arbitrary<TimeOrder> = fc
  .oneof(
    fc.array(bounds, { maxLength: 12 }),
    fc.array(bounds, { minLength: 200, maxLength: 600, size: 'max' }),
  )
  .map((rows) => {
    const sorted = rows.sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
    return orderTimes({
      size: sorted.length,
      startMs: Float64Array.from(sorted, ({ start }) => start),
      endMs: Float64Array.from(sorted, ({ end }) => end),
    });
  });

/** A span to ask about; also of no length, and open. */
export const askedSpan: fc.Arbitrary<Span> = fc
  .tuple(instant, instant)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
