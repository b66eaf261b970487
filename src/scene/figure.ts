import { wrapText } from '../layout/text-metrics.ts';
import type { GroupMark, Mark, Scene, TextMark } from './mark.ts';
import type { Palette } from './palette.ts';
import type { Setting } from './words.ts';

/** A picture inside a figure, drawn from (0, 0). */
export interface Picture {
  readonly mark: GroupMark;
  readonly height: number;
}

export interface FigureInput extends Setting {
  readonly width: number;
  readonly title: string;
  readonly subtitle: string;
  /** From the top down. */
  readonly pictures: readonly Picture[];
  readonly legend: Picture;
  /** Lines under the picture: filter statement, as known when, sources, licence. */
  readonly caption: readonly string[];
  readonly palette: Palette;
}

export const FIGURE_MARGIN_PX = 20;
const GAP_PX = 18;
/** Lines are broken this much early: a program without the fonts sets them in wider ones. */
const SAFE_SHARE = 0.88;

/** A figure that stands alone: title, subtitle, pictures, legend, caption; each part once and only if it is there. */
export function figureScene(input: FigureInput): Scene {
  const { width, palette, pictures, legend } = input;
  const inner = width - 2 * FIGURE_MARGIN_PX;
  const marks: Mark[] = [];
  let y = FIGURE_MARGIN_PX;
  const paragraph = (key: string, text: string, type: Type): Mark[] => {
    const lines = wrapText(
      text,
      inner * SAFE_SHARE,
      type.size * input.textScale,
      type.weight,
      type.lines,
    );
    return lines.map((line, index) => {
      const step = type.leading * (input.direction === 'rtl' ? 1.2 : 1);
      y += step;
      return textLine(`${key} ${String(index)}`, line, y - step * 0.28, type, input);
    });
  };
  marks.push({
    kind: 'group',
    key: 'heading',
    id: 'heading',
    marks: [
      ...paragraph('title', input.title, { ...TITLE, fill: palette.ink }),
      ...paragraph('subtitle', input.subtitle, { ...SUBTITLE, fill: palette.inkSecond }),
    ],
  });
  y += GAP_PX;
  for (const { mark, height } of pictures) {
    marks.push({ ...mark, x: FIGURE_MARGIN_PX, y });
    y += height + GAP_PX;
  }
  if (legend.height > 0) {
    marks.push(hairline('over-legend', y - GAP_PX / 2, input));
    marks.push({ ...legend.mark, x: FIGURE_MARGIN_PX, y });
    y += legend.height + GAP_PX / 2;
  }
  const caption = input.caption.flatMap((text, index) =>
    paragraph(String(index), text, { ...CAPTION, fill: palette.inkMuted }),
  );
  marks.push({ kind: 'group', key: 'caption', id: 'caption', marks: caption });
  return {
    width,
    height: Math.ceil(y + FIGURE_MARGIN_PX),
    ground: palette.ground,
    marks,
  };
}

interface Type {
  readonly size: number;
  readonly leading: number;
  readonly weight: TextMark['weight'];
  /** At most this many. */
  readonly lines: number;
  readonly fill: string;
}

const TITLE = { size: 20, leading: 26, weight: 600, lines: 3 } as const;
const SUBTITLE = { size: 13, leading: 19, weight: 400, lines: 4 } as const;
const CAPTION = { size: 11, leading: 16, weight: 400, lines: 8 } as const;

function textLine(key: string, text: string, y: number, type: Type, input: FigureInput): TextMark {
  const rtl = input.direction === 'rtl';
  return {
    kind: 'text',
    key,
    x: rtl ? input.width - FIGURE_MARGIN_PX : FIGURE_MARGIN_PX,
    y,
    text,
    align: rtl ? 'right' : 'left',
    direction: input.direction,
    lang: input.lang,
    size: type.size * input.textScale,
    weight: type.weight,
    fill: type.fill,
  };
}

function hairline(key: string, y: number, { width, palette }: FigureInput): Mark {
  return {
    kind: 'rule',
    key,
    x1: FIGURE_MARGIN_PX,
    y1: y,
    x2: width - FIGURE_MARGIN_PX,
    y2: y,
    stroke: palette.hairline,
    strokeWidth: 1,
  };
}
