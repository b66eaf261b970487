import type { ChronicleLayout } from '../../core/charts/chronicle/layout.ts';

/**
 * The event that a key leads to from another: up and down to the row before and after, Home and End to the first and
 * the last. Undefined where the key means nothing, or there is no event.
 */
export function moveAlongRows(
  key: string,
  from: string | undefined,
  { rows }: Pick<ChronicleLayout, 'rows'>,
): string | undefined {
  const ids = rows.flatMap((row) => (row.kind === 'event' ? [row.event.id] : []));
  const here = from === undefined ? -1 : ids.indexOf(from);
  switch (key) {
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    case 'ArrowUp':
      return ids[Math.max(0, here - 1)];
    case 'ArrowDown':
      return ids[Math.min(ids.length - 1, here + 1)];
    default:
      return undefined;
  }
}
