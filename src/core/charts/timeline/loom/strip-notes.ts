import type { PlacedAnnotation } from '../../drawing/annotation.ts';
import type { Columns } from './columns.ts';
import { labelWords } from './label-words.ts';
import { plotOf } from './loom-input.ts';
import type { LoomInput } from './loom-input.ts';
import type { NotePlace } from './loom-strip.ts';
import type { Period, Point } from './points.ts';

/** A note's pole is another one than that of its event. */
const NOTE_ASIDE_PX = 0.01;

/** Notes that stand over a line of time: at columns, on days, and at periods that are no band here. */
export function notesOn(
  { start, end }: LoomInput['span'],
  points: readonly Point[],
  bands: readonly Period[],
  { annotations }: LoomInput,
): readonly PlacedAnnotation[] {
  const [inColumns, inBands] = [points, bands].map(
    (some) => new Set(some.map(({ event }) => event.id)),
  );
  return annotations.flatMap((annotation): PlacedAnnotation[] => {
    const { kind, event, start: ms } = annotation;
    if (kind !== 'note') return [];
    if (event === null || inColumns?.has(event)) return [annotation];
    if (inBands?.has(event)) return [];
    return [{ ...annotation, event: null, start: Math.max(start, Math.min(end - 1, ms)) }];
  });
}

/** Those of a stretch of time, where they point to. */
export function placeNotes(
  notes: readonly PlacedAnnotation[],
  points: readonly Point[],
  { xs, warp }: Columns,
  { start, end }: LoomInput['span'],
  input: LoomInput,
): readonly NotePlace[] {
  const { from, to } = plotOf(input);
  return notes.flatMap(({ index, start: ms, event, words }) => {
    const at = points.findIndex((point) => point.event.id === event);
    if (event === null ? ms < start || ms >= end : at < 0) return [];
    const x = Math.max(from, Math.min(to, xs[at] ?? warp(ms))) + NOTE_ASIDE_PX * (index + 1);
    const said = labelWords('', words, input.measuring, 600);
    return [{ id: ` note ${String(index)}`, index, x, words: said }];
  });
}
