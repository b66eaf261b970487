import type { Direction } from '../../core/view/view.ts';

/**
 * Where a key leads among periods, which stand in order of time, one chart after another.
 * @param at the place of the one in focus; −1 for none
 * @returns undefined where the key leads nowhere
 */
export function stepAlongPeriods(
  key: string,
  at: number,
  count: number,
  axis: Direction,
): number | undefined {
  if (count === 0) return undefined;
  const later = axis === 'ltr' ? 1 : -1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + later,
    ArrowLeft: at - later,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}
