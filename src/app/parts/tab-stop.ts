/** Makes one of them reachable by Tab; the others take the focus, but only where keys or a pointer lead to them. */
export function keepOneTabStop(items: Iterable<SVGElement>, stop: SVGElement | undefined): void {
  for (const item of items) {
    const index = item === stop ? '0' : '-1';
    if (item.getAttribute('tabindex') !== index) item.setAttribute('tabindex', index);
  }
}
