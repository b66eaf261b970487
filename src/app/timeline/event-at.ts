/** The id of the event that a mark of the chart is of, or leads from; undefined where there is none. */
export function eventAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest<SVGElement>('[data-event], [data-connects]');
  return mark?.dataset['event'] ?? mark?.dataset['connects'];
}
