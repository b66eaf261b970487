import { chronicleLegend } from '../charts/chronicle/legend.ts';
import { chroniclePicture, chronicleSceneOf } from '../charts/chronicle/picture.ts';
import { skylinePicture, skylineSceneOf } from '../charts/skyline/picture.ts';
import { relationsLegend } from '../charts/relations/legend.ts';
import type { RelationsLayout } from '../charts/relations/layout.ts';
import { relationsPicture, relationsSceneOf } from '../charts/relations/picture.ts';
import type { LegendEntry } from '../charts/drawing/legend-entry.ts';
import { timelineLegend } from '../charts/timeline/legend.ts';
import { layoutContent, timelineContent, timelineSceneOf } from '../charts/timeline/picture.ts';
import type { TimelineContent } from '../charts/timeline/picture.ts';
import type { TimelineSize } from '../charts/timeline/request.ts';
import type { FigureRequest } from './request.ts';
import type { Picture } from './scene.ts';

/** What a picture comes to in a size, before it is drawn. */
export interface MeasuredPicture {
  /** Px. */
  readonly height: number;
  /** What it takes to read it. */
  readonly legend: readonly LegendEntry[];
}

export interface MeasuredTimeline extends MeasuredPicture {
  /** Lanes of counts, which share what height is left; none of events. */
  readonly lanes: number;
}

/** A picture, and what it takes to read it. */
export interface DrawnPicture extends MeasuredPicture, Picture {
  readonly widthPx: number;
}

export interface DrawnTimeline extends DrawnPicture {
  readonly tallestBar: number | null;
}

/** What stands on the timeline of a figure: nothing selected, nothing beyond its span. */
export function figureContent(request: FigureRequest): TimelineContent {
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
  const { layout } = layoutContent(content, size);
  return {
    height: layout.height,
    legend: timelineLegend(layout, palette),
    lanes: layout.bins ? layout.lanes.length : 0,
  };
}

export function drawTimeline(
  content: TimelineContent,
  size: TimelineSize,
  { palette }: FigureRequest,
): DrawnTimeline {
  const picture = layoutContent(content, size);
  const { layout } = picture;
  return {
    widthPx: size.widthPx,
    mark: timelineSceneOf(picture, palette, null),
    height: layout.height,
    legend: timelineLegend(layout, palette),
    tallestBar: layout.bins?.tallest ?? null,
  };
}

/** Words may come out so much wider where the fonts are others. */
const SPARE = 1.1;
/** The tallest that squares become together, px. */
const SKYLINE_PX = 64;

/** The chronicle of a figure: all that is in sight, nothing selected. */
export function drawChronicle(request: FigureRequest, widthPx: number): DrawnPicture {
  const { palette, labeller } = request;
  const picture = chroniclePicture({ ...request, widthPx, spare: SPARE });
  const { height, headHeight } = picture.layout;
  return {
    widthPx,
    mark: chronicleSceneOf(picture, palette, null),
    height: headHeight + height,
    legend: chronicleLegend(picture.layout, palette, labeller.locale.dir === 'rtl' ? -1 : 1),
  };
}

/** The shape of the whole over other pictures; nothing where there is no event. */
export function drawSkyline(request: FigureRequest, widthPx: number): readonly DrawnPicture[] {
  const { layout } = skylinePicture({ ...request, widthPx, plotPx: SKYLINE_PX });
  if (layout.blocks.length === 0) return [];
  const mark = skylineSceneOf(layout, request.labeller, request.palette);
  return [{ widthPx, mark, height: layout.height, legend: [] }];
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

export function drawRelations(
  { palette, labeller }: FigureRequest,
  { layout, height, legend }: MeasuredRelations,
): DrawnPicture {
  const mark = relationsSceneOf(layout, labeller, palette, null);
  return { widthPx: layout.width, mark, height, legend };
}
