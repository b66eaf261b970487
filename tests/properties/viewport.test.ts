import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MIN_SPAN_MS,
  clampSpan,
  panSpan,
  timeScale,
  zoomSpan,
} from '../../src/core/charts/drawing/viewport.ts';
import type { Viewport } from '../../src/core/charts/drawing/viewport.ts';
import type { Span } from '../../src/core/time/span.ts';

const RUNS = { numRuns: 300 };

describe('the visible span', () => {
  const second = fc.integer({ min: -60_000_000_000, max: 60_000_000_000 }).map((s) => s * 1000);
  const length = fc
    .oneof(fc.integer({ min: 3600, max: 400_000 }), fc.integer({ min: 3600, max: 1_000_000_000 }))
    .map((s) => s * 1000);
  const inside = fc.double({ min: 0, max: 1, noNaN: true });
  const factor = fc.double({ min: 0.001, max: 1000, noNaN: true });

  /** Limits in whole seconds, and a span within them, both an hour or longer. */
  const spans: fc.Arbitrary<{ limits: Span; span: Span }> = fc
    .tuple(second, length, length, inside)
    .map(([start, a, b, at]) => {
      const [small, large] = a < b ? [a, b] : [b, a];
      const from = start + Math.round(((large - small) * at) / 1000) * 1000;
      return { limits: { start, end: start + large }, span: { start: from, end: from + small } };
    });

  const viewports: fc.Arbitrary<Viewport> = fc.record({
    span: spans.map(({ span }) => span),
    x: fc.constantFrom(0, 168),
    width: fc.integer({ min: 152, max: 1600 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  });

  it('is never narrower than an hour nor beyond its limits, however it is zoomed or panned', () => {
    const step = fc.oneof(
      fc.record({ factor, at: inside }),
      fc.record({ by: fc.double({ min: -3, max: 3, noNaN: true }) }),
    );
    fc.assert(
      fc.property(spans, fc.array(step, { maxLength: 12 }), ({ limits, span }, steps) => {
        let now = span;
        for (const one of steps) {
          const size = now.end - now.start;
          now =
            'by' in one
              ? panSpan(now, one.by * size, limits)
              : zoomSpan(now, one.factor, now.start + one.at * size, limits);
          expect(now.start).toBeGreaterThanOrEqual(limits.start);
          expect(now.end).toBeLessThanOrEqual(limits.end);
          expect(now.end - now.start).toBeGreaterThanOrEqual(MIN_SPAN_MS);
          expect([now.start % 1000, now.end % 1000].map(Math.abs)).toEqual([0, 0]);
          if ('by' in one) expect(now.end - now.start).toBe(size);
        }
      }),
      RUNS,
    );
  });

  it('keeps the instant under the pointer where it is, while no limit is in the way', () => {
    fc.assert(
      fc.property(viewports, factor, inside, (viewport, by, at) => {
        const { span, width } = viewport;
        const limits = { start: span.start - 1e16, end: span.end + 1e16 };
        const px = viewport.x + at * width;
        const around = timeScale(viewport).invert(px);
        const after = { ...viewport, span: zoomSpan(span, by, around, limits) };
        const wanted = Math.max(MIN_SPAN_MS, (span.end - span.start) / by);
        expect(Math.abs(after.span.end - after.span.start - wanted)).toBeLessThanOrEqual(1000);
        // Whole seconds: an end moves by up to half of one.
        const secondPx = (width * 1000) / (after.span.end - after.span.start);
        expect(Math.abs(timeScale(after)(around) - px)).toBeLessThanOrEqual(secondPx + 1e-4);
      }),
      RUNS,
    );
  });

  it('is found again from its pixels', () => {
    fc.assert(
      fc.property(viewports, inside, (viewport, at) => {
        const px = viewport.x + at * viewport.width;
        expect(timeScale(viewport)(timeScale(viewport).invert(px))).toBeCloseTo(px, 4);
      }),
      RUNS,
    );
  });

  it('is left alone where it already lies within the limits, and is clamped once and for all', () => {
    fc.assert(
      fc.property(spans, second, ({ limits, span }, by) => {
        expect(clampSpan(span, limits)).toEqual(span);
        const clamped = clampSpan({ start: span.start + by, end: span.end + by }, limits);
        expect(clampSpan(clamped, limits)).toEqual(clamped);
        expect(clamped.end - clamped.start).toBe(span.end - span.start);
      }),
      RUNS,
    );
  });
});
