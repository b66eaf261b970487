import { frameOf, legendOf } from './frame.ts';
import { drawRelations, drawTimeline } from './pictures.ts';
import { planFigure } from './plan.ts';
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
