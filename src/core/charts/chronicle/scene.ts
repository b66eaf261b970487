import { glyphMarks } from '../drawing/glyph-marks.ts';
import type { GroupMark, Mark } from '../drawing/mark.ts';
import { GLYPH_RADIUS } from '../drawing/glyph.ts';
import { mixColours } from '../drawing/mix-colours.ts';
import type { Palette } from '../drawing/palette.ts';
import { measureText } from '../drawing/text-metrics.ts';
import { actorMarks } from './actor-marks.ts';
import type { ChronicleLayout, ChronicleRow, EventRow } from './layout.ts';
import { knownMarks, sectionMarks } from './head-marks.ts';
import { groundMarks, noteMarks } from './note-marks.ts';
import { takePen } from './pen.ts';
import type { Pen } from './pen.ts';
import { whoMarks } from './who-marks.ts';
import type { ChronicleWords } from './words.ts';

export interface ChronicleInk {
  readonly palette: Palette;
  readonly words: ChronicleWords;
  readonly selected?: string | null;
  /** The events of the selected one's thread, in time order. */
  readonly thread?: readonly string[];
}

/** The names of the columns, and all rows under them. */
export function chronicleScene(layout: ChronicleLayout, ink: ChronicleInk): GroupMark {
  const rows = rowsScene(layout, ink, { from: 0, to: layout.height });
  return {
    ...{ kind: 'group', key: 'chronicle', id: 'chronicle' },
    marks: [headScene(layout, ink), { ...rows, y: layout.headHeight }],
  };
}

/** The names of the columns. */
export function headScene(layout: ChronicleLayout, { palette, words }: ChronicleInk): GroupMark {
  const { columns, others, names, headHeight, style } = layout;
  const pen = takePen(layout.width, palette, words, style);
  const size = style.layout === 'phone' ? 11 : 12;
  const set = { size, weight: 500, fill: palette.ink } as const;
  const first = 14 * style.pitch;
  return {
    ...{ kind: 'group', key: 'head' },
    marks: [
      ...bandMarks(layout, pen, 0, headHeight),
      ...columns.flatMap(({ id, x }) =>
        (names.get(id) ?? []).map((line, index) =>
          pen.text(`${id} ${String(index)}`, x, first + index * 14 * style.pitch, line, {
            ...{ ...set, align: 'middle' },
          }),
        ),
      ),
      ...(others ? [pen.text('others', others.from + 8, first, words.others, set)] : []),
    ],
  };
}

/** The rows that touch a stretch, px from the upper edge of the first one. */
export function rowsScene(
  layout: ChronicleLayout,
  ink: ChronicleInk,
  { from, to }: { readonly from: number; readonly to: number },
): GroupMark {
  const { rows, width, height, style } = layout;
  const pen = takePen(width, ink.palette, ink.words, style);
  const isSeen = ({ y, height: tall }: ChronicleRow): boolean => y < to && y + tall > from;
  const drawn = rows.flatMap((row, index) =>
    isSeen(row) ? [rowMark(row, rows[index - 1], layout, ink, pen)] : [],
  );
  const foot = pen.rule('foot', [0, height - 0.5], [width, height - 0.5], {
    ...{ stroke: ink.palette.hairline, strokeWidth: 1 },
  });
  return {
    ...{ kind: 'group', key: 'rows', id: 'chronicle-rows' },
    marks: [
      ...bandMarks(layout, pen, 0, height),
      ...groundMarks(layout, pen),
      ...drawn,
      foot,
      ...threadMarks(layout, ink, pen),
    ],
  };
}

/** Every other column on a ground of its own. */
function bandMarks(
  { columns, others }: ChronicleLayout,
  pen: Pen,
  y: number,
  height: number,
): Mark[] {
  const bands = [...columns, ...(others ? [{ id: '', ...others }] : [])];
  const fill = mixColours(pen.palette.ground, pen.palette.grid, 0.55);
  return bands
    .filter((_, index) => index % 2 === 0)
    .map(({ id, from, width }) => pen.rect(`band ${id}`, from, y, width, height, fill));
}

function rowMark(
  row: ChronicleRow,
  before: ChronicleRow | undefined,
  layout: ChronicleLayout,
  ink: ChronicleInk,
  pen: Pen,
): Mark {
  if (row.kind === 'event') return eventMark(row, before, layout, ink, pen);
  const { key, y } = row;
  if (row.kind === 'note') {
    const data = { annotation: String(row.annotation.index) };
    return { kind: 'group', key, y, data, marks: noteMarks(row, layout, pen) };
  }
  const marks =
    row.kind === 'section' ? sectionMarks(row, layout, ink, pen) : knownMarks(layout, ink, pen);
  return { kind: 'group', key, y, marks };
}

function eventMark(
  row: EventRow,
  before: ChronicleRow | undefined,
  layout: ChronicleLayout,
  ink: ChronicleInk,
  pen: Pen,
): GroupMark {
  const { event, y } = row;
  const { width, style, glyphX } = layout;
  const { palette, words } = ink;
  const isPhone = style.layout === 'phone';
  const { above, pitch, secondPitch, titlePitch } = style;
  const first = (above + (isPhone ? 11 : style.layout === 'compact' ? 12 : 12.5)) * pitch;
  const titleAt = isPhone ? first + dateLines(row) * secondPitch * pitch + 2 : first;
  const dotY = titleAt - 4.5 * pitch;
  const line: Mark[] =
    before?.kind === 'event' && (row.isNewDay || isPhone)
      ? [pen.rule('line', [0, 0.5], [width, 0.5], { stroke: palette.grid, strokeWidth: 1 })]
      : [];
  const glyph = glyphMarks(
    { event },
    'glyph',
    pen.x(glyphX),
    isPhone ? first - 4 * pitch : dotY,
    style.glyph / GLYPH_RADIUS,
    palette,
  );
  const titleEnd = titleAt + (row.title.length - 1) * titlePitch * pitch;
  const name: GroupMark = {
    ...{ kind: 'group', key: 'title', data: { names: event.id } },
    marks: row.title.map((text, index) =>
      pen.text(String(index), layout.textX, titleAt + index * titlePitch * pitch, text, {
        ...{ size: style.titlePx, weight: ink.selected === event.id ? 600 : 500 },
        ...{ fill: palette.ink, of: words.title(event) },
      }),
    ),
  };
  return {
    ...{ kind: 'group', key: row.key, y },
    marks: [
      ...line,
      {
        ...{ kind: 'group', key: 'event', data: { event: event.id }, name: words.name(event) },
        marks: [
          pen.rect('ground', 0, 1, width, row.height - 2, 'none'),
          ...dateMarks(row, first, layout, pen),
          ...glyph,
          name,
          ...secondMarks(row, titleEnd, layout, ink, pen),
          ...actorMarks(row, dotY, layout, pen, words),
        ],
      },
    ],
  };
}

/** On a phone sources stand beside the date, or in lines under it. */
function dateLines({ date }: EventRow): number {
  const gap = date.indexOf('');
  return gap < 0 ? 1 : date.length - 1;
}

function dateMarks(row: EventRow, first: number, layout: ChronicleLayout, pen: Pen): Mark[] {
  const { style, dateX, textX, spare } = layout;
  const { palette } = pen;
  if (style.layout !== 'phone') {
    return row.isNewDay
      ? row.date.map((line, index) =>
          pen.text(`date ${String(index)}`, dateX, first + index * 15 * style.pitch, line, {
            ...{ size: 11.5, weight: 500 },
          }),
        )
      : [];
  }
  const gap = row.date.indexOf('');
  const [dates, sources] =
    gap < 0
      ? [row.date.slice(0, 1), row.date.slice(1)]
      : [row.date.slice(0, gap), row.date.slice(gap + 1)];
  const pitch = style.secondPitch * style.pitch;
  const beside =
    gap < 0 ? measureText(dates[0] ?? '', style.secondPx * style.textScale, 500) * spare + 8 : 0;
  const set = { size: style.secondPx, fill: palette.inkMuted };
  return [
    ...dates.map((line, index) =>
      pen.text(`date ${String(index)}`, textX, first + index * pitch, line, {
        ...set,
        weight: 500,
      }),
    ),
    ...sources.map((line, index) =>
      pen.text(
        `sources ${String(index)}`,
        textX + beside,
        first + (gap < 0 ? 0 : dates.length + index) * pitch,
        line,
        set,
      ),
    ),
  ];
}

function secondMarks(
  row: EventRow,
  titleEnd: number,
  layout: ChronicleLayout,
  { words }: ChronicleInk,
  pen: Pen,
): Mark[] {
  const { style, textX, spare } = layout;
  const set = { size: style.secondPx, fill: pen.palette.inkMuted };
  const pitch = style.secondPitch * style.pitch;
  if (style.layout === 'phone') return whoMarks(row, titleEnd + pitch + 1, layout, pen, words);
  if (style.layout === 'compact') {
    const titleWidth =
      measureText(row.title[0] ?? '', style.titlePx * style.textScale, 500) * spare;
    return row.second.map((text) => pen.text('place', textX + titleWidth + 8, titleEnd, text, set));
  }
  return row.second.map((text, index) =>
    pen.text(`second ${String(index)}`, textX, titleEnd + (index + 1) * pitch, text, set),
  );
}

/** A line beside the glyphs from the first event of the thread to the last, and a ring around the glyph of each. */
function threadMarks(
  layout: ChronicleLayout,
  { thread = [], palette }: ChronicleInk,
  pen: Pen,
): Mark[] {
  const { rows, glyphX, style } = layout;
  const own = rows.filter(
    (row): row is EventRow => row.kind === 'event' && thread.includes(row.event.id),
  );
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || first === last) return [];
  const isPhone = style.layout === 'phone';
  const glyphY = ({ y }: EventRow): number =>
    y + (style.above + (isPhone ? 7 : style.layout === 'compact' ? 7.5 : 8)) * style.pitch;
  const along = glyphX - (isPhone ? 9 : 10);
  const stroke = { stroke: palette.accent, strokeWidth: 1.5 };
  const passed = rows.slice(rows.indexOf(first), rows.indexOf(last) + 1);
  return [
    ...passed.flatMap((row) => {
      // It does not go through the words of a head.
      if (row.kind !== 'event') return [];
      const from = row === first ? glyphY(first) : row.y;
      const to = row === last ? glyphY(last) : row.y + row.height;
      return [pen.rule(`thread ${row.key}`, [along, from], [along, to], stroke)];
    }),
    ...own.map((row): Mark => ({
      ...{
        kind: 'circle',
        key: `ring ${row.event.id}`,
        x: pen.x(glyphX),
        y: glyphY(row),
        radius: 8.5,
      },
      ...stroke,
    })),
  ];
}
