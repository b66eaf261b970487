import { LANE_ROOM } from '../charts/timeline/lane-boxes.ts';
import type { LaneRoom } from '../charts/timeline/lane-boxes.ts';
import type { TimelineContent } from '../charts/timeline/picture.ts';
import type { TimelineSize } from '../charts/timeline/request.ts';
import { innerWidth, roomWithin } from './frame.ts';
import { figureContent, measureFigureRelations, measureTimeline } from './pictures.ts';
import type { MeasuredPicture } from './flowing-picture.ts';
import type { MeasuredRelations, MeasuredTimeline } from './pictures.ts';
import type { FigureRequest } from './request.ts';
import { FIGURE_GAP_PX } from './scene.ts';
import type { FigureFrame } from './scene.ts';

/** What goes where on one sheet, before anything is drawn. */
export interface FigurePlan {
  /** Px of the sheet; undefined where the figure is as high as it needs. */
  readonly height: number | undefined;
  readonly timeline: (TimelineSize & { readonly content: TimelineContent }) | undefined;
  readonly relations: MeasuredRelations | undefined;
  /** Timeline and relations stand side by side, else one under the other. */
  readonly beside: boolean;
}

/** The room of lanes of counts: the more there are, the closer they stand. */
const ROOMS: readonly LaneRoom[] = [
  LANE_ROOM,
  { ...LANE_ROOM, rowPx: 15, leastPx: 36 },
  { ...LANE_ROOM, rowPx: 14, labelRows: 5, leastPx: 30 },
  { ...LANE_ROOM, rowPx: 14, labelRows: 2, leastPx: 24 },
];
/** Lanes grow at most by so much to fill a sheet, px. */
const MOST_SPARE_PX = 36;

/** Timeline and relations stand side by side on sheets that are wider than this much of their height. */
const BESIDE_FROM = 0.95;
/** Of the width, where the two stand side by side. */
const TIMELINE_SHARE = 0.58;
/** Of the height, where one stands under the other and room is short. */
const LEAST_RELATIONS_SHARE = 0.3;
/** Of the events, that may be named in the key alone before a figure rather goes on on another page. */
const MOST_KEYED = 0.45;

/**
 * Finds room for everything on one sheet of a height, in px.
 * @returns undefined where there is none, or too many events would be named in the key alone
 */
export function planSheet(
  heightPx: number,
  request: FigureRequest,
  frame: FigureFrame,
): FigurePlan | undefined {
  const content = request.part === 'relations' ? undefined : figureContent(request);
  const rooms = content && !content.loom ? ROOMS : [LANE_ROOM];
  const beside = request.part === 'both' && frame.width > heightPx * BESIDE_FROM;
  const inner = innerWidth(frame) - (beside ? FIGURE_GAP_PX : 0);
  const timelinePx = beside ? Math.round(inner * TIMELINE_SHARE) : inner;
  const relationsPx = beside ? inner - timelinePx : inner;
  const relations = measureIn(relationsPx, request);
  const roomFor = roomWithin(heightPx, request, frame);
  for (const laneRoom of rooms) {
    const sheet = { heightPx, laneRoom, beside, timelinePx, relationsPx, relations, roomFor };
    const fewer = (): MeasuredRelations | undefined => fewerRelations(sheet, content, request);
    const plan =
      planOn(sheet, content, request, relations) ??
      (relations && planOn(sheet, content, request, fewer()));
    if (plan) return plan;
  }
  return undefined;
}

/** A sheet with the places of its pictures. */
interface SheetPlace {
  /** Px. */
  readonly heightPx: number;
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

/** The relations in what the timeline leaves of a sheet, or in their share of it. */
function fewerRelations(
  { relations, timelinePx, relationsPx, beside, laneRoom, roomFor }: SheetPlace,
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

/** Finds room for counts in place of events, where there are any. */
export function planCounts(
  heightPx: number,
  request: FigureRequest,
  frame: FigureFrame,
): FigurePlan | undefined {
  const { answer, counts, part } = request;
  if (part === 'relations' || answer.bins || !counts) return undefined;
  return planSheet(heightPx, { ...request, answer: { ...answer, bins: counts } }, frame);
}

/** A figure that is as high as it needs. */
export function planFree(request: FigureRequest, frame: FigureFrame): FigurePlan {
  const widthPx = innerWidth(frame);
  return {
    height: undefined,
    beside: false,
    timeline:
      request.part === 'relations'
        ? undefined
        : { content: figureContent(request), widthPx, laneRoom: LANE_ROOM },
    relations: measureIn(widthPx, request),
  };
}

/** @returns undefined where it does not fit */
function planOn(
  { heightPx, laneRoom, beside, timelinePx, roomFor }: SheetPlace,
  content: TimelineContent | undefined,
  request: FigureRequest,
  relations: MeasuredRelations | undefined,
): FigurePlan | undefined {
  const size = { widthPx: timelinePx, laneRoom };
  const whole = content && measureTimeline(content, size, request);
  const rest = roomFor([whole, relations].filter((one) => one !== undefined));
  const over = whole && relations && !beside ? relations.height + FIGURE_GAP_PX : 0;
  const timeline =
    content && whole && whole.height + over > rest
      ? measureTimeline(content, { ...size, heightPx: rest - over }, request)
      : whole;
  const needed = Math.max(timeline ? timeline.height + over : 0, relations?.height ?? 0);
  if (needed > rest || (timeline && isMostlyKey(timeline, request))) return undefined;
  const sparePx = timeline && over === 0 ? spareOf(timeline, rest) : 0;
  return {
    height: heightPx,
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

function isMostlyKey({ events, keyed }: MeasuredTimeline, { pages }: FigureRequest): boolean {
  return pages === 'several' && keyed > events * MOST_KEYED;
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
