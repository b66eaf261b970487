import { wrapText } from '../charts/drawing/text-metrics.ts';
import { onWholePixels } from './baselines.ts';
import type { GroupMark, Mark, Scene, SheetSize, TextMark } from '../charts/drawing/mark.ts';
import type { Palette } from '../charts/drawing/palette.ts';
import type { Setting } from '../labels/words.ts';

/** A picture inside a figure, drawn from (0, 0). */
export interface Picture {
  readonly mark: GroupMark;
  readonly height: number;
}

/** A picture with its place in the room between heading and legend. */
export interface PlacedPicture extends Picture {
  readonly x: number;
  readonly y: number;
}

/** The words around the pictures, and how they are set. */
export interface FigureFrame extends Setting {
  readonly width: number;
  /** Title and subtitle, the title once more on a further page, or nothing. */
  readonly heading: 'whole' | 'continued' | 'none';
  readonly title: string;
  readonly subtitle: string;
  /** Lines under the picture: filter statement, as known when, sources, licence. */
  readonly caption: readonly string[];
  readonly palette: Palette;
}

export interface FigureInput extends FigureFrame {
  readonly pictures: readonly PlacedPicture[];
  readonly legend: Picture;
  /** Px; with it the caption stands at the foot. Without it the figure is as high as it needs. */
  readonly height?: number | undefined;
  readonly sheet?: Omit<SheetSize, 'height'>;
}

export const FIGURE_MARGIN_PX = 20;
export const FIGURE_GAP_PX = 18;
const HEADING_GAP_PX = 12;
/** Under the legend: it goes with the pictures that it explains. */
const LEGEND_GAP_PX = 10;
/** Lines are broken this much early: a program without the fonts sets them in wider ones, Arabic most of all. */
const SAFE_SHARE = { ltr: 0.86, rtl: 0.78 } as const;

/** The pictures one under the other, from the top of their room. */
export function stackPictures(pictures: readonly Picture[]): PlacedPicture[] {
  let y = 0;
  return pictures.map((picture) => {
    const placed = { ...picture, x: 0, y };
    y += picture.height + FIGURE_GAP_PX;
    return placed;
  });
}

/** The pictures side by side, the first where the reader begins. */
export function besidePictures(
  pictures: readonly (Picture & { readonly widthPx: number })[],
  direction: 'ltr' | 'rtl',
): PlacedPicture[] {
  const gaps = (pictures.length - 1) * FIGURE_GAP_PX;
  const whole = pictures.reduce((sum, { widthPx }) => sum + widthPx, gaps);
  let along = 0;
  return pictures.map((picture) => {
    const x = direction === 'ltr' ? along : whole - along - picture.widthPx;
    along += picture.widthPx + FIGURE_GAP_PX;
    return { ...picture, x, y: 0 };
  });
}

/** Px that a figure takes above and below its pictures, margins and gaps included, but for its legend. */
export function frameHeights(frame: FigureFrame): {
  readonly above: number;
  readonly below: number;
} {
  return {
    above: FIGURE_MARGIN_PX + roomOf(headingOf(frame).height, HEADING_GAP_PX),
    below: FIGURE_MARGIN_PX + roomOf(captionOf(frame).height, FIGURE_GAP_PX),
  };
}

/** Px that a legend of that height takes, its gap included. */
export function legendRoom(heightPx: number): number {
  return roomOf(heightPx, LEGEND_GAP_PX);
}

/** Of what is there, with a gap. */
function roomOf(heightPx: number, gapPx: number): number {
  return heightPx > 0 ? heightPx + gapPx : 0;
}

/** A figure that stands alone: title, subtitle, legend, pictures, caption; each part once and only if it is there. */
export function figureScene(input: FigureInput): Scene {
  const { width, palette, pictures, legend, sheet } = input;
  const heading = headingOf(input);
  const caption = captionOf(input);
  const legendY = FIGURE_MARGIN_PX + roomOf(heading.height, HEADING_GAP_PX);
  const top = legendY + legendRoom(legend.height);
  const bottoms = pictures.map(({ y, height }) => y + height);
  const { below } = frameHeights(input);
  const height = input.height ?? Math.ceil(top + Math.max(0, ...bottoms) + below);
  const captionY = height - FIGURE_MARGIN_PX - caption.height;
  const group = (id: string, { marksAt, height: taken }: Block, y: number): Mark[] =>
    taken > 0 ? [{ kind: 'group', key: id, id, marks: marksAt(y) }] : [];
  const marks: Mark[] = [
    ...group('heading', heading, FIGURE_MARGIN_PX),
    ...(legend.height > 0 ? [{ ...legend.mark, x: FIGURE_MARGIN_PX, y: legendY }] : []),
    ...pictures.map((one) => ({ ...one.mark, x: FIGURE_MARGIN_PX + one.x, y: top + one.y })),
    ...group('caption', caption, captionY),
  ];
  return {
    width,
    height,
    ground: palette.ground,
    marks: onWholePixels(marks),
    ...(sheet && { sheet: { ...sheet, height: (sheet.width * height) / width } }),
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
/** On a further page. */
const TITLE_AGAIN = { size: 13, leading: 19, weight: 600, lines: 1 } as const;
const SUBTITLE = { size: 13, leading: 19, weight: 400, lines: 4 } as const;
const CAPTION = { size: 11, leading: 16, weight: 400, lines: 8 } as const;

/** Lines of words before they have a place. */
interface Block {
  readonly height: number;
  /** @param top px */
  readonly marksAt: (top: number) => TextMark[];
}

function headingOf(frame: FigureFrame): Block {
  const { title, subtitle, palette, heading } = frame;
  const lines = {
    whole: [
      ['title', title, { ...TITLE, fill: palette.ink }],
      ['subtitle', subtitle, { ...SUBTITLE, fill: palette.inkSecond }],
    ],
    continued: [['title', title, { ...TITLE_AGAIN, fill: palette.inkSecond }]],
    none: [],
  } as const;
  return block(lines[heading], frame);
}

function captionOf(frame: FigureFrame): Block {
  const type = { ...CAPTION, fill: frame.palette.inkMuted };
  return block(
    frame.caption.map((text, index) => [String(index), text, type]),
    frame,
  );
}

function block(
  paragraphs: readonly (readonly [key: string, text: string, type: Type])[],
  frame: FigureFrame,
): Block {
  const room = (frame.width - 2 * FIGURE_MARGIN_PX) * SAFE_SHARE[frame.direction];
  let height = 0;
  const lines = paragraphs.flatMap(([key, text, type]) => {
    const size = type.size * frame.textScale;
    const step = type.leading * (frame.direction === 'rtl' ? 1.2 : 1);
    return wrapText(text, room, size, type.weight, type.lines).map((line, index) => {
      height += step;
      return { key: `${key} ${String(index)}`, line, y: height - step * 0.28, type };
    });
  });
  return {
    height,
    marksAt: (top) =>
      lines.map(({ key, line, y, type }) => textLine(key, line, top + y, type, frame)),
  };
}

function textLine(key: string, text: string, y: number, type: Type, frame: FigureFrame): TextMark {
  const rtl = frame.direction === 'rtl';
  return {
    kind: 'text',
    key,
    x: rtl ? frame.width - FIGURE_MARGIN_PX : FIGURE_MARGIN_PX,
    y,
    text,
    align: rtl ? 'right' : 'left',
    direction: frame.direction,
    lang: frame.lang,
    size: type.size * frame.textScale,
    weight: type.weight,
    fill: type.fill,
  };
}
