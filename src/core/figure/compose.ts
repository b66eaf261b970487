import { frameOf, innerWidth, legendOf } from './frame.ts';
import { drawChronicle, drawRelations, drawSkyline, drawTimeline } from './pictures.ts';
import { measureIn, planFigure } from './plan.ts';
import type { FigureRequest } from './request.ts';
import { besidePictures, stackPictures } from './scene.ts';
import type { FigureInput } from './scene.ts';
import type { FigureWords } from './words.ts';

/** Pictures in their places, and all that stands around them. */
export interface Composition extends Omit<FigureInput, 'sheet'> {
  readonly tallestBar: number | null;
}

/** Pictures, legend and words in their places on the reader's sheet: planned, then each drawn once. */
export function composeFigure(request: FigureRequest, words: FigureWords): Composition {
  const isChronicle = request.form === 'chronicle' && request.part !== 'relations';
  return isChronicle ? composeChronicle(request, words) : composeOnSheet(request, words);
}

/** A row for each event, as many as there are: the figure is as high as it needs. */
function composeChronicle(request: FigureRequest, words: FigureWords): Composition {
  const frame = frameOf(request, words, request.sheet.acrossPx);
  const widthPx = innerWidth(frame);
  const relations = measureIn(widthPx, request);
  const drawn = [
    ...drawSkyline(request, widthPx),
    drawChronicle(request, widthPx),
    ...(relations ? [drawRelations(request, relations)] : []),
  ];
  return {
    ...frame,
    height: undefined,
    pictures: stackPictures(drawn),
    legend: legendOf(drawn, request, frame),
    tallestBar: null,
  };
}

function composeOnSheet(request: FigureRequest, words: FigureWords): Composition {
  const plan = planFigure(request, words);
  const timeline = plan.timeline && drawTimeline(plan.timeline.content, plan.timeline, request);
  const relations = plan.relations && drawRelations(request, plan.relations);
  const drawn = [timeline, relations].filter((one) => one !== undefined);
  const frame = frameOf(request, words, plan.width);
  return {
    ...frame,
    height: plan.height,
    pictures: plan.beside ? besidePictures(drawn, frame.direction) : stackPictures(drawn),
    legend: legendOf(drawn, request, frame),
    tallestBar: timeline?.tallestBar ?? null,
  };
}
