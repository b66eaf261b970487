/** The id of the event that a mark of the chart is of; undefined where there is none. */
export function eventAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest<SVGElement>('[data-event], [data-names]');
  return mark?.dataset['event'] ?? mark?.dataset['names'];
}
