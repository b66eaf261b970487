import { pathRound } from 'd3-path';
import type { Curve } from './curve.ts';
import { COUNT_SIZE_PX } from './labels.ts';
import type { RelationsEdge, RelationsLayout } from './layout.ts';
import { measureText } from '../drawing/text-metrics.ts';
import type { GroupMark, Mark, PathMark } from '../drawing/mark.ts';
import { toneColour } from '../drawing/palette.ts';
import type { Palette } from '../drawing/palette.ts';
import type { RelationsWords } from './words.ts';

/** Of what only possibly lies in the span, px. */
export const POSSIBLE_DASH = [2, 2] as const;

function curvePath({ from, control, to }: Curve): string {
  const path = pathRound();
  path.moveTo(from.x, from.y);
  path.quadraticCurveTo(control.x, control.y, to.x, to.y);
  return String(path);
}

/** The line between two actors, with its count where there is room. */
export function edgeMark(
  edge: RelationsEdge,
  layout: RelationsLayout,
  palette: Palette,
  words: RelationsWords,
): GroupMark {
  const { a, b, count, countAt } = edge;
  const marks: Mark[] = lineMarks(edge, palette);
  if (countAt !== null)
    marks.push(...countMarks(countAt, words.count(count), layout, palette, words));
  return {
    kind: 'group',
    key: `${a} ${b}`,
    data: { dyad: `${a} ${b}` },
    name: words.dyadName(edge),
    marks,
  };
}

/** A line as wide as all its events; where some only possibly lie in the span it is broken but for a core. */
function lineMarks(
  { count, certain, meanTone, width, core, curve }: RelationsEdge,
  palette: Palette,
): Mark[] {
  const line = (key: string, px: number): PathMark => ({
    kind: 'path',
    key,
    d: curvePath(curve),
    stroke: toneColour(palette, meanTone),
    strokeWidth: px,
  });
  if (certain === count) return [line('line', width)];
  const possible: Mark = { ...line('line', width), dash: POSSIBLE_DASH };
  return core > 0 ? [possible, line('core', core)] : [possible];
}

function countMarks(
  { x, y }: { readonly x: number; readonly y: number },
  text: string,
  layout: RelationsLayout,
  palette: Palette,
  words: RelationsWords,
): Mark[] {
  const size = COUNT_SIZE_PX * layout.textScale;
  const width = measureText(text, size, 500) + 5;
  const height = size * 1.12;
  return [
    {
      kind: 'rect',
      key: 'room',
      x: x - width / 2,
      y: y - size * 0.35 - height / 2,
      width,
      height,
      radius: 3,
      fill: palette.ground,
    },
    {
      kind: 'text',
      key: 'count',
      x,
      y,
      text,
      align: 'middle',
      direction: words.direction,
      lang: words.lang,
      size,
      weight: 500,
      fill: palette.inkSecond,
      tabular: true,
    },
  ];
}
