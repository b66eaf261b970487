/**
 * Makes one event of the chart (or the bar that the keys stand on) reachable by Tab, and hides from screen readers
 * what says nothing on its own: numbers and names beside the marks.
 */
export function setTabStop(svg: SVGSVGElement, event: string | undefined): void {
  for (const text of svg.querySelectorAll('text')) {
    if (!text.closest('[role=button]')) text.setAttribute('aria-hidden', 'true');
  }
  const bar = svg.querySelector<SVGElement>('[data-bin]');
  if (bar) bar.tabIndex = 0;
  for (const element of svg.querySelectorAll<SVGElement>('[data-event]')) {
    element.tabIndex = element.dataset['event'] === event ? 0 : -1;
  }
}
