import type { ChronicleLayout } from '../../core/charts/chronicle/layout.ts';

/**
 * Makes the rows of the chronicle items of a list, each with its place among all of them, drawn or not.
 * @returns the events that are drawn, in time order
 */
export function nameRows(svg: SVGSVGElement, { rows }: Pick<ChronicleLayout, 'rows'>): string[] {
  const ids = rows.flatMap((row) => (row.kind === 'event' ? [row.event.id] : []));
  const placeOf = new Map(ids.map((id, index) => [id, index + 1]));
  const drawn: string[] = [];
  for (const mark of svg.querySelectorAll<SVGElement>('[data-event]')) {
    const id = mark.dataset['event'] ?? '';
    const item = mark.parentElement;
    item?.setAttribute('role', 'listitem');
    item?.setAttribute('aria-posinset', String(placeOf.get(id) ?? 0));
    item?.setAttribute('aria-setsize', String(ids.length));
    drawn.push(id);
  }
  return drawn.sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
}
