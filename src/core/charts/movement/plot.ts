import { snap } from '../drawing/geometry.ts';
import type { Box } from '../drawing/geometry.ts';
import type { Letters } from '../drawing/letters.ts';
import type { Span } from '../../time/span.ts';
import { BOTH_SIDES } from './stacks.ts';
import type { Layer, PeriodStacks, Side, Stack } from './stacks.ts';

/** How tall events are drawn, px. */
export interface PlotScale {
  readonly isSquares: boolean;
  readonly unit: number;
  /** Room over the line and under it. */
  readonly up: number;
  readonly down: number;
}

/** The square of an event, or a bar of the events of a layer. */
export interface Block extends Box, Layer {}

/** The number of a bar. */
export interface CountWord {
  readonly key: string;
  readonly text: string;
  /** Its middle, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface PlotPlace {
  readonly scale: PlotScale;
  readonly line: number;
  readonly left: number;
  readonly width: number;
  /** Where a rule stands that no number may cross. */
  readonly known: number | null;
  readonly letters: Letters;
  readonly placeOf: (span: Span) => readonly [number, number];
  readonly wordOf: (stack: Stack) => string;
}

const NUMBER_PX = 11;
/** Between the squares and the line, and between periods, px. */
const CLEAR_PX = 1.5;
const GAP_PX = 1.5;
const WIDEST_PX = 26;

/** Squares or bars outwards from the line, by period, and the numbers for which there is room. */
export function placePlot(
  stacks: readonly PeriodStacks[],
  place: PlotPlace,
): { readonly blocks: readonly (readonly Block[])[]; readonly numbers: readonly CountWord[] } {
  const { scale, line } = place;
  const blocks = stacks.map(({ span, sides }) => {
    const along = alongOf(span, place);
    return BOTH_SIDES.flatMap((side) => blocksOf(sides[side].layers, side, along, line, scale));
  });
  const numbers = scale.isSquares ? [] : placeNumbers(stacks, blocks.flat(), place);
  return { blocks, numbers };
}

interface Along {
  readonly middle: number;
  readonly width: number;
}

function alongOf(span: Span, { placeOf, scale }: PlotPlace): Along {
  const [one, other] = placeOf(span);
  const slot = Math.abs(other - one);
  const width = Math.max(slot - GAP_PX, slot * 0.75);
  return { middle: (one + other) / 2, width: scale.isSquares ? Math.min(width, WIDEST_PX) : width };
}

function blocksOf(
  layers: readonly Layer[],
  side: Side,
  { middle, width }: Along,
  line: number,
  { unit, isSquares }: PlotScale,
): Block[] {
  const away = side === 'above' ? -1 : 1;
  let from = CLEAR_PX;
  const block = (layer: Layer, count: number): Block => {
    const [near, far] = [from, from + count * unit];
    from = far;
    const gap = isSquares ? 1 : 0;
    const [a, b] = [line + away * near, line + away * (far - gap)];
    return {
      ...layer,
      count,
      left: snap(middle - width / 2),
      right: snap(middle + width / 2),
      top: snap(Math.min(a, b)),
      bottom: snap(Math.max(a, b)),
    };
  };
  return layers.flatMap((layer) =>
    isSquares
      ? Array.from({ length: layer.count }, () => block(layer, 1))
      : [block(layer, layer.count)],
  );
}

/** The numbers of the largest counts first; none that would touch a bar, another number, the rule or the edge. */
function placeNumbers(
  stacks: readonly PeriodStacks[],
  blocks: readonly Block[],
  { scale, line, left, width, known, letters, placeOf, wordOf }: PlotPlace,
): readonly CountWord[] {
  const high = letters.size(NUMBER_PX);
  const wanted = stacks
    .flatMap(({ span, sides }) => BOTH_SIDES.map((side) => ({ span, side, stack: sides[side] })))
    .filter(({ stack }) => stack.possible > 0)
    .sort((a, b) => b.stack.possible - a.stack.possible || a.span.start - b.span.start);
  const taken: Box[] = [...blocks];
  if (known !== null) taken.push({ left: known, right: known, top: -Infinity, bottom: Infinity });
  return wanted.flatMap(({ span, side, stack }): CountWord[] => {
    const text = wordOf(stack);
    const [one, other] = placeOf(span);
    const x = snap((one + other) / 2);
    const half = letters.width(text, NUMBER_PX, 400) / 2 + 1;
    const away = CLEAR_PX + stack.possible * scale.unit + 3;
    const y = side === 'above' ? line - away : line + away + high * 0.76;
    const box = { left: x - half, right: x + half, top: y - high * 0.78, bottom: y + high * 0.1 };
    if (box.left < left || box.right > left + width) return [];
    if (taken.some((other) => isTouching(box, other))) return [];
    taken.push(box);
    return [{ key: `${side} ${String(span.start)}`, text, x, y: snap(y), box }];
  });
}

function isTouching(a: Box, b: Box): boolean {
  return a.left < b.right + 1 && b.left < a.right + 1 && a.top < b.bottom && b.top < a.bottom;
}
