import type { View } from '../../core/view/view.ts';
import type { Gesture } from './gesture.ts';

/** Views gone through, for undo and redo. Plain. */
export interface History {
  /** Oldest first. */
  readonly past: readonly View[];
  readonly present: View;
  /** Next to redo first. */
  readonly future: readonly View[];
  /** The gesture that made the present; null where none did. */
  readonly gesture: Gesture | null;
}

/** Steps that can be undone. */
export const MAX_STEPS = 200;

/** What undo gives back; language, theme, data and selection stay as they are. */
export const UNDOABLE = [
  'filter',
  'span',
  'known',
  'lanes',
  'form',
  'relations',
  'scale',
  'movement',
  'open',
  'axis',
] as const satisfies readonly (keyof View)[];

export function createHistory(view: View): History {
  return { past: [], present: view, future: [], gesture: null };
}

/**
 * The history after the view changed. A change of nothing that undo gives back is no step; nor is one that
 * continues the gesture before it. Another dataset starts anew.
 * @param gesture what makes the change, where that is a gesture: its changes in a row are one step
 */
export function record(history: History, next: View, gesture: Gesture | null = null): History {
  const { past, present } = history;
  if (next.data !== present.data) return createHistory(next);
  if (UNDOABLE.every((field) => isSame(present[field], next[field]))) {
    return { ...history, present: next };
  }
  const continues = gesture !== null && gesture === history.gesture;
  return {
    past: continues ? past : [...past, present].slice(-MAX_STEPS),
    present: next,
    future: [],
    gesture,
  };
}

/** One step back; the same history where there is none. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const earlier = past.at(-1);
  if (!earlier) return history;
  return {
    past: past.slice(0, -1),
    present: restore(earlier, present),
    future: [present, ...future],
    gesture: null,
  };
}

/** One step forth again; the same history where there is none. */
export function redo(history: History): History {
  const { past, present, future } = history;
  const [later, ...rest] = future;
  if (!later) return history;
  return {
    past: [...past, present],
    present: restore(later, present),
    future: rest,
    gesture: null,
  };
}

function restore(from: View, now: View): View {
  return { ...now, ...Object.fromEntries(UNDOABLE.map((field) => [field, from[field]])) };
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => isSame(value, (b as Readonly<Record<string, unknown>>)[key]))
  );
}
