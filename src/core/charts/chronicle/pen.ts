import type { FontWeight } from '../drawing/font-metrics.ts';
import type { Mark, PathMark, RuleMark, TextMark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import type { Words } from '../../labels/words.ts';
import type { ChronicleStyle } from './style.ts';
import type { ChronicleWords } from './words.ts';

interface TextStyle {
  /** Px, before the letters are scaled. */
  readonly size: number;
  readonly weight?: FontWeight;
  readonly fill?: string;
  readonly align?: 'start' | 'middle';
  /** Whose words they are, where they are not the interface's. */
  readonly of?: Pick<Words, 'lang' | 'direction'>;
}

/** Draws from the side where reading begins: everything is mirrored where that is the right one. */
export interface Pen {
  readonly palette: Palette;
  /** 1 where reading goes from left to right, else −1. */
  readonly onwards: 1 | -1;
  x(along: number): number;
  text(key: string, along: number, y: number, text: string, style: TextStyle): TextMark;
  rule(
    key: string,
    from: readonly [number, number],
    to: readonly [number, number],
    stroke: Pick<RuleMark, 'stroke' | 'strokeWidth' | 'dash'>,
  ): RuleMark;
  rect(key: string, along: number, y: number, width: number, height: number, fill: string): Mark;
  /** A triangle that points onwards (or back), with its tip at a place. */
  arrow(
    key: string,
    tip: number,
    y: number,
    points: 1 | -1,
    drawn: Pick<PathMark, 'fill' | 'stroke' | 'strokeWidth'>,
  ): PathMark;
}

export function takePen(
  width: number,
  palette: Palette,
  words: ChronicleWords,
  { textScale }: Pick<ChronicleStyle, 'textScale'>,
): Pen {
  const isRtl = words.direction === 'rtl';
  const onwards = isRtl ? -1 : 1;
  const x = (along: number): number => (isRtl ? width - along : along);
  return {
    palette,
    onwards,
    x,
    text: (
      key,
      along,
      y,
      text,
      { size, weight = 400, fill = palette.inkSecond, align = 'start', of = words },
    ) => ({
      ...{ kind: 'text', key, x: x(along), y, text, weight, fill },
      align: align === 'middle' ? 'middle' : isRtl ? 'right' : 'left',
      ...{ lang: of.lang, direction: of.direction, size: size * textScale },
    }),
    rule: (key, [x1, y1], [x2, y2], stroke) => ({
      ...{ kind: 'rule', key, x1: x(x1), y1, x2: x(x2), y2 },
      ...stroke,
    }),
    rect: (key, along, y, rectWidth, height, fill) => ({
      ...{ kind: 'rect', key, x: isRtl ? width - along - rectWidth : along, y },
      ...{ width: rectWidth, height, fill },
    }),
    arrow: (key, tip, y, points, drawn) => {
      const back = -8 * points * onwards;
      return {
        ...{ kind: 'path', key, x: x(tip), y, d: `M0,0L${String(back)},-4.6V4.6Z` },
        ...{ join: 'round', ...drawn },
      };
    },
  };
}
