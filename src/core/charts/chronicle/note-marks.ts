import type { Mark } from '../drawing/mark.ts';
import { mixColours } from '../drawing/mix-colours.ts';
import { NOTE_INDENT_PX, NOTE_LINE_PX, NOTE_PX } from './layout.ts';
import type { ChronicleLayout, EventRow, NoteRow } from './layout.ts';
import { isMarked } from './note-rows.ts';
import type { Pen } from './pen.ts';

/** How much of the accent the ground of marked rows has. */
const TINT = 0.08;
/** Of a bracket, beside the rows. */
const BRACKET_PX = -9;
const TICK_PX = 5;

/** Grounds of rows in marked spans, and brackets beside the rows they are about. */
export function groundMarks({ rows, annotations, width }: ChronicleLayout, pen: Pen): Mark[] {
  const { palette } = pen;
  return annotations.flatMap((annotation, index): Mark[] => {
    const own = rows.filter(
      (row): row is EventRow =>
        row.kind === 'event' && row.section.start !== null && isMarked(row.event.at, annotation),
    );
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    if (annotation.kind === 'span') {
      const fill = mixColours(palette.ground, palette.accent, TINT);
      return own.map(({ key, y, height }) =>
        pen.rect(`span ${String(index)} ${key}`, 0, y, width, height, fill),
      );
    }
    const [top, bottom] = [first.y + 3, last.y + last.height - 3];
    const stroke = { stroke: palette.accent, strokeWidth: 1.5 };
    const line = (key: string, x1: number, y1: number, x2: number, y2: number): Mark =>
      pen.rule(`bracket ${String(index)} ${key}`, [x1, y1], [x2, y2], stroke);
    return [
      line('line', BRACKET_PX, top, BRACKET_PX, bottom),
      line('from', BRACKET_PX, top, BRACKET_PX + TICK_PX, top),
      line('to', BRACKET_PX, bottom, BRACKET_PX + TICK_PX, bottom),
    ];
  });
}

/** The words of an annotation, with an arrow down to the row that they are about. */
export function noteMarks({ lines }: NoteRow, { style }: ChronicleLayout, pen: Pen): Mark[] {
  const { palette } = pen;
  const line = NOTE_LINE_PX * style.pitch;
  return [
    {
      ...{ kind: 'path', key: 'tip', x: pen.x(5), y: lines.length * line - 1, d: 'M0,0L-4,-7H4Z' },
      fill: palette.accent,
    },
    ...lines.map((text, index) =>
      pen.text(String(index), NOTE_INDENT_PX, (index + 1) * line - 1, text, {
        ...{ size: NOTE_PX, weight: 600, fill: palette.ink },
      }),
    ),
  ];
}
