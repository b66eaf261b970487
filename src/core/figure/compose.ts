import { LANE_ROOM } from '../charts/timeline/lane-boxes.ts';
import type { LaneRoom } from '../charts/timeline/lane-boxes.ts';
import { FIGURE_GAP_PX, FIGURE_MARGIN_PX, frameHeights, stackPictures } from './scene.ts';
import type { FigureFrame, PlacedPicture } from './scene.ts';
import { legendScene } from '../charts/shared/legend.ts';
import type { LegendEntry } from '../charts/shared/legend-entry.ts';
import { besidePictures, figureRelations, figureTimeline } from './pictures.ts';
import type { ExplainedPicture, TimelineOfFigure } from './pictures.ts';
import type { FigureRequest } from './request.ts';
import { comfortableAcross } from './size.ts';
import type { FigureWords } from './words.ts';
import { textScaleOf } from '../labels/labeller.ts';

/** Pictures in their places, and all that stands around them. */
export interface Composition {
  readonly frame: FigureFrame;
  readonly pictures: readonly PlacedPicture[];
  /** Px of the sheet; undefined where the figure is as high as it needs. */
  readonly height: number | undefined;
  readonly tallestBar: number | null;
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
/** Lanes of their own that events may have where all of them would make the letters too small. */
const FEWER_LANES = [24, 16, 10] as const;
const GROWTH = 1.06;
const MOST_ACROSS = 12_000;
/** Lanes grow at most by so much to fill a sheet, px. */
const MOST_SPARE_PX = 36;

const RELATIONS_PX = { usual: 440, least: 340, most: 620 } as const;
/** Of its width, beyond which relations only grow apart. */
const MOST_TALL = 1.4;
/** Of the width, where the two stand side by side. */
const TIMELINE_SHARE = 0.58;
/** Entries of the relations' legend take at most this much more, px. */
const RELATIONS_LEGEND_PX = 44;

/** Pictures, legend and words in their places on the reader's sheet. */
export function composeFigure(request: FigureRequest, words: FigureWords): Composition {
  const { sheet } = request;
  if (sheet.height === null) return asHighAsNeeded(request, words, sheet.acrossPx);
  for (const lighter of lightened(request)) {
    const fitting = onSheet(lighter, words, sheet.height, comfortableAcross(sheet));
    if (fitting) return fitting;
  }
  return (
    onSheet(request, words, sheet.height, MOST_ACROSS) ??
    asHighAsNeeded(request, words, MOST_ACROSS)
  );
}

/** The figure with ever less on it: all there is, fewer lanes of their own, counts in place of events. */
function lightened(request: FigureRequest): FigureRequest[] {
  const { part, answer, counts } = request;
  if (part === 'relations' || answer.bins) return [request];
  const inCounts = counts ? [{ ...request, answer: { ...answer, bins: counts } }] : [];
  return [request, ...FEWER_LANES.map((mostLanes) => ({ ...request, mostLanes })), ...inCounts];
}

/** @returns undefined where it does not fit with so many px across */
function onSheet(
  request: FigureRequest,
  words: FigureWords,
  sheetHeight: number,
  mostAcross: number,
): Composition | undefined {
  const { sheet } = request;
  const [wide, high] = proportion(sheet.width, sheetHeight);
  for (let share = 1; share * sheet.acrossPx <= mostAcross; share *= GROWTH) {
    const times = Math.round((sheet.acrossPx * share) / wide);
    const room = ROOMS.find(([upTo]) => share <= upTo)?.[1] ?? LANE_ROOM;
    const size = { width: wide * times, height: high * times };
    const fitting = within({ request, words, ...size, room });
    if (fitting) return fitting;
  }
  return undefined;
}

/** The smallest whole numbers in the proportion of two others. */
function proportion(width: number, height: number): readonly [number, number] {
  let [a, b] = [width, height];
  while (b > 0) [a, b] = [b, a % b];
  return [width / a, height / a];
}

function asHighAsNeeded(request: FigureRequest, words: FigureWords, width: number): Composition {
  const inner = width - 2 * FIGURE_MARGIN_PX;
  const { part } = request;
  const timeline = part === 'relations' ? undefined : figureTimeline(request, inner, LANE_ROOM);
  const share = part === 'relations' ? 0.62 : 0.45;
  const { usual, most } = RELATIONS_PX;
  const height = Math.round(Math.max(usual, Math.min(most, inner * share)));
  const relations = part === 'timeline' ? undefined : figureRelations(request, inner, height);
  const pictures = [timeline, relations].filter((one) => one !== undefined);
  const frame = frameOf({ request, words, width }, pictures);
  return { frame, pictures: stackPictures(pictures), ...drawnIn(timeline), height: undefined };
}

/** A sheet, px, and how closely it is to be filled. */
interface Attempt {
  readonly request: FigureRequest;
  readonly words: FigureWords;
  readonly width: number;
  readonly height: number;
  readonly room: LaneRoom;
}

/** @returns undefined where it does not fit */
function within(attempt: Attempt): Composition | undefined {
  const { part } = attempt.request;
  if (part === 'relations') return relationsWithin(attempt);
  if (part === 'timeline') return timelineWithin(attempt);
  return attempt.width > attempt.height * 0.95 ? besideWithin(attempt) : stackWithin(attempt);
}

function relationsWithin(attempt: Attempt): Composition | undefined {
  const inner = attempt.width - 2 * FIGURE_MARGIN_PX;
  const rough = roomFor(attempt, []) - RELATIONS_LEGEND_PX;
  if (rough < RELATIONS_PX.least) return undefined;
  const first = figureRelations(attempt.request, inner, rough);
  const relations = figureRelations(
    attempt.request,
    inner,
    Math.min(roomFor(attempt, [first]), Math.round(inner * MOST_TALL)),
  );
  return composition(attempt, stackPictures([relations]), [relations]);
}

function timelineWithin(attempt: Attempt): Composition | undefined {
  const inner = attempt.width - 2 * FIGURE_MARGIN_PX;
  const tight = figureTimeline(attempt.request, inner, attempt.room);
  const rest = roomFor(attempt, [tight]);
  if (tight.height > rest) return undefined;
  const timeline = spread(attempt, inner, tight, rest);
  return composition(attempt, stackPictures([timeline]), [timeline], timeline);
}

/** The timeline where the reader begins, the relations beside it. */
function besideWithin(attempt: Attempt): Composition | undefined {
  const { request, width } = attempt;
  const inner = width - 2 * FIGURE_MARGIN_PX - FIGURE_GAP_PX;
  const timelinePx = Math.round(inner * TIMELINE_SHARE);
  const relationsPx = inner - timelinePx;
  const tight = figureTimeline(request, timelinePx, attempt.room);
  const rough = roomFor(attempt, [tight]) - RELATIONS_LEGEND_PX;
  if (tight.height > rough || rough < RELATIONS_PX.least) return undefined;
  const tall = (rest: number): number => Math.min(rest, Math.round(relationsPx * MOST_TALL));
  const rest = roomFor(attempt, [tight, figureRelations(request, relationsPx, tall(rough))]);
  const timeline = spread(attempt, timelinePx, tight, rest);
  const relations = figureRelations(request, relationsPx, tall(rest));
  const { dir } = request.labeller.locale;
  const pictures = besidePictures(timeline, timelinePx, relations, relationsPx, dir);
  return composition(attempt, pictures, [timeline, relations], timeline);
}

function stackWithin(attempt: Attempt): Composition | undefined {
  const { request, width } = attempt;
  const inner = width - 2 * FIGURE_MARGIN_PX;
  const timeline = figureTimeline(request, inner, attempt.room);
  const below = timeline.height + FIGURE_GAP_PX;
  const rough = roomFor(attempt, [timeline]) - RELATIONS_LEGEND_PX - below;
  if (rough < Math.max(RELATIONS_PX.least, inner * 0.42)) return undefined;
  const tall = (rest: number): number => Math.min(rest, Math.round(inner * 0.8));
  const first = figureRelations(request, inner, tall(rough));
  const rest = roomFor(attempt, [timeline, first]) - below;
  const relations = figureRelations(request, inner, tall(rest));
  return composition(
    attempt,
    stackPictures([timeline, relations]),
    [timeline, relations],
    timeline,
  );
}

/** Px of height that are left for pictures which take this to read them. */
function roomFor(attempt: Attempt, pictures: readonly ExplainedPicture[]): number {
  const { above, below } = frameHeights(frameOf(attempt, pictures));
  return Math.floor(attempt.height - above - below);
}

function composition(
  attempt: Attempt,
  pictures: readonly PlacedPicture[],
  explained: readonly ExplainedPicture[],
  timeline?: TimelineOfFigure,
): Composition {
  const frame = frameOf(attempt, explained);
  return { frame, pictures, height: attempt.height, ...drawnIn(timeline) };
}

/** The same timeline with what height is left shared among its lanes. */
function spread(
  { request, room }: Attempt,
  widthPx: number,
  tight: TimelineOfFigure,
  rest: number,
): TimelineOfFigure {
  const sparePx = Math.min(MOST_SPARE_PX, Math.floor((rest - tight.height) / tight.lanes));
  return sparePx < 2 ? tight : figureTimeline(request, widthPx, { ...room, sparePx });
}

function drawnIn(timeline: TimelineOfFigure | undefined): Pick<Composition, 'tallestBar'> {
  return { tallestBar: timeline?.tallestBar ?? null };
}

function frameOf(
  { request, words, width }: Pick<Attempt, 'request' | 'words' | 'width'>,
  pictures: readonly ExplainedPicture[],
): FigureFrame {
  const { palette, sheet, labeller } = request;
  const { locale } = labeller;
  const setting = {
    lang: locale.lang,
    direction: locale.dir,
    textScale: textScaleOf(locale.lang),
  };
  const entries = new Map<string, LegendEntry>(
    pictures.flatMap(({ legend }) => legend.map((one) => [one.key, one] as const)),
  );
  const legend = legendScene([...entries.values()], width - 2 * FIGURE_MARGIN_PX, palette, {
    ...setting,
    say: ({ message, params }) => locale.t(message, params ?? {}),
  });
  const headingScale = width / sheet.acrossPx;
  return { ...setting, ...words, width, headingScale, palette, legend };
}
