import type { Mark, Stroke, TextMark, TextRun } from '../charts/drawing/mark.ts';

/** One SVG element before it is text or DOM. */
export interface SvgElement {
  readonly tag: 'g' | 'rect' | 'line' | 'circle' | 'path' | 'text';
  /** In writing order; presentation attributes only, no CSS. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Only of `text`. */
  readonly text?: string;
  /** Only of a `text` that is set in stretches: its `tspan`s, which say `text` together. */
  readonly runs?: readonly SvgRun[];
}

export interface SvgRun {
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly text: string;
}

export interface Origin {
  readonly x: number;
  readonly y: number;
}

/** The families every text is set in; the first that has the letter draws it. */
export const FONT_FAMILY =
  "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Noto Sans', 'Noto Sans Arabic', sans-serif";

/** Three decimals at most: finer than any renderer shows, and the same text on every machine. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/**
 * The one place where a mark becomes SVG. A group's children, name and data are left to the painter.
 * @param origin where the mark's own (0, 0) stands: a painter that writes groups without a transform adds theirs up here
 */
export function markElement(mark: Mark, origin: Origin = { x: 0, y: 0 }): SvgElement {
  const n = formatNumber;
  const { x: dx, y: dy } = origin;
  switch (mark.kind) {
    case 'group':
      return { tag: 'g', attributes: defined([['transform', translate(mark.x, mark.y)]]) };
    case 'rect':
      return {
        tag: 'rect',
        attributes: defined([
          ['x', n(dx + mark.x)],
          ['y', n(dy + mark.y)],
          ['width', n(mark.width)],
          ['height', n(mark.height)],
          ['rx', mark.radius === undefined ? undefined : n(mark.radius)],
          ['fill', mark.fill ?? 'none'],
          ...stroke(mark),
        ]),
      };
    case 'rule':
      return {
        tag: 'line',
        attributes: defined([
          ['x1', n(dx + mark.x1)],
          ['y1', n(dy + mark.y1)],
          ['x2', n(dx + mark.x2)],
          ['y2', n(dy + mark.y2)],
          ...stroke(mark),
        ]),
      };
    case 'circle':
      return {
        tag: 'circle',
        attributes: defined([
          ['cx', n(dx + mark.x)],
          ['cy', n(dy + mark.y)],
          ['r', n(mark.radius)],
          ['fill', mark.fill ?? 'none'],
          ...stroke(mark),
        ]),
      };
    case 'path':
      return {
        tag: 'path',
        attributes: defined([
          ['transform', translate(dx + (mark.x ?? 0), dy + (mark.y ?? 0))],
          ['d', mark.d],
          ['fill', mark.fill ?? 'none'],
          ...stroke(mark),
          ['role', mark.label === undefined ? undefined : 'img'],
          ['aria-label', mark.label],
          ['xml:lang', mark.lang],
        ]),
      };
    case 'text': {
      const attributes = defined(textAttributes(mark, origin));
      const runs = mark.runs?.map((run) => runElement(run, mark));
      return { tag: 'text', attributes, text: mark.text, ...(runs && { runs }) };
    }
  }
}

/** Says only what is not as in the rest of the line. */
function runElement({ text, weight, fill }: TextRun, line: TextMark): SvgRun {
  const attributes = defined([
    ['font-weight', weight === line.weight ? undefined : String(weight)],
    ['fill', fill === line.fill ? undefined : fill],
  ]);
  return { attributes, text };
}

type Attribute = readonly [string, string | undefined];

function defined(attributes: readonly Attribute[]): [string, string][] {
  return attributes.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

function translate(x = 0, y = 0): string | undefined {
  return x === 0 && y === 0 ? undefined : `translate(${formatNumber(x)},${formatNumber(y)})`;
}

function stroke(mark: Stroke): Attribute[] {
  if (mark.stroke === undefined) return [];
  return [
    ['stroke', mark.stroke],
    ['stroke-width', formatNumber(mark.strokeWidth ?? 1)],
    ['stroke-dasharray', mark.dash?.map(formatNumber).join(' ')],
    ['stroke-linecap', mark.cap],
    ['stroke-linejoin', mark.join],
  ];
}

/** `text-anchor` counts from where reading starts, so a physical side means another anchor in rtl. */
function anchor({ align, direction }: TextMark): string | undefined {
  if (align === 'middle') return 'middle';
  return (align === 'left') === (direction === 'ltr') ? undefined : 'end';
}

function textAttributes(mark: TextMark, origin: Origin): Attribute[] {
  return [
    ['x', formatNumber(origin.x + mark.x)],
    ['y', formatNumber(origin.y + mark.y)],
    ['font-size', formatNumber(mark.size)],
    ['font-weight', mark.weight === 400 ? undefined : String(mark.weight)],
    ['font-variant-numeric', mark.tabular === true ? 'tabular-nums' : undefined],
    ['text-anchor', anchor(mark)],
    ['direction', mark.direction === 'rtl' ? 'rtl' : undefined],
    ['xml:lang', mark.lang],
    ['fill', mark.fill],
    ['stroke', mark.halo],
    ['stroke-width', mark.halo === undefined ? undefined : '3'],
    ['stroke-linejoin', mark.halo === undefined ? undefined : 'round'],
    ['paint-order', mark.halo === undefined ? undefined : 'stroke'],
  ];
}
