import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { Span } from '../../time/span.ts';

/** The visible span and the pixels it is drawn on; one object, plain. */
export interface Viewport {
  /** Finite, half-open, ms UTC. */
  readonly span: Span;
  /** Left edge of the plot, px. */
  readonly x: number;
  readonly width: number;
  /** Which way time runs. */
  readonly direction: 'ltr' | 'rtl';
}

/** The narrowest span a viewport shows: an hour. */
export const MIN_SPAN_MS = 3_600_000;

/**
 * The time scale: instants (ms UTC) to px, mirrored where time runs from right to left. Linear and not `scaleUtc`:
 * instants are numbers here, also beyond what a `Date` holds, and the ticks are our own (`time/ticks.ts`).
 */
export function timeScale({ span, x, width, direction }: Viewport): ScaleLinear<number, number> {
  const range = direction === 'ltr' ? [x, x + width] : [x + width, x];
  return scaleLinear([span.start, span.end], range);
}

export function pxPerMs(viewport: Viewport): number {
  return viewport.width / (viewport.span.end - viewport.span.start);
}

/**
 * The span seen after zooming around an instant, which stays where it is.
 * @param factor above 1 zooms in
 * @param limits the span never grows beyond these nor shrinks under {@link MIN_SPAN_MS}
 */
export function zoomSpan(span: Span, factor: number, around: number, limits: Span): Span {
  const length = span.end - span.start;
  const wanted = Math.max(MIN_SPAN_MS, Math.min(limits.end - limits.start, length / factor));
  const ratio = length === 0 ? 0.5 : (around - span.start) / length;
  const start = around - ratio * wanted;
  return clampSpan({ start, end: start + wanted }, limits);
}

/** The span of another length in which what stands at a place stays there. */
export function zoomLinear(viewport: Viewport, px: number, lengthMs: number): Span {
  const { span, x, width, direction } = viewport;
  const share = direction === 'ltr' ? (px - x) / width : (x + width - px) / width;
  const start = span.start + share * (span.end - span.start - lengthMs);
  return { start, end: start + lengthMs };
}

/** The span moved by some ms, kept within the limits. */
export function panSpan(span: Span, byMs: number, limits: Span): Span {
  return clampSpan({ start: span.start + byMs, end: span.end + byMs }, limits);
}

/** The span pushed inside the limits, its length kept as far as they allow; whole seconds. */
export function clampSpan(span: Span, limits: Span): Span {
  const length = Math.min(span.end - span.start, limits.end - limits.start);
  const start = Math.max(limits.start, Math.min(span.start, limits.end - length));
  const second = (ms: number): number => Math.round(ms / 1000) * 1000;
  return { start: second(start), end: Math.max(second(start + length), second(start) + 1000) };
}
