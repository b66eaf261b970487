import type { Mark, Scene, Stroke } from '../../charts/drawing/mark.ts';
import { pdfCircle, pdfNumber, pdfPath } from './pdf-path.ts';

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

/**
 * A scene as what a PDF draws a page with, in px from the upper left corner.
 * @param scene with its words as paths: lines of text are left out
 */
export function pdfContent({ width, height, ground, marks }: Scene): string {
  const paper =
    ground === undefined ? [] : [`${colour(ground)} rg`, rect(0, 0, width, height), 'f'];
  return [...paper, ...marks.flatMap((mark) => drawn(mark, 0, 0))].join('\n');
}

function drawn(mark: Mark, left: number, top: number): string[] {
  switch (mark.kind) {
    case 'group': {
      const [x, y] = [left + (mark.x ?? 0), top + (mark.y ?? 0)];
      return mark.marks.flatMap((one) => drawn(one, x, y));
    }
    case 'rect': {
      const { width, height, radius = 0 } = mark;
      const [x, y] = [left + mark.x, top + mark.y];
      const outline =
        radius > 0 ? roundRect(x, y, width, height, radius) : rect(x, y, width, height);
      return painted(outline, mark.fill, mark);
    }
    case 'rule': {
      const { x1, y1, x2, y2 } = mark;
      const ends = [left + x1, top + y1, left + x2, top + y2].map(pdfNumber);
      return painted(
        `${ends[0] ?? ''} ${ends[1] ?? ''} m ${ends[2] ?? ''} ${ends[3] ?? ''} l`,
        undefined,
        mark,
      );
    }
    case 'circle': {
      return painted(pdfCircle([left + mark.x, top + mark.y], mark.radius), mark.fill, mark);
    }
    case 'path': {
      const origin = [left + (mark.x ?? 0), top + (mark.y ?? 0)] as const;
      return painted(pdfPath(mark.d, origin), mark.fill, mark);
    }
    case 'text': {
      return [];
    }
  }
}

/** An outline with its ground and its line, as far as it has them. */
function painted(outline: string, fill: string | undefined, line: Stroke): string[] {
  const isFilled = fill !== undefined && fill !== 'none';
  const isStroked = line.stroke !== undefined && line.stroke !== 'none';
  if (!isFilled && !isStroked) return [];
  const setting = [
    ...(isFilled ? [`${colour(fill)} rg`] : []),
    ...(isStroked ? strokeOf(line) : []),
  ];
  return ['q', ...setting, outline, isFilled ? (isStroked ? 'B' : 'f') : 'S', 'Q'];
}

function strokeOf({ stroke = '', strokeWidth = 1, dash, cap, join }: Stroke): string[] {
  return [
    `${colour(stroke)} RG`,
    `${pdfNumber(strokeWidth)} w`,
    ...(dash ? [`[${dash.map(pdfNumber).join(' ')}] 0 d`] : []),
    ...(cap ? [`${String(CAPS[cap])} J`] : []),
    ...(join ? [`${String(JOINS[join])} j`] : []),
  ];
}

/** `#rrggbb` as three numbers from 0 to 1. */
function colour(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return channels.map((value) => String(Math.round(value * 1000) / 1000)).join(' ');
}

function rect(x: number, y: number, width: number, height: number): string {
  return `${[x, y, width, height].map(pdfNumber).join(' ')} re`;
}

function roundRect(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const corner = (dx: number, dy: number): string => `A${[r, r, 0, 0, 1, dx, dy].join(',')}`;
  return pdfPath(
    [
      `M${String(r)},0H${String(width - r)}`,
      `${corner(width, r)}V${String(height - r)}`,
      `${corner(width - r, height)}H${String(r)}`,
      `${corner(0, height - r)}V${String(r)}${corner(r, 0)}Z`,
    ].join(''),
    [x, y],
  );
}
