import { pathRound } from 'd3-path';
import type { GroupMark, Mark } from '../drawing/mark.ts';
import { toneColour } from '../drawing/palette.ts';
import type { Palette } from '../drawing/palette.ts';
import type { RelationsLayout } from './layout.ts';
import type { BoxShape, Ink, Item, Shape, TextShape } from './shapes.ts';
import type { RelationsWords } from './words.ts';

/** The edge of a hollow square, px. */
const EDGE_PX = 1.2;

/**
 * The relations, mirrored where one reads from the right.
 * @param selected an actor's id
 */
export function relationsScene(
  { items, width }: RelationsLayout,
  palette: Palette,
  words: Pick<RelationsWords, 'lang' | 'direction'>,
  selected: string | null = null,
): GroupMark {
  const paint = { width, palette, words };
  return {
    kind: 'group',
    key: 'relations',
    id: 'relations',
    marks: items.map((item) => itemMark(item, paint, selected)),
  };
}

interface Paint {
  readonly width: number;
  readonly palette: Palette;
  readonly words: Pick<RelationsWords, 'lang' | 'direction'>;
}

function itemMark({ key, data, name, shapes }: Item, paint: Paint, selected: string | null): Mark {
  const isSelected = data?.['actor'] !== undefined && data['actor'] === selected;
  const marks = shapes.map((shape, index) => shapeMark(shape, String(index), paint, isSelected));
  return {
    kind: 'group',
    key,
    ...(data && { data }),
    ...(name !== undefined && { name }),
    marks,
  };
}

function shapeMark(shape: Shape, key: string, paint: Paint, isSelected: boolean): Mark {
  const { palette } = paint;
  const x = (at: number): number => across(at, paint);
  switch (shape.kind) {
    case 'text':
      return textMark(shape, key, paint, isSelected);
    case 'line':
      return {
        kind: 'rule',
        key,
        x1: x(shape.x1),
        y1: shape.y1,
        x2: x(shape.x2),
        y2: shape.y2,
        stroke: colourOf(shape.ink, palette),
        strokeWidth: shape.width,
      };
    case 'box':
      return boxMark(shape, key, paint, isSelected);
    case 'disc':
      return {
        kind: 'circle',
        key,
        x: x(shape.x),
        y: shape.y,
        radius: shape.radius,
        fill: palette.hairline,
        stroke: isSelected ? palette.accent : palette.ink,
        strokeWidth: isSelected ? 2.5 : 1.25,
      };
    case 'curve': {
      const { from, control, to, width, ink } = shape;
      const path = pathRound();
      path.moveTo(x(from.x), from.y);
      path.quadraticCurveTo(x(control.x), control.y, x(to.x), to.y);
      const stroke = colourOf(ink, palette);
      return { kind: 'path', key, d: String(path), stroke, strokeWidth: width };
    }
  }
}

function textMark(shape: TextShape, key: string, paint: Paint, isSelected: boolean): Mark {
  const { align, size, weight, text, tabular, ink, lang } = shape;
  const isMirrored = paint.words.direction === 'rtl';
  const left = align === 'start' ? !isMirrored : isMirrored;
  return {
    kind: 'text',
    key,
    x: across(shape.x, paint),
    y: shape.y,
    text,
    align: align === 'middle' ? 'middle' : left ? 'left' : 'right',
    direction: lang?.direction ?? paint.words.direction,
    lang: lang?.lang ?? paint.words.lang,
    size,
    weight,
    fill: isSelected ? paint.palette.accent : colourOf(ink, paint.palette),
    ...(tabular === true && { tabular }),
  };
}

function boxMark(shape: BoxShape, key: string, paint: Paint, isSelected: boolean): Mark {
  const { y, width, height, ink, radius, isHollow } = shape;
  const { palette } = paint;
  const x = Math.min(across(shape.x, paint), across(shape.x + width, paint));
  const fill = isSelected ? palette.accent : colourOf(ink, palette);
  const round = radius === undefined ? {} : { radius };
  if (isHollow !== true) return { kind: 'rect', key, x, y, width, height, fill, ...round };
  return {
    kind: 'rect',
    key,
    x: x + EDGE_PX / 2,
    y: y + EDGE_PX / 2,
    width: width - EDGE_PX,
    height: height - EDGE_PX,
    fill: palette.ground,
    stroke: fill,
    strokeWidth: EDGE_PX,
    ...round,
  };
}

function across(x: number, { width, words }: Paint): number {
  return words.direction === 'rtl' ? width - x : x;
}

function colourOf(ink: Ink, palette: Palette): string {
  if (typeof ink === 'string') return palette[ink];
  if ('quad' in ink) return palette.quad[ink.quad];
  if ('tone' in ink) return toneColour(palette, ink.tone);
  const ground = toneColour(palette, ink.onTone);
  return [palette.ink, palette.ground].reduce((best, one) =>
    contrast(one, ground) > contrast(best, ground) ? one : best,
  );
}

/** How well one colour reads on another, 1 … 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Of `#rrggbb`, 0 … 1; near enough to the standard's for choosing between two. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part * part;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
