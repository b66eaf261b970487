import { packLanes } from '../../drawing/annotation.ts';
import type { PlacedAnnotation } from '../../drawing/annotation.ts';
import { measureText, wrapText } from '../../drawing/text-metrics.ts';
import type { Columns } from './columns.ts';
import { LABEL_PX, labelWords } from './label-words.ts';
import type { AnnotationBox } from './loom-box.ts';
import { plotOf } from './loom-input.ts';
import type { LoomInput } from './loom-input.ts';
import type { LoomStrip, NotePlace } from './loom-strip.ts';
import type { Flip, PlaceInput } from './place-input.ts';
import type { Period, Point } from './points.ts';

const LANE_PX = 22;
/** From one line of words to the next. */
const LINE_PX = 15;
/** From a cap to the end of its lane, and up to the words over it. */
const UNDER_CAP_PX = 5;
const ABOVE_CAP_PX = 5;
/** More than the longest words need on the narrowest figure. */
const MOST_LINES = 4;

/** The band over a strip in which the words of spans and brackets stand. */
interface AnnotationBand {
  /** Px; 0 without any. */
  readonly height: number;
  /** @param top of the band @param bottom of the rows */
  readonly boxesAt: (top: number, bottom: number) => readonly AnnotationBox[];
}

/** Spans and brackets that a strip has a part of, their words on as few lanes as they need. */
export function layoutAnnotations(
  {
    span,
    warp,
    reach,
  }: Pick<LoomStrip, 'span' | 'reach'> & { readonly warp: (ms: number) => number },
  {
    annotations,
    measuring,
    leading,
    widthPx,
  }: Pick<PlaceInput, 'annotations' | 'measuring' | 'leading' | 'widthPx'>,
  flip: Flip,
): AnnotationBand {
  const within = (ms: number): number => Math.max(reach.from, Math.min(reach.to, warp(ms)));
  const size = LABEL_PX * measuring.scale;
  const own = annotations
    .filter(({ kind, start, end }) => kind !== 'note' && start < span.end && end > span.start)
    .map((annotation) => {
      const from = within(Math.max(annotation.start, span.start));
      const to = Math.max(from + 2, within(Math.min(annotation.end, span.end)));
      const lines = wrapText(annotation.words, widthPx / measuring.wider, size, 600, MOST_LINES);
      const widths = lines.map((line) => measureText(line, size, 600) * measuring.wider);
      return { annotation, from, to, lines, width: Math.max(...widths) };
    });
  const places = packLanes(own, { from: 0, to: widthPx });
  const mostLines = Math.max(1, ...own.map(({ lines }) => lines.length));
  const linePx = LINE_PX * leading;
  const lanePx = LANE_PX * leading + (mostLines - 1) * linePx;
  const lanes = Math.max(0, ...places.map(({ line }) => line + 1));
  return {
    height: lanes * lanePx,
    boxesAt: (top, bottom) =>
      own.map(({ annotation: { kind, index }, from, to, lines }, at): AnnotationBox => {
        const { line: lane = 0, x = 0 } = places[at] ?? {};
        const capY = top + (lanes - lane) * lanePx - UNDER_CAP_PX * leading;
        const [a, b] = [flip.x(from), flip.x(to)];
        return {
          ...{ kind: kind === 'bracket' ? 'bracket' : 'span', index, bottom },
          ...{ from: Math.min(a, b), to: Math.max(a, b), y: capY },
          lines: lines.map((title, line) => ({
            ...{ x: flip.x(x), align: flip.align(1), date: '', title },
            y: capY - ABOVE_CAP_PX * leading - (lines.length - 1 - line) * linePx,
          })),
        };
      }),
  };
}

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
