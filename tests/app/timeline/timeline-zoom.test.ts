// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explorer } from '../../../src/app/explorer/explorer.svelte.ts';
import { followZoom } from '../../../src/app/timeline/timeline-zoom.ts';
import { zoomLinear } from '../../../src/core/charts/drawing/viewport.ts';
import { laidOutCounts } from '../../fixtures/boxes.ts';
import { ISTANBUL_TEXT } from '../../fixtures/istanbul.ts';
import { drag, mouseEvent } from '../../fixtures/mouse.ts';
import { openExplorer } from '../../fixtures/page.ts';

/** A chart 1,000 px wide that the gestures move, in a window without layout. */
async function chartOf(): Promise<{ explorer: Explorer; svg: SVGSVGElement }> {
  const { explorer } = await openExplorer(ISTANBUL_TEXT);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const length = (value: number) => ({ baseVal: { value } });
  Object.assign(svg, { width: length(1000), height: length(400) });
  document.body.append(svg);
  followZoom(svg, explorer, () => {
    const viewport = { span: explorer.span, direction: 'ltr', x: 0, width: 1000 } as const;
    return { ...laidOutCounts(), viewport, zoomTo: (px, ms) => zoomLinear(viewport, px, ms) };
  });
  return { explorer, svg };
}

const turn = (svg: SVGSVGElement, init: WheelEventInit): void => {
  svg.dispatchEvent(new WheelEvent('wheel', { cancelable: true, bubbles: true, ...init }));
};

describe('gestures on the timeline', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
    return () => vi.useRealTimers();
  });

  it('are one step each, however slowly the pointer is dragged', async () => {
    const { explorer, svg } = await chartOf();
    svg.dispatchEvent(mouseEvent('mousedown', 700));
    const spans = [690, 650, 600].map((x) => {
      window.dispatchEvent(mouseEvent('mousemove', x));
      vi.advanceTimersByTime(60_000);
      return explorer.view.span?.start;
    });
    window.dispatchEvent(mouseEvent('mouseup', 600));
    expect(new Set(spans).size).toBe(3);
    explorer.undo();
    expect([explorer.view.span, explorer.canUndo]).toEqual([null, false]);
  });

  it('are steps of their own, however soon one follows another', async () => {
    const { explorer, svg } = await chartOf();
    for (const to of [690, 680]) drag(svg, 700, to);
    explorer.undo();
    expect([explorer.view.span === null, explorer.canUndo]).toEqual([false, true]);
  });

  it.each([
    ['zooming', { ctrlKey: true, deltaY: -20 }],
    ['panning', { deltaX: 20 }],
  ])('are one step while the wheel is turned: %s', async (_name, init) => {
    const { explorer, svg } = await chartOf();
    turn(svg, init);
    const { span } = explorer.view;
    turn(svg, init);
    expect(explorer.view.span).not.toEqual(span);
    explorer.undo();
    expect([explorer.view.span, explorer.canUndo]).toEqual([null, false]);
  });
});
