import type { BarBox, WhiskerBox } from './event-box.ts';
import type { Mark } from '../drawing/mark.ts';

const BAR_PX = 5;
/** On the lanes that only take part. */
const OTHER_BAR_PX = 2;

/** Dashes of a whisker that fades: [distance, length] as shares of the way. */
const FADING = [
  [0.08, 0.3],
  [0.48, 0.2],
  [0.76, 0.11],
  [0.94, 0.06],
] as const;

/** Earliest to latest, with end ticks; dashed where approximate, fading where open. */
export function whiskerMarks(
  { from, to, approximate, open }: WhiskerBox,
  y: number,
  scale: number,
  colour: string,
  lane: string,
): Mark[] {
  const tick = 4 * scale;
  const upright = (name: string, x: number): Mark => ({
    kind: 'rule',
    key: `${name} ${lane}`,
    x1: x,
    y1: y - tick,
    x2: x,
    y2: y + tick,
    stroke: colour,
    strokeWidth: 1.25,
  });
  const along = (key: string, x1: number, x2: number): Mark => ({
    kind: 'rule',
    key: `${key} ${lane}`,
    x1,
    y1: y,
    x2,
    y2: y,
    stroke: colour,
    strokeWidth: 1.25,
    ...(approximate && { dash: [3, 2.5] }),
  });
  if (open !== undefined) {
    const [sure, end] = open.side === 'left' ? [to, from] : [from, to];
    const pieces = FADING.map(([at, length], i) => {
      const way = end - open.from;
      return along(`fade${String(i)}`, open.from + at * way, open.from + (at + length) * way);
    });
    pieces.unshift(along('whisker', sure, open.from));
    return approximate ? pieces : [...pieces, upright('whisker-sure', sure)];
  }
  const line = along('whisker', from, to);
  return approximate ? [line] : [line, upright('whisker-from', from), upright('whisker-to', to)];
}

/** A period with an end cap where the end is certain, dashes where approximate, a fading row of dashes where open. */
export function barMarks(
  bar: BarBox,
  y: number,
  scale: number,
  colour: string,
  lane: string,
): Mark[] {
  const height = scale === 1 ? BAR_PX : OTHER_BAR_PX;
  const left = endPieces(bar.left, bar.to - bar.from);
  const right = endPieces(bar.right, bar.to - bar.from);
  const from = bar.from + left.px;
  const to = bar.to - right.px;
  const marks: Mark[] = [];
  const block = (key: string, x: number, width: number, tall = height): void => {
    if (width <= 0) return;
    marks.push({
      kind: 'rect',
      key: `${key} ${lane}`,
      x,
      y: y - tall / 2,
      width,
      height: tall,
      fill: colour,
    });
  };
  block('period', from, to - from);
  left.pieces.forEach(([at, width], i) => {
    block(`left${String(i)}`, from - at - width, width);
  });
  right.pieces.forEach(([at, width], i) => {
    block(`right${String(i)}`, to + at, width);
  });
  if (bar.left === 'certain') block('cap-left', bar.from, 1.5, height * 2.2);
  if (bar.right === 'certain') block('cap-right', bar.to - 1.5, 1.5, height * 2.2);
  return marks;
}

/** How the ends of a period are drawn; a short one has no room for dashes. */
export function drawnEnds({ from, to, left, right }: BarBox): readonly DrawnEnd[] {
  return [drawnEnd(left, to - from), drawnEnd(right, to - from)];
}

type DrawnEnd = 'open' | 'approximate' | 'solid';

function drawnEnd(end: BarBox['left'], lengthPx: number): DrawnEnd {
  if (end === 'open' && lengthPx > 80) return 'open';
  return (end === 'approximate' || end === 'unknown') && lengthPx > 40 ? 'approximate' : 'solid';
}

/** Dashes outwards from the solid part: [distance from it, length], px. They shorten where it is open. */
function endPieces(
  end: BarBox['left'],
  lengthPx: number,
): { readonly px: number; readonly pieces: readonly (readonly [number, number])[] } {
  const drawn = drawnEnd(end, lengthPx);
  const open = [
    [4, 9],
    [17, 6],
    [27, 3.5],
    [34.5, 1.5],
  ] as const;
  const approximate = [
    [3, 5],
    [11, 5],
  ] as const;
  if (drawn === 'open') return { px: 36, pieces: open };
  return drawn === 'approximate' ? { px: 16, pieces: approximate } : { px: 0, pieces: [] };
}
