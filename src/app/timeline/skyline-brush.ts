import { brushX } from 'd3-brush';
import type { D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { beginGesture } from '../explorer/gesture.ts';
import type { Gesture } from '../explorer/gesture.ts';
import type { Frame } from '../../core/charts/drawing/geometry.ts';

/** Half-open places on the strip, px from its left edge. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** A brush on the skyline. */
export interface SkylineBrush {
  /** Makes it lie where the visible span is. */
  follow(strip: Frame, reach: Reach): void;
  end(): void;
}

/**
 * @param onmove the reader dragged the brush or one of its ends; one gesture from press to release
 * @param oncentre the reader pressed beside it
 */
export function skylineBrush(
  group: SVGGElement,
  onmove: (reach: Reach, gesture: Gesture) => void,
  oncentre: (px: number) => void,
): SkylineBrush {
  const brush = brushX<unknown>().keyModifiers(false).handleSize(24);
  const strip = select<SVGGElement, unknown>(group);
  let drawn: Frame = { width: -1, height: -1 };
  let gesture = beginGesture();
  brush.on('start brush end', (event: D3BrushEvent<unknown>) => {
    if (event.sourceEvent == null) return;
    if (event.type === 'start') {
      gesture = beginGesture();
      return;
    }
    const selection = event.selection as [number, number] | null;
    if (selection !== null && selection[1] - selection[0] >= 1) {
      onmove({ low: selection[0], high: selection[1] }, gesture);
    } else if (event.type === 'end' && event.sourceEvent instanceof MouseEvent) {
      const left = group.ownerSVGElement?.getBoundingClientRect().left ?? 0;
      oncentre(event.sourceEvent.clientX - left);
    }
  });
  return {
    follow: ({ width, height }, { low, high }) => {
      if (width !== drawn.width || height !== drawn.height) {
        brush.extent([
          [0, 0],
          [width, height],
        ]);
        strip.call(brush);
        drawn = { width, height };
      }
      strip.call(brush.move, [low, Math.max(low + 1, high)]);
    },
    end: () => {
      strip.on('.brush', null).selectAll('*').remove();
    },
  };
}
