import { keepOneTabStop } from '../parts/tab-stop.ts';

/**
 * Makes one event of the chart (or the bar that the keys stand on) reachable by Tab, and hides from screen readers
 * what says nothing on its own: numbers and names beside the marks.
 */
export function setTabStop(svg: SVGSVGElement, event: string | undefined): void {
  for (const text of svg.querySelectorAll('text:not([aria-hidden])')) {
    if (!text.closest('[role=button]')) text.setAttribute('aria-hidden', 'true');
  }
  const bar = svg.querySelector<SVGElement>('[data-bin]');
  if (bar) bar.tabIndex = 0;
  const items = [...svg.querySelectorAll<SVGElement>('[data-event]')];
  keepOneTabStop(
    items,
    items.find((item) => item.dataset['event'] === event),
  );
}
