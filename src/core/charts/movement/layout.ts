import { max } from 'd3-array';
import type { Movement, MovementSeries } from '../../engine/contract/answer.ts';
import type { Span } from '../../time/span.ts';
import { buildAxisTicks } from '../drawing/axis-ticks.ts';
import type { TickedPlot } from '../drawing/axis-ticks.ts';
import { snap } from '../drawing/geometry.ts';
import type { Letters } from '../drawing/letters.ts';
import { timeScale } from '../drawing/viewport.ts';
import { layoutMean, meanReach } from './mean.ts';
import type { MeanStrip } from './mean.ts';
import { placePlot } from './plot.ts';
import type { Block, CountWord, PlotScale } from './plot.ts';
import { stackPeriods } from './stacks.ts';
import type { PeriodStacks } from './stacks.ts';
import type { MovementWords } from './words.ts';

export interface MovementInput {
  readonly movement: Movement;
  readonly words: MovementWords;
  readonly letters: Letters;
  /** Which way time runs. */
  readonly direction: 'ltr' | 'rtl';
  readonly widthPx: number;
  readonly hasMean: boolean;
  /** What is published at this instant (ms UTC) or later is not known; null: everything is. */
  readonly knownBefore: number | null;
}

/** A period of a panel that has events. */
export interface PlacedPeriod {
  readonly span: Span;
  /** What it is, in words. */
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** One subject: squares or bars over time, a title over them. Px from the upper left corner of the picture. */
export interface MovementPanel extends TickedPlot {
  readonly index: number;
  readonly title: readonly string[];
  /** How many events there are; on the line of the title, or on one of its own. */
  readonly total: { readonly text: string; readonly y: number };
  readonly titleY: number;
  /** The panel, its gutter included. */
  readonly outer: { readonly left: number; readonly width: number; readonly top: number };
  /** The top and the foot of the squares; the mean tone stands under it. */
  readonly plotTop: number;
  readonly plotFoot: number;
  /** The line between cooperation and conflict. */
  readonly line: number;
  readonly periods: readonly PlacedPeriod[];
  readonly numbers: readonly CountWord[];
  readonly mean: MeanStrip | null;
  readonly known: number | null;
  /** Where it ends. */
  readonly bottom: number;
}

export interface MovementLayout {
  readonly width: number;
  readonly height: number;
  readonly by: Movement['by'];
  /** A block is an event; else a bar, with its number where there is room for it. */
  readonly isSquares: boolean;
  /** By what period, over panels that are each of somebody; null where the title says it. */
  readonly heading: { readonly text: string; readonly y: number } | null;
  readonly panels: readonly MovementPanel[];
  /** Panels that stand beside one another. */
  readonly across: number;
}

const TITLE_PX = 13;
const TITLE_LEAD_PX = 17;
const HEADING_PX = 16;
/** Words of an axis, and of what stands beside the line. */
export const SMALL_PX = 11;
const AXIS_PX = 18;
const SIDE_GAP_PX = 8;
const BETWEEN_PX = 26;
const UNDER_PX = 18;
/** Panels stand beside one another from this width on. */
const NARROWEST_PX = 300;
const MOST_ACROSS = 3;

export function layoutMovement(input: MovementInput): MovementLayout {
  const { movement, letters, widthPx, hasMean } = input;
  const { series } = movement;
  const across = acrossOf(series.length, widthPx, letters);
  const outerPx = Math.floor((widthPx - (across - 1) * BETWEEN_PX) / across);
  const gutter = gutterOf(input);
  const stacked = series.map(({ periods }) => stackPeriods(movement, periods));
  const scale = scaleOf(stacked, outerPx - gutter, movement.edges, {
    room: letters.leading(14),
    plotPx: series.length === 1 ? 190 : 120,
  });
  const reach = hasMean ? meanReach(stacked) : null;
  const panels: MovementPanel[] = [];
  const isNamed = series.some(({ subject }) => subject.length > 0);
  const heading = isNamed ? { text: input.words.heading, y: letters.size(HEADING_PX - 4) } : null;
  let top = heading ? letters.leading(HEADING_PX + 10) : 0;
  for (let first = 0; first < series.length; first += across) {
    const row = series.slice(first, first + across);
    const heads = row.map((one) => headOf(one, outerPx, input));
    const headPx = max(heads, ({ height }) => height) ?? 0;
    const placed = row.map((one, column) => {
      const place = input.words.direction === 'ltr' ? column : across - 1 - column;
      const outer = { left: place * (outerPx + BETWEEN_PX), width: outerPx, top };
      const index = first + column;
      return panelOf(one, index, heads[column] ?? EMPTY_HEAD, {
        ...{ input, outer, gutter, scale, reach, plotTop: top + headPx },
        stacks: stacked[index] ?? [],
      });
    });
    panels.push(...placed);
    top = (max(placed, ({ bottom }) => bottom) ?? top) + UNDER_PX;
  }
  return {
    width: widthPx,
    height: Math.ceil(Math.max(0, top - UNDER_PX)),
    by: movement.by,
    isSquares: scale.isSquares,
    heading,
    panels,
    across,
  };
}

/** As many as have room, in rows that are nearly full. */
function acrossOf(panels: number, widthPx: number, letters: Letters): number {
  const fitting = Math.floor((widthPx + BETWEEN_PX) / (letters.size(NARROWEST_PX) + BETWEEN_PX));
  const most = Math.max(1, Math.min(MOST_ACROSS, fitting, panels));
  return Math.ceil(panels / Math.ceil(panels / most)) || 1;
}

/** Room for the words beside the line, px. */
function gutterOf({ words, letters, hasMean }: MovementInput): number {
  const said = [words.cooperation, words.conflict, ...(hasMean ? [words.mean] : [])];
  return Math.ceil((max(said, (text) => letters.width(text, SMALL_PX, 400)) ?? 0) + SIDE_GAP_PX);
}

/** How tall an event is drawn, the same in all panels. */
function scaleOf(
  stacked: readonly (readonly PeriodStacks[])[],
  widthPx: number,
  edges: readonly number[],
  { room, plotPx }: { readonly room: number; readonly plotPx: number },
): PlotScale {
  const periods = stacked.flat();
  const above = max(periods, ({ sides }) => sides.above.possible) ?? 0;
  const below = max(periods, ({ sides }) => sides.below.possible) ?? 0;
  const slot = widthPx / Math.max(1, edges.length - 1);
  const fitting = Math.floor(plotPx / Math.max(1, above + below));
  const isSquares = fitting >= 5 && slot >= 4;
  const unit = isSquares ? Math.min(11, fitting) : plotPx / Math.max(1, above + below);
  const air = isSquares ? 2 : room;
  const least = room + 4;
  return {
    isSquares,
    unit,
    up: Math.max(above * unit + air, least),
    down: Math.max(below * unit + air, least),
  };
}

interface Head {
  readonly title: readonly string[];
  readonly total: string;
  /** The count stands on a line of its own. */
  readonly isBroken: boolean;
  readonly height: number;
}

const EMPTY_HEAD: Head = { title: [], total: '', isBroken: false, height: 0 };

function headOf(
  { subject, whole }: MovementSeries,
  widthPx: number,
  { words, letters }: MovementInput,
): Head {
  const name = words.subject(subject) ?? words.heading;
  const title = letters.wrap(name, widthPx, TITLE_PX, 600, 3);
  const total = words.total(whole);
  const [first = ''] = title;
  const needed = letters.width(first, TITLE_PX, 600) + 14 + letters.width(total, SMALL_PX, 400);
  const isBroken = needed > widthPx;
  const lines = title.length + (isBroken ? 1 : 0);
  return { title, total, isBroken, height: lines * letters.leading(TITLE_LEAD_PX) + 6 };
}

interface PanelPlace {
  readonly input: MovementInput;
  readonly stacks: readonly PeriodStacks[];
  readonly outer: MovementPanel['outer'];
  readonly gutter: number;
  readonly scale: PlotScale;
  readonly reach: number | null;
  readonly plotTop: number;
}

function panelOf(
  { subject }: MovementSeries,
  index: number,
  { title, total, isBroken }: Head,
  { input, stacks, outer, gutter, scale, reach, plotTop }: PanelPlace,
): MovementPanel {
  const { movement, words, letters, direction, knownBefore } = input;
  const { edges } = movement;
  const span = { start: edges[0] ?? 0, end: edges.at(-1) ?? 1 };
  const left = words.direction === 'ltr' ? outer.left + gutter : outer.left;
  const width = outer.width - gutter;
  const time = timeScale({ span, direction, x: left, width });
  const line = snap(plotTop + scale.up);
  const plotFoot = snap(line + scale.down);
  const isKnownHere = knownBefore !== null && knownBefore > span.start && knownBefore < span.end;
  const known = isKnownHere ? snap(time(knownBefore)) : null;
  const placed = placePlot(stacks, {
    ...{ scale, line, left, width, known, letters },
    placeOf: (one) => [time(one.start), time(one.end)],
    wordOf: ({ certain, possible }) => words.range(certain, possible),
  });
  const mean = reach === null ? null : layoutMean(stacks, { reach, time, top: plotFoot, letters });
  const foot = mean?.foot ?? plotFoot;
  const lead = letters.leading(TITLE_LEAD_PX);
  const titleY = outer.top + lead * 0.75;
  return {
    index,
    title,
    titleY,
    total: { text: total, y: isBroken ? titleY + title.length * lead : titleY },
    outer,
    left,
    width,
    direction,
    ticks: buildAxisTicks(span, width, (ms) => snap(time(ms))),
    top: scale.isSquares ? plotTop : foot,
    foot,
    plotTop,
    plotFoot,
    line,
    periods: stacks.map((one, place) => ({
      span: one.span,
      name: words.described(one.span, subject, one.counts),
      blocks: placed.blocks[place] ?? [],
    })),
    numbers: placed.numbers,
    mean,
    known,
    bottom: foot + letters.size(AXIS_PX),
  };
}
