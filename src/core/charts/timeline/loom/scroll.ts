import { max, min } from 'd3-array';
import { stretchesFor } from '../../../time/ticks.ts';
import { layoutColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import type { PlacedFlags } from './flags.ts';
import { layoutFlags, leadSides } from './loom-flags.ts';
import { plotOf } from './loom-input.ts';
import type { LoomInput } from './loom-input.ts';
import type { LoomStrip, StretchName } from './loom-strip.ts';
import { partEvents } from './points.ts';
import type { Parted, Point } from './points.ts';
import { ruleOf } from './known-rule.ts';
import type { Side } from './sides.ts';
import { emptyStretches, stretchesOf, thinNames } from './stretch-names.ts';
import type { Stretch } from './stretch-names.ts';
import { placeWords } from './strip.ts';
import type { StripWords } from './strip.ts';
import type { Warp } from '../../drawing/warp.ts';

/** Time on a screen: one line of it, of which a stretch is seen. */
export interface LoomScroll extends Parted {
  readonly strip: LoomStrip;
}

/** What a column has, px; less where events are dense. */
const GAP_PX = 14;
/** Of a plot's width, what columns of the events in one take at most. */
const FULLEST = 0.92;
/** Up to so many events in sight are all named. */
const ALL_NAMED = 60;
const MOST_LEVELS = 8;
const ENDLESS_LEVELS = 40;
/** A page keeps at least so many levels on each side, so that moving through time does not move the rows. */
const LEAST_LEVELS = 2;

/** Everything along time at one zoom: what panning does not change. */
interface Content extends Parted {
  readonly columns: Columns;
  readonly groups: readonly Stretch[];
  readonly ruleMs: number | null;
  /** Where time begins, ms UTC, and the px of each ms. */
  readonly startMs: number;
  readonly pxPerMs: number;
  readonly gapPx: number;
  /** Words by the place of the window that they are laid out for, px from the beginning. */
  readonly words: Map<number, StripWords>;
}

/** The last few zooms that were seen. */
const contents = new Map<string, Content>();
const MOST_KEPT = 4;

/**
 * @param anchorMs where the window begins for which the words are laid out: as long as it stays, panning moves nothing
 */
export function layoutScroll(input: LoomInput, anchorMs: number): LoomScroll {
  const content = contentOf(input);
  const plot = plotOf(input);
  const widthPx = plot.to - plot.from;
  const pxOf = (ms: number): number => (ms - content.startMs) * content.pxPerMs;
  const seenFrom = pxOf(input.span.start);
  const anchor = pxOf(anchorMs);
  const shift = plot.from - seenFrom;
  const isSeen = (x: number): boolean => x >= seenFrom + 1 && x <= seenFrom + widthPx - 1;
  const indices = [...content.points.keys()].filter((index) =>
    isSeen(content.columns.xs[index] ?? 0),
  );
  const points = indices.map((index) => content.points[index]).filter((one) => one !== undefined);
  const xs = indices.map((index) => (content.columns.xs[index] ?? 0) + shift);
  const warp = shiftWarp(content.columns.warp, shift);
  const stretches = stretchesFor(content.pxPerMs, content.hasHours);
  const all = content.groups.map(({ ms, text, widthPx: px }, index) => ({
    ms,
    text,
    px,
    x: (content.columns.groupXs[index] ?? 0) + shift,
  }));
  const found = thinNames(all, input.measuring)
    .filter(({ x, px }) => x >= plot.from - 1 && x + 5 + px <= plot.to + 4)
    .map(({ ms, text, x }): StretchName => ({ ms, text, x }));
  const names = [
    ...found,
    ...emptyStretches(found, xs, plot.from, plot.to, input.span, stretches, warp, input),
  ].sort((a, b) => a.ms - b.ms);
  const { around } = stretches;
  const ruleX = content.columns.ruleX;
  return {
    points: content.points,
    periods: content.periods,
    hasHours: content.hasHours,
    strip: {
      points,
      xs,
      names,
      around: around ? input.nameStretch(around.floor(warp.invert(plot.from)), around.unit) : '',
      ruleX: ruleX !== null && isSeen(ruleX) ? ruleX + shift : null,
      words: wordsInSight(content, anchor, seenFrom, widthPx, input),
      notes: [],
      rows: input.rows.rows,
      warp,
      span: input.span,
      reach: plot,
      halfPx: content.gapPx / 2,
      numbered: false,
    },
  };
}

/** Where the window begins at another zoom so that an instant stands at a place in it. @param lengthMs of the window */
export function startAround(input: LoomInput, ms: number, px: number, lengthMs: number): number {
  const span = { start: input.span.start, end: input.span.start + lengthMs };
  const { columns, startMs, pxPerMs } = contentOf({ ...input, span });
  return startMs + (columns.warp(ms) - (px - plotOf(input).from)) / pxPerMs;
}

function shiftWarp(warp: Warp, by: number): Warp {
  const place = (ms: number): number => warp(ms) + by;
  return Object.assign(place, { invert: (px: number) => warp.invert(px - by) });
}

function contentOf(input: LoomInput): Content {
  const plot = plotOf(input);
  const key = [zoomOf(input.span), plot.from, plot.to, input.widthPx, input.isTrue, input.key].join(
    ' ',
  );
  const content = contents.get(key) ?? buildContent(input);
  contents.delete(key);
  contents.set(key, content);
  const [oldest] = contents.keys();
  if (contents.size > MOST_KEPT && oldest !== undefined) contents.delete(oldest);
  return content;
}

/** Lengths that differ by a second, as rounding makes them on the way, are one zoom. */
function zoomOf({ start, end }: LoomInput['span']): number {
  return Math.round(Math.log(Math.max(1, end - start)) / Math.log(ZOOM_STEP));
}

const ZOOM_STEP = 1.001;

function buildContent(input: LoomInput): Content {
  const plot = plotOf(input);
  const widthPx = plot.to - plot.from;
  const length = ZOOM_STEP ** zoomOf(input.span);
  const pxPerMs = widthPx / length;
  const parted = partEvents(input.events, length, input.known?.before ?? null);
  const { points, hasHours } = parted;
  const startMs = min(points, ({ ms }) => ms) ?? input.span.start;
  const endMs = max(points, ({ ms }) => ms) ?? input.span.end;
  const scale = (ms: number): number => (ms - startMs) * pxPerMs;
  const groups = stretchesOf(points, stretchesFor(pxPerMs, hasHours), input);
  const rooms = roomsOf(
    points.map(({ ms }) => scale(ms)),
    widthPx,
  );
  const knownMs = input.known?.before ?? endMs;
  const rule = ruleOf(
    points,
    { start: Math.min(startMs, knownMs - 1), end: Math.max(endMs, knownMs) },
    input,
  );
  const ruleMs = rule?.ms ?? null;
  const air = widthPx * 0.02;
  const columns = layoutColumns({
    points,
    groups,
    rule,
    scale,
    pxPerMs,
    roomOf: (index) => rooms[index] ?? GAP_PX,
    from: scale(Math.min(startMs, ruleMs ?? startMs)) - air,
    to: scale(Math.max(endMs, ruleMs ?? endMs)) + air,
    isTrue: input.isTrue,
  });
  return {
    ...parted,
    columns,
    groups,
    ruleMs,
    startMs,
    pxPerMs,
    gapPx: min(rooms) ?? GAP_PX,
    words: new Map(),
  };
}

/** Less for each where a plot's width around it holds many. @param xs true places, ascending */
function roomsOf(xs: readonly number[], widthPx: number): readonly number[] {
  let first = 0;
  let end = 0;
  return xs.map((x) => {
    while ((xs[first] ?? Infinity) < x - widthPx / 2) first += 1;
    while ((xs[end] ?? Infinity) <= x + widthPx / 2) end += 1;
    return Math.min(GAP_PX, (FULLEST * widthPx) / (end - first));
  });
}

/** The words of the window at the anchor; of the windows before and after it what does not come near to those. */
function wordsInSight(
  content: Content,
  anchor: number,
  seenFrom: number,
  widthPx: number,
  input: LoomInput,
): StripWords {
  const here = windowWords(content, anchor, widthPx, input);
  if (seenFrom === anchor) return here;
  const step = Math.floor((seenFrom - anchor) / widthPx);
  const windows = [step, step + 1].map((index) =>
    index === 0 ? here : windowWords(content, anchor + index * widthPx, widthPx, input, here),
  );
  const join = (side: 'above' | 'below'): PlacedFlags => ({
    places: new Map(windows.flatMap((one) => [...one[side].places])),
    levels: here[side].levels,
    left: windows.flatMap((one) => one[side].left),
  });
  return {
    sides: new Map(windows.flatMap((one) => [...one.sides])),
    above: join('above'),
    below: join('below'),
  };
}

/** @param within the words of the window in the middle, whose levels others keep to */
function windowWords(
  content: Content,
  at: number,
  widthPx: number,
  input: LoomInput,
  within?: StripWords,
): StripWords {
  const key = within ? at + 0.5 : at;
  const known = content.words.get(key);
  if (known) return known;
  const plot = plotOf(input);
  const shift = plot.from - at;
  const spare = within ? input.widthPx - widthPx : 0;
  const points: Point[] = [];
  const xs: number[] = [];
  for (const [index, point] of content.points.entries()) {
    const x = (content.columns.xs[index] ?? 0) + shift;
    if (x < plot.from + 1 || x > plot.to - 1 - spare) continue;
    points.push(point);
    xs.push(x);
  }
  const rule = content.columns.ruleX;
  const ruleX =
    rule !== null && rule + shift >= plot.from && rule + shift <= plot.to ? rule + shift : null;
  const flags = layoutFlags(points, xs, ruleX, input.rows.rows, input, leadSides(input));
  const frame = within ? plot : { from: 0, to: input.widthPx };
  const most = points.length <= ALL_NAMED ? ENDLESS_LEVELS : MOST_LEVELS;
  const found = placeWords(flags, frame, most);
  const words = within ? clipLevels(found, within) : atLeast(found);
  content.words.set(key, words);
  return words;
}

/** Without what stands further out than the words of another window. */
function clipLevels({ sides, above, below }: StripWords, within: StripWords): StripWords {
  const clip = (side: Side, flags: PlacedFlags): PlacedFlags => {
    const { levels } = within[side];
    const fits = [...flags.places].filter(
      ([, { level, folded }]) => level + (folded ? 1 : 0) < levels,
    );
    return { ...flags, places: new Map(fits), levels };
  };
  return { sides, above: clip('above', above), below: clip('below', below) };
}

function atLeast({ sides, above, below }: StripWords): StripWords {
  const grow = (flags: PlacedFlags): PlacedFlags => ({
    ...flags,
    levels: Math.max(LEAST_LEVELS, flags.levels),
  });
  return { sides, above: grow(above), below: grow(below) };
}
