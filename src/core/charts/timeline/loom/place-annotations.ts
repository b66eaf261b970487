import { packLanes } from '../../drawing/annotation.ts';
import type { PlacedAnnotation } from '../../drawing/annotation.ts';
import { measureText } from '../../drawing/text-metrics.ts';
import { LABEL_PX } from './label-words.ts';
import type { AnnotationBox } from './loom-box.ts';
import type { LoomStrip } from './loom-strip.ts';
import type { Flip, PlaceInput } from './place-input.ts';

const LANE_PX = 22;
const BASELINE_PX = 12;
const CAP_PX = 17;

/** The band over a strip in which the words of spans and brackets stand. */
interface AnnotationBand {
  /** Px; 0 without any. */
  readonly height: number;
  /** @param top of the band @param bottom of the rows */
  readonly boxesAt: (top: number, bottom: number) => readonly AnnotationBox[];
}

/** Spans and brackets that a strip has a part of, their words on as few lines as they need. */
export function layoutAnnotations(
  { span, warp, reach }: LoomStrip,
  { annotations, measuring, leading, widthPx }: PlaceInput,
  flip: Flip,
): AnnotationBand {
  const within = (ms: number): number => Math.max(reach.from, Math.min(reach.to, warp(ms)));
  const own = annotations
    .filter(({ kind, start, end }) => kind !== 'note' && start < span.end && end > span.start)
    .map((annotation) => {
      const from = within(Math.max(annotation.start, span.start));
      const to = Math.max(from + 2, within(Math.min(annotation.end, span.end)));
      const width =
        measureText(annotation.words, LABEL_PX * measuring.scale, 600) * measuring.wider;
      return { annotation, from, to, width };
    });
  const places = packLanes(own, { from: 0, to: widthPx });
  const lanePx = LANE_PX * leading;
  const lines = Math.max(0, ...places.map(({ line }) => line + 1));
  return {
    height: lines * lanePx,
    boxesAt: (top, bottom) =>
      own.map(({ annotation, from, to }, index) => {
        const { line = 0, x = 0 } = places[index] ?? {};
        const laneTop = top + (lines - 1 - line) * lanePx;
        return boxOf(annotation, { from, to, x, laneTop, bottom, leading }, flip);
      }),
  };
}

function boxOf(
  { kind, words }: PlacedAnnotation,
  at: {
    readonly from: number;
    readonly to: number;
    readonly x: number;
    readonly laneTop: number;
    readonly bottom: number;
    readonly leading: number;
  },
  flip: Flip,
): AnnotationBox {
  const [a, b] = [flip.x(at.from), flip.x(at.to)];
  return {
    kind: kind === 'bracket' ? 'bracket' : 'span',
    from: Math.min(a, b),
    to: Math.max(a, b),
    y: at.laneTop + CAP_PX * at.leading,
    bottom: at.bottom,
    line: {
      ...{ x: flip.x(at.x), y: at.laneTop + BASELINE_PX * at.leading },
      ...{ align: flip.align(1), date: '', title: words },
    },
  };
}
