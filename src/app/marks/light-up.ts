import type { Hover } from '../explorer/explorer-parts.ts';

/** Marks what is pointed at, with the dyads of a single actor, so that the rest of the chart steps back. Only attributes change, nothing is laid out anew. */
export function lightUp(svg: SVGSVGElement, hover: Hover | null): void {
  const lit = (element: SVGElement): boolean => {
    if (!hover) return false;
    const { event = element.dataset['names'], actor, dyad } = element.dataset;
    if (event !== undefined) return hover.events.has(event);
    if (dyad !== undefined) {
      const ids = dyad.split(' ');
      const has = (id: string): boolean => hover.actors.has(id);
      return hover.actors.size === 1 ? ids.some(has) : ids.every(has);
    }
    return actor !== undefined && hover.actors.has(actor);
  };
  const marked = svg.querySelectorAll<SVGElement>(
    '[data-event], [data-names], [data-actor], [data-dyad]',
  );
  let any = false;
  for (const element of marked) {
    const on = lit(element);
    any ||= on;
    element.toggleAttribute('data-lit', on);
  }
  for (const layer of svg.querySelectorAll('[data-layer]')) {
    layer.toggleAttribute('data-dimmed', any);
  }
}
