import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent, ZoomTransform } from 'd3-zoom';
import { MIN_SPAN_MS, timeScale } from '../../core/charts/drawing/viewport.ts';
import type { Viewport } from '../../core/charts/drawing/viewport.ts';
import type { TimelineLayout } from '../../core/charts/timeline/layout.ts';
import { beginGesture, WheelGesture } from '../explorer/gesture.ts';
import type { Gesture } from '../explorer/gesture.ts';
import type { Span } from '../../core/time/span.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';

/**
 * Gestures on the timeline change the visible span: Ctrl or Cmd and the wheel, or a pinch, zoom at the pointer;
 * dragging, Shift and the wheel, or a sideways wheel pan. The plain wheel and one finger are left to the page.
 * @returns a function that takes the gestures away
 */
export function followZoom(
  svg: SVGSVGElement,
  explorer: Explorer,
  layout: () => TimelineLayout | undefined,
): () => void {
  const viewport = (): Viewport | undefined => layout()?.viewport;
  /** The transform of the whole period that shows the present span. */
  const present = (view: Viewport): ZoomTransform => {
    const scale = timeScale({ ...view, span: explorer.limits });
    const a = scale(view.span.start);
    const b = scale(view.span.end);
    const k = view.width / Math.abs(b - a);
    return zoomIdentity.translate(view.x - Math.min(a, b) * k, 0).scale(k);
  };

  const wheel = new WheelGesture();
  const turnWheel = (event: WheelEvent): Gesture => {
    requestAnimationFrame((nowMs) => {
      wheel.rest(nowMs);
    });
    return wheel.turn(event.timeStamp);
  };
  let held = beginGesture();

  /** Where events stand wider than time runs, what the pointer is on stays under it, which is not what d3-zoom finds. */
  const spanOf = (transform: ZoomTransform, source: unknown, view: Viewport): Span => {
    const whole = timeScale({ ...view, span: explorer.limits });
    const [start = 0, end = 0] = transform.rescaleX(whole).domain();
    const isSameZoom = Math.abs((end - start) / (view.span.end - view.span.start) - 1) < 1e-3;
    const isTurned = source instanceof WheelEvent && !isSameZoom;
    const found = isTurned ? layout()?.zoomTo(...placeOf(source, end - start)) : undefined;
    return found ?? { start, end };
  };
  const placeOf = (event: MouseEvent, lengthMs: number): [number, number, number] => {
    const { left, top } = svg.getBoundingClientRect();
    return [event.clientX - left, lengthMs, event.clientY - top];
  };

  const behaviour = zoom<SVGSVGElement, unknown>()
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
      return !('touches' in event) || (event as TouchEvent).touches.length > 1;
    })
    .clickDistance(4)
    .wheelDelta(wheelDelta)
    .on('start', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const view = viewport();
      if (!view || !isFromReader(event)) return;
      held = beginGesture();
      const length = explorer.limits.end - explorer.limits.start;
      behaviour.scaleExtent([1, length / MIN_SPAN_MS]);
    })
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const view = viewport();
      if (!view || !isFromReader(event)) return;
      const { sourceEvent } = event as { readonly sourceEvent: unknown };
      const gesture = sourceEvent instanceof WheelEvent ? turnWheel(sourceEvent) : held;
      explorer.show(spanOf(event.transform, sourceEvent, view), gesture);
    });

  /** d3-zoom goes on from the transform it finds here, so it has to be the one that is seen. */
  const catchUp = (): void => {
    const view = viewport();
    if (view) select(svg).call(behaviour.transform, present(view));
  };
  const pan = (event: WheelEvent): void => {
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    const vertical = !event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY);
    const view = viewport();
    if (event.ctrlKey || event.metaKey || vertical || !view) return;
    event.preventDefault();
    const sign = view.direction === 'ltr' ? 1 : -1;
    const byMs = ((view.span.end - view.span.start) * sideways * sign) / view.width;
    explorer.pan(byMs, turnWheel(event));
  };
  const zoomIn = (event: MouseEvent): void => {
    const now = layout();
    if (!now) return;
    const { start, end } = now.viewport.span;
    explorer.show(now.zoomTo(...placeOf(event, (end - start) / 2)));
  };

  for (const type of ['wheel', 'mousedown', 'touchstart'] as const) {
    svg.addEventListener(type, catchUp, { capture: true, passive: true });
  }
  svg.addEventListener('wheel', pan, { passive: false });
  svg.addEventListener('dblclick', zoomIn);
  select(svg).call(behaviour).on('dblclick.zoom', null);
  return () => {
    for (const type of ['wheel', 'mousedown', 'touchstart'] as const) {
      svg.removeEventListener(type, catchUp, { capture: true });
    }
    svg.removeEventListener('wheel', pan);
    svg.removeEventListener('dblclick', zoomIn);
    select(svg).on('.zoom', null);
  };
}

/** Doublings per wheel event. A pinch arrives as a wheel of few pixels, a notch of a mouse's wheel as many. */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
  if (deltaMode !== WheelEvent.DOM_DELTA_PIXEL) return -deltaY * 0.15;
  return -deltaY * (Math.abs(deltaY) < 40 ? 0.02 : 0.004);
}

function isFromReader(event: { readonly sourceEvent: unknown }): boolean {
  return event.sourceEvent != null;
}
