import { rootOf } from '../parts/root.ts';

const MARGIN_PX = 24;

/** Scrolls the page so that a mark can be seen above a panel that lies over its lower part; any other panel hides nothing. */
export function revealAbove(panel: HTMLElement, selector: string): void {
  const { position, maxHeight } = getComputedStyle(panel);
  const mark = rootOf(panel).querySelector(selector);
  if (position !== 'fixed' || !mark) return;
  // As tall as it can become: what it holds may still be on its way.
  const rest = innerHeight - (parseFloat(maxHeight) || panel.offsetHeight);
  const { top, bottom } = mark.getBoundingClientRect();
  if (top >= MARGIN_PX && bottom <= rest - MARGIN_PX) return;
  scrollBy({ top: (top + bottom) / 2 - rest / 2, behavior: 'instant' });
}
