import { chronicleLegend } from '../charts/chronicle/legend.ts';
import { foldLoom } from '../charts/timeline/folding/fold-loom.ts';
import type { ChronicleLayout } from '../charts/chronicle/layout.ts';
import { splitChronicle } from '../charts/chronicle/pages.ts';
import { chroniclePicture, chronicleSceneOf } from '../charts/chronicle/picture.ts';
import { movementLegend } from '../charts/movement/legend.ts';
import { splitMovement, wholeMovement } from '../charts/movement/pages.ts';
import type { MovementPart } from '../charts/movement/pages.ts';
import { movementPicture, movementSceneOf } from '../charts/movement/picture.ts';
import { skylinePicture, skylineSceneOf } from '../charts/skyline/picture.ts';
import { relationsLegend } from '../charts/relations/legend.ts';
import type { RelationsLayout } from '../charts/relations/layout.ts';
import { relationsPicture, relationsSceneOf } from '../charts/relations/picture.ts';
import type { LegendEntry } from '../charts/drawing/legend-entry.ts';
import type { GroupMark } from '../charts/drawing/mark.ts';
import { splitLoom } from '../charts/timeline/folding/split-loom.ts';
import type { LoomPart } from '../charts/timeline/folding/split-loom.ts';
import type { Palette } from '../charts/drawing/palette.ts';
import type { TimelineLayout } from '../charts/timeline/layout.ts';
import { timelineLegend } from '../charts/timeline/legend.ts';
import { layoutContent, timelineContent, timelineSceneOf } from '../charts/timeline/picture.ts';
import type { TimelineContent } from '../charts/timeline/picture.ts';
import type { TimelineSize } from '../charts/timeline/request.ts';
import type { Movement } from '../engine/contract/answer.ts';
import type { FlowingPicture, MeasuredPicture } from './flowing-picture.ts';
import type { FigureRequest } from './request.ts';
import type { Picture } from './scene.ts';

export interface MeasuredTimeline extends MeasuredPicture {
  /** Lanes of counts, which share what height is left; none of events. */
  readonly lanes: number;
  /** Events that are drawn one by one, and those of them that are named in the key alone. */
  readonly events: number;
  readonly keyed: number;
}

/** A picture, and what it takes to read it. */
export interface DrawnPicture extends MeasuredPicture, Picture {
  readonly widthPx: number;
}

export interface DrawnTimeline extends DrawnPicture {
  readonly tallestBar: number | null;
}

const contents = new WeakMap<FigureRequest, TimelineContent>();

/** What stands on the timeline of a figure: nothing selected, nothing beyond its span. Gathered once. */
export function figureContent(request: FigureRequest): TimelineContent {
  const content = contents.get(request) ?? gatherContent(request);
  contents.set(request, content);
  return content;
}

function gatherContent(request: FigureRequest): TimelineContent {
  const { answer, view } = request;
  return timelineContent({
    ...request,
    answer: { ...answer, events: answer.events.filter(({ inSpan }) => inSpan) },
    view: { ...view, event: null },
    medium: 'sheet',
  });
}

export function measureTimeline(
  content: TimelineContent,
  size: TimelineSize,
  { palette }: FigureRequest,
): MeasuredTimeline {
  const { layout } = layoutContent(content, { ...size, fold: foldLoom });
  return {
    height: layout.height,
    legend: legendOf(layout, palette),
    lanes: layout.bins ? layout.lanes.length : 0,
    events: layout.events.length,
    keyed: layout.loom?.keys.filter(({ number }) => number !== undefined).length ?? 0,
  };
}

export function drawTimeline(
  content: TimelineContent,
  size: TimelineSize,
  { palette }: FigureRequest,
): DrawnTimeline {
  const picture = layoutContent(content, { ...size, fold: foldLoom });
  const { layout } = picture;
  return {
    widthPx: size.widthPx,
    mark: timelineSceneOf(picture, palette, null),
    height: layout.height,
    legend: legendOf(layout, palette),
    tallestBar: layout.bins?.tallest ?? null,
  };
}

/** A full mark says by itself that something took place. */
function legendOf(layout: TimelineLayout, palette: Palette): readonly LegendEntry[] {
  return timelineLegend(layout, palette).filter(({ key }) => key !== 'occurred');
}

/** Words may come out so much wider where the fonts are others. */
const SPARE = 1.1;
/** The tallest that squares become together, px. */
const SKYLINE_PX = 64;

/** The chronicle of a figure: all that is in sight, nothing selected. */
export function flowChronicle(request: FigureRequest, widthPx: number): FlowingPicture {
  const { palette, labeller } = request;
  const { layout, words } = chroniclePicture({ ...request, widthPx, spare: SPARE });
  const legend = chronicleLegend(layout, palette, labeller.locale.dir === 'rtl' ? -1 : 1);
  const flow = (part: ChronicleLayout): FlowingPicture => ({
    ...{ widthPx, legend, height: part.headHeight + part.height },
    draw: () => chronicleSceneOf({ layout: part, words }, palette, null),
    split: (roomPx) => {
      const [page, rest] = splitChronicle(part, roomPx);
      return [page && flow(page), rest && flow(rest)];
    },
  });
  return flow(layout);
}

/** The shape of the whole over other pictures; nothing where there is no event. */
export function flowSkyline(request: FigureRequest, widthPx: number): readonly FlowingPicture[] {
  const { palette, labeller } = request;
  const { layout } = skylinePicture({ ...request, widthPx, plotPx: SKYLINE_PX });
  if (layout.blocks.length === 0) return [];
  const draw = (): GroupMark => skylineSceneOf(layout, labeller, palette);
  return [{ widthPx, draw, height: layout.height, legend: [] }];
}

/** Counts along time, which go on on a further page after a row of them. */
export function flowMovement(
  movement: Movement,
  request: FigureRequest,
  widthPx: number,
): FlowingPicture {
  const { palette } = request;
  const picture = movementPicture({ ...request, movement, widthPx, spare: SPARE });
  const legend = movementLegend(picture.layout, palette);
  const flow = (part: MovementPart): FlowingPicture => ({
    ...{ widthPx, legend, height: part.to - part.from },
    draw: () => {
      const layout = { ...picture.layout, ...part };
      const mark = movementSceneOf({ ...picture, layout }, palette);
      const shifted: GroupMark = { kind: 'group', key: 'part', y: -part.from, marks: mark.marks };
      return part.from === 0 ? mark : { ...mark, marks: [shifted] };
    },
    split: (roomPx) => {
      const [head, rest] = splitMovement(part, roomPx);
      return [head && flow(head), rest && flow(rest)];
    },
  });
  return flow(wholeMovement(picture.layout));
}

/** The timeline of a figure in strips; in one piece where events are counted. */
export function flowTimeline(
  content: TimelineContent,
  size: TimelineSize,
  { palette }: FigureRequest,
): FlowingPicture {
  const picture = layoutContent(content, { ...size, fold: foldLoom });
  const { layout } = picture;
  const { widthPx } = size;
  const legend = legendOf(layout, palette);
  if (!layout.loom) {
    const draw = (): GroupMark => timelineSceneOf(picture, palette, null);
    return { widthPx, legend, height: layout.height, draw };
  }
  const flow = (part: LoomPart): FlowingPicture => ({
    ...{ widthPx, legend, height: part.to - part.from },
    draw: () => {
      const { loom, from } = part;
      const shown = { ...layout, loom, events: loom.events, height: loom.height };
      const mark = timelineSceneOf({ ...picture, layout: shown }, palette, null);
      const shifted: GroupMark = { kind: 'group', key: 'part', y: -from, marks: mark.marks };
      return from === 0 ? mark : { ...mark, marks: [shifted] };
    },
    split: (roomPx) => {
      const [head, rest] = splitLoom(part, roomPx);
      return [head && flow(head), rest && flow(rest)];
    },
  });
  return flow({ loom: layout.loom, from: 0, to: layout.height });
}

/** Relations laid out in a width: as high as they need. */
export interface MeasuredRelations extends MeasuredPicture {
  readonly layout: RelationsLayout;
}

/** @param heightPx the most there is, where there is an end to it */
export function measureFigureRelations(
  request: FigureRequest,
  widthPx: number,
  heightPx?: number,
): MeasuredRelations {
  const layout = relationsPicture({ ...request, widthPx, heightPx, spare: SPARE });
  return { layout, height: layout.height, legend: relationsLegend(layout, request.palette) };
}

export function flowRelations(request: FigureRequest, measured: MeasuredRelations): FlowingPicture {
  const { height, legend, layout } = measured;
  const draw = (): GroupMark => drawRelations(request, measured).mark;
  return { widthPx: layout.width, height, legend, draw };
}

export function drawRelations(
  { palette, labeller }: FigureRequest,
  { layout, height, legend }: MeasuredRelations,
): DrawnPicture {
  const mark = relationsSceneOf(layout, labeller, palette, null);
  return { widthPx: layout.width, mark, height, legend };
}
