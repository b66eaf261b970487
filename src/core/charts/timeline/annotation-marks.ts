import type { GroupMark, Mark } from '../drawing/mark.ts';
import { mixColours } from '../drawing/mix-colours.ts';
import type { Palette } from '../drawing/palette.ts';
import type { TimelineWords } from '../../labels/words.ts';
import { LABEL_PX } from './loom/label-words.ts';
import type { AnnotationBox, StripBox } from './loom/loom-box.ts';
import { lineMark } from './loom-words.ts';

/** How much of the accent the ground of a span has. */
const SPAN_TINT = 0.08;
const TICK_PX = 5;
const LINE_PX = 1.5;

/** The grounds of marked spans, which lie under everything. */
export function annotationGrounds(
  { annotations }: Pick<StripBox, 'annotations'>,
  palette: Palette,
): Mark[] {
  return annotations.flatMap((box): Mark[] =>
    box.kind === 'span'
      ? [
          {
            ...{ kind: 'rect', key: String(box.index), x: box.from, y: box.y },
            ...{ width: box.to - box.from, height: box.bottom - box.y },
            fill: mixColours(palette.ground, palette.accent, SPAN_TINT),
          },
        ]
      : [],
  );
}

/** Caps, brackets and arrows with their words. */
export function annotationMarks(
  { annotations }: Pick<StripBox, 'annotations'>,
  palette: Palette,
  words: TimelineWords,
): Mark[] {
  return annotations.map((box): GroupMark => ({
    kind: 'group',
    key: String(box.index),
    data: { annotation: String(box.index) },
    marks: [
      ...linesOf(box, palette.accent),
      ...box.lines.map((line, at) =>
        lineMark(
          line,
          `words ${String(at)}`,
          LABEL_PX,
          palette.ink,
          palette,
          words,
          undefined,
          600,
        ),
      ),
    ],
  }));
}

function linesOf(box: AnnotationBox, stroke: string): Mark[] {
  const line = (key: string, x1: number, y1: number, x2: number, y2: number): Mark => ({
    ...{ kind: 'rule', key, x1, y1, x2, y2, stroke, strokeWidth: LINE_PX },
  });
  if (box.kind === 'note') {
    const { x, y, bottom } = box;
    return [
      line('pole', x, y, x, bottom - 4),
      { kind: 'path', key: 'tip', x, y: bottom, d: 'M0,0L-4,-7H4Z', fill: stroke },
    ];
  }
  const { from, to, y } = box;
  const half = LINE_PX / 2;
  const cap = line('cap', from, y, to, y);
  if (box.kind === 'span') return [cap];
  return [
    cap,
    line('from', from + half, y, from + half, y + TICK_PX),
    line('to', to - half, y, to - half, y + TICK_PX),
  ];
}
