import type { LaneRoom } from '../charts/timeline/lane-boxes.ts';
import { placeRelations } from '../charts/relations/plan.ts';
import { FIGURE_GAP_PX } from './scene.ts';
import type { PlacedPicture, Picture } from './scene.ts';
import { relationsLegend } from '../charts/relations/legend.ts';
import { timelineLegend } from '../charts/timeline/legend.ts';
import type { LegendEntry } from '../charts/shared/legend-entry.ts';
import type { FigureRequest } from './request.ts';
import {
  placesInput,
  relationsLayout,
  relationsSceneOf,
  withChosenActors,
} from '../charts/relations/picture.ts';
import { timelinePicture, timelineSceneOf } from '../charts/timeline/picture.ts';

/** A picture, and what it takes to read it. */
export interface ExplainedPicture extends Picture {
  readonly legend: readonly LegendEntry[];
}

export interface TimelineOfFigure extends ExplainedPicture {
  /** Lanes that share what height is left. */
  readonly lanes: number;
  readonly tallestBar: number | null;
}

/** The timeline of a figure: nothing selected, nothing beyond its span. */
export function figureTimeline(
  request: FigureRequest,
  widthPx: number,
  laneRoom: LaneRoom,
): TimelineOfFigure {
  const { answer, palette } = request;
  const picture = timelinePicture({
    ...request,
    answer: { ...answer, events: answer.events.filter(({ inSpan }) => inSpan) },
    view: { ...request.view, event: null, mostLanes: request.mostLanes },
    widthPx,
    disclosure: false,
    laneRoom,
  });
  const { layout } = picture;
  return {
    mark: timelineSceneOf(picture, palette, null),
    height: layout.height,
    legend: timelineLegend(layout, palette),
    lanes: Math.max(1, layout.lanes.length),
    tallestBar: layout.bins?.tallest ?? null,
  };
}

export function figureRelations(
  request: FigureRequest,
  widthPx: number,
  heightPx: number,
): ExplainedPicture {
  const { palette, labeller } = request;
  const frame = { ...request, widthPx, heightPx };
  const places = withChosenActors(
    placeRelations(placesInput(frame)),
    frame,
    request.view.filter.actors,
  );
  const layout = relationsLayout(places, request.answer);
  const mark = { kind: 'group', key: 'relations', id: 'relations' } as const;
  const [drawn] = relationsSceneOf(layout, labeller, palette, null);
  return {
    mark: drawn?.kind === 'group' ? drawn : { ...mark, marks: [] },
    height: heightPx,
    legend: relationsLegend(layout, palette),
  };
}

/** Two pictures side by side, the first where the reader begins. */
export function besidePictures(
  first: Picture,
  firstPx: number,
  second: Picture,
  secondPx: number,
  direction: 'ltr' | 'rtl',
): PlacedPicture[] {
  const ltr = direction === 'ltr';
  return [
    { ...first, x: ltr ? 0 : secondPx + FIGURE_GAP_PX, y: 0 },
    { ...second, x: ltr ? firstPx + FIGURE_GAP_PX : 0, y: 0 },
  ];
}
