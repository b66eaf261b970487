import { describe, expect, it } from 'vitest';
import {
  MIN_SPAN_MS,
  clampSpan,
  panSpan,
  pxPerMs,
  timeScale,
  zoomSpan,
} from '../../../../src/core/charts/drawing/viewport.ts';

const DAY = 86_400_000;
const SPAN = { start: 10 * DAY, end: 20 * DAY };
const LIMITS = { start: 0, end: 100 * DAY };
const LTR = { span: SPAN, x: 168, width: 1000, direction: 'ltr' } as const;
const RTL = { ...LTR, x: 0, direction: 'rtl' } as const;

describe('timeScale', () => {
  it('runs from the left edge of the plot, or from the right one where time does', () => {
    const [there, back] = [timeScale(LTR), timeScale(RTL)];
    expect([10, 15, 20].map((day) => there(day * DAY))).toEqual([168, 668, 1168]);
    expect([10, 15, 20].map((day) => back(day * DAY))).toEqual([1000, 500, 0]);
  });

  it('goes on beyond the plot', () => {
    expect(timeScale(LTR)(9 * DAY)).toBeCloseTo(68, 9);
    expect(timeScale(RTL)(21 * DAY)).toBeCloseTo(-100, 9);
  });

  it('finds the instant under a pixel', () => {
    const [there, back] = [timeScale(LTR), timeScale(RTL)];
    expect([168, 418].map((px) => there.invert(px))).toEqual([10 * DAY, 12.5 * DAY]);
    expect([1000, 250].map((px) => back.invert(px))).toEqual([10 * DAY, 17.5 * DAY]);
  });
});

describe('pxPerMs', () => {
  it('is the same in both directions', () => {
    expect(pxPerMs(LTR) * DAY).toBeCloseTo(100, 9);
    expect(pxPerMs(RTL)).toBe(pxPerMs(LTR));
  });
});

describe('zoomSpan', () => {
  it('halves the span around an instant that stays where it is', () => {
    expect(zoomSpan(SPAN, 2, 12 * DAY, LIMITS)).toEqual({ start: 11 * DAY, end: 16 * DAY });
    expect(zoomSpan(SPAN, 0.5, 12 * DAY, LIMITS)).toEqual({ start: 8 * DAY, end: 28 * DAY });
  });

  it('shows no less than an hour', () => {
    const { start, end } = zoomSpan(SPAN, 1e9, 15 * DAY, LIMITS);
    expect(end - start).toBe(MIN_SPAN_MS);
    expect((start + end) / 2).toBe(15 * DAY);
  });

  it('shows no more than the limits, and is pushed inside them', () => {
    expect(zoomSpan(SPAN, 0.001, 12 * DAY, LIMITS)).toEqual(LIMITS);
    expect(zoomSpan(SPAN, 0.25, 20 * DAY, LIMITS)).toEqual({ start: 0, end: 40 * DAY });
  });
});

describe('panSpan', () => {
  it('moves by so much and stops at the limits with its length', () => {
    expect(panSpan(SPAN, 3 * DAY, LIMITS)).toEqual({ start: 13 * DAY, end: 23 * DAY });
    expect(panSpan(SPAN, -30 * DAY, LIMITS)).toEqual({ start: 0, end: 10 * DAY });
    expect(panSpan(SPAN, 300 * DAY, LIMITS)).toEqual({ start: 90 * DAY, end: 100 * DAY });
  });
});

describe('clampSpan', () => {
  it('leaves whole seconds, and never nothing', () => {
    expect(clampSpan({ start: 1499, end: 61_501 }, LIMITS)).toEqual({ start: 1000, end: 62_000 });
    expect(clampSpan({ start: 5000, end: 5000 }, LIMITS)).toEqual({ start: 5000, end: 6000 });
  });

  it('cuts a span that is longer than the limits', () => {
    expect(clampSpan({ start: -5 * DAY, end: 500 * DAY }, LIMITS)).toEqual(LIMITS);
  });
});
