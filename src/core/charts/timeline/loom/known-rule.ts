import { isTakenAsHeld } from '../../../model/dataset.ts';
import { DAY_MS } from '../../../time/span.ts';
import type { LoomInput } from './loom-input.ts';
import type { Point } from './points.ts';

/** Where the known-on rule stands among points; null where it would be out of sight. */
export function ruleOf(
  points: readonly Point[],
  span: LoomInput['span'],
  { known }: Pick<LoomInput, 'known'>,
): { readonly ms: number; readonly before: number } | null {
  if (!known || known.before <= span.start || known.before > span.end) return null;
  const isAfter = ({ ms, event }: Point): boolean =>
    ms >= known.before || (!isTakenAsHeld(event.status) && ms >= known.before - DAY_MS);
  const before = points.findIndex(isAfter);
  return { ms: known.before - DAY_MS / 2, before: before === -1 ? points.length : before };
}
