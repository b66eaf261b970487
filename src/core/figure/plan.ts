import { LANE_ROOM } from '../charts/timeline/lane-boxes.ts';
import type { LaneRoom } from '../charts/timeline/lane-boxes.ts';
import type { TimelineContent } from '../charts/timeline/picture.ts';
import type { TimelineSize } from '../charts/timeline/request.ts';
import { frameOf, roomWithin } from './frame.ts';
import { figureContent, measureFigureRelations, measureTimeline } from './pictures.ts';
import type { MeasuredPicture, MeasuredRelations, MeasuredTimeline } from './pictures.ts';
import type { FigureRequest } from './request.ts';
import { FIGURE_GAP_PX, FIGURE_MARGIN_PX } from './scene.ts';
import { comfortableAcross } from './size.ts';
import type { FigureWords } from './words.ts';

/** How large a figure's layout is and what goes where on it, before anything is drawn. */
export interface FigurePlan {
  /** Px. */
  readonly width: number;
  /** Px of the sheet; undefined where the figure is as high as it needs. */
  readonly height: number | undefined;
  readonly timeline: (TimelineSize & { readonly content: TimelineContent }) | undefined;
  readonly relations: MeasuredRelations | undefined;
  /** Timeline and relations stand side by side, else one under the other. */
  readonly beside: boolean;
}

/**
 * The room of lanes up to a share of the width that a sheet has across at first: the more has to be on it, the
 * closer rows stand and the fewer labels are granted.
 */
const ROOMS: readonly (readonly [upTo: number, room: LaneRoom])[] = [
  [1.12, LANE_ROOM],
  [1.22, { ...LANE_ROOM, rowPx: 15, leastPx: 36 }],
  [1.36, { ...LANE_ROOM, rowPx: 14, labelRows: 5, leastPx: 30 }],
  [1.6, { ...LANE_ROOM, rowPx: 14, labelRows: 3, leastPx: 26 }],
  [Infinity, { ...LANE_ROOM, rowPx: 14, labelRows: 2, leastPx: 24 }],
];
const GROWTH = 1.06;
const MOST_ACROSS = 12_000;
/** Lanes grow at most by so much to fill a sheet, px. */
const MOST_SPARE_PX = 36;

/** Timeline and relations stand side by side on sheets that are wider than this much of their height. */
const BESIDE_FROM = 0.95;
/** Of the width, where the two stand side by side. */
const TIMELINE_SHARE = 0.58;
/** Of the height, where one stands under the other and room is short. */
const LEAST_RELATIONS_SHARE = 0.3;

/**
 * Finds the smallest layout, and so the largest letters, that has room for everything; where the letters would be
 * too small for ease, one with counts in place of events.
 */
export function planFigure(request: FigureRequest, words: FigureWords): FigurePlan {
  const { sheet } = request;
  if (sheet.height === null) return planFree(request, sheet.acrossPx);
  const comfortable = comfortableAcross(sheet);
  const sheets = [...sheetsBetween(0, comfortable, sheet.height, request, words)];
  for (const content of contentsOf(request)) {
    for (const one of sheets) {
      const plan = planOn(one, content, request, one.relations);
      if (plan) return plan;
    }
    const last = sheets.at(-1);
    const plan =
      last?.relations && planOn(last, content, request, fewerRelations(last, content, request));
    if (plan) return plan;
  }
  const [all] = contentsOf(request);
  for (const one of sheetsBetween(comfortable, MOST_ACROSS, sheet.height, request, words)) {
    const plan = planOn(one, all, request, one.relations);
    if (plan) return plan;
  }
  return planFree(request, MOST_ACROSS);
}

/** The relations in what the timeline leaves of a sheet, or in their share of it. */
function fewerRelations(
  { relations, timelinePx, relationsPx, beside, laneRoom, roomFor }: SheetSize,
  content: TimelineContent | undefined,
  request: FigureRequest,
): MeasuredRelations | undefined {
  const whole =
    content && !beside
      ? measureTimeline(content, { widthPx: timelinePx, laneRoom }, request)
      : undefined;
  const rest = roomFor([whole, relations].filter((one) => one !== undefined));
  const left = whole ? rest - whole.height - FIGURE_GAP_PX : rest;
  return measureIn(relationsPx, request, Math.max(left, rest * LEAST_RELATIONS_SHARE));
}

/** The timeline with ever less on it: all there is, counts in place of events. */
function* contentsOf(request: FigureRequest): Generator<TimelineContent | undefined> {
  const { part, answer, counts } = request;
  if (part === 'relations') {
    yield undefined;
    return;
  }
  const all = figureContent(request);
  yield all;
  if (answer.bins) return;
  if (counts) yield figureContent({ ...request, answer: { ...answer, bins: counts } });
}

/** A size that the layout of a sheet may have, px. */
interface SheetSize {
  readonly width: number;
  readonly height: number;
  readonly laneRoom: LaneRoom;
  readonly beside: boolean;
  /** Px across of the timeline and of the relations. */
  readonly timelinePx: number;
  readonly relationsPx: number;
  /** As high as they need, where the figure has any. */
  readonly relations: MeasuredRelations | undefined;
  /** Px of height that are left for pictures which take this to read them. */
  readonly roomFor: (pictures: readonly MeasuredPicture[]) => number;
}

/** The smallest first. */
function* sheetsBetween(
  above: number,
  upTo: number,
  sheetHeight: number,
  request: FigureRequest,
  words: FigureWords,
): Generator<SheetSize> {
  const { width: sheetWidth, acrossPx } = request.sheet;
  const [wide, high] = proportion(sheetWidth, sheetHeight);
  for (let share = 1; share * acrossPx <= upTo; share *= GROWTH) {
    if (share * acrossPx <= above) continue;
    const times = Math.round((acrossPx * share) / wide);
    const width = wide * times;
    const height = high * times;
    const laneRoom = ROOMS.find(([most]) => share <= most)?.[1] ?? LANE_ROOM;
    const roomFor = roomWithin(height, request, frameOf(request, words, width));
    const beside = request.part === 'both' && width > height * BESIDE_FROM;
    const inner = width - 2 * FIGURE_MARGIN_PX - (beside ? FIGURE_GAP_PX : 0);
    const timelinePx = beside ? Math.round(inner * TIMELINE_SHARE) : inner;
    const relationsPx = beside ? inner - timelinePx : inner;
    const relations = measureIn(relationsPx, request);
    yield { width, height, laneRoom, beside, timelinePx, relationsPx, relations, roomFor };
  }
}

/** The smallest whole numbers in the proportion of two others. */
function proportion(width: number, height: number): readonly [number, number] {
  let [a, b] = [width, height];
  while (b > 0) [a, b] = [b, a % b];
  return [width / a, height / a];
}

/** @returns undefined where it does not fit */
function planOn(
  { width, height, laneRoom, beside, timelinePx, roomFor }: SheetSize,
  content: TimelineContent | undefined,
  request: FigureRequest,
  relations: MeasuredRelations | undefined,
): FigurePlan | undefined {
  const size = { widthPx: timelinePx, laneRoom };
  const whole = content && measureTimeline(content, size, request);
  const pictures = [whole, relations].filter((one) => one !== undefined);
  const rest = roomFor(pictures);
  const over = whole && relations && !beside ? relations.height + FIGURE_GAP_PX : 0;
  const timeline =
    content && whole && whole.height + over > rest
      ? measureTimeline(content, { ...size, heightPx: rest - over }, request)
      : whole;
  const needed = Math.max(timeline ? timeline.height + over : 0, relations?.height ?? 0);
  if (needed > rest) return undefined;
  const sparePx = timeline && over === 0 ? spareOf(timeline, rest) : 0;
  return {
    width,
    height,
    beside,
    timeline: content && {
      content,
      widthPx: timelinePx,
      heightPx: timeline === whole ? undefined : rest - over,
      laneRoom: { ...laneRoom, sparePx },
    },
    relations,
  };
}

/** The relations in a width, where the figure has any. @param heightPx the most there is, where there is an end */
export function measureIn(
  widthPx: number,
  request: FigureRequest,
  heightPx?: number,
): MeasuredRelations | undefined {
  if (request.part === 'timeline') return undefined;
  return measureFigureRelations(request, widthPx, heightPx);
}

/** What of a height is shared among lanes of counts, px a lane. */
function spareOf({ height, lanes }: MeasuredTimeline, restPx: number): number {
  if (lanes === 0) return 0;
  const sparePx = Math.min(MOST_SPARE_PX, Math.floor((restPx - height) / lanes));
  return sparePx < 2 ? 0 : sparePx;
}

/** A figure that is as high as it needs. */
function planFree(request: FigureRequest, width: number): FigurePlan {
  const widthPx = width - 2 * FIGURE_MARGIN_PX;
  const [content] = contentsOf(request);
  return {
    width,
    height: undefined,
    beside: false,
    timeline: content && { content, widthPx, laneRoom: LANE_ROOM },
    relations: measureIn(widthPx, request),
  };
}
