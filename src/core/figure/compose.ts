import { tellsAll } from '../charts/chronicle/picture.ts';
import { frameOf, innerWidth, legendOf, roomWithin } from './frame.ts';
import { breakPages, heightOf } from './pages.ts';
import type { PageRoom } from './pages.ts';
import type { FlowingPicture } from './flowing-picture.ts';
import {
  drawRelations,
  drawTimeline,
  figureContent,
  flowChronicle,
  flowMovement,
  flowRelations,
  flowSkyline,
  flowTimeline,
} from './pictures.ts';
import { measureIn, planCounts, planFree, planSheet } from './plan.ts';
import type { FigurePlan } from './plan.ts';
import type { FigureRequest } from './request.ts';
import { besidePictures, frameHeights, stackPictures } from './scene.ts';
import type { FigureFrame, FigureInput } from './scene.ts';
import { highPx } from './size.ts';
import type { FigureWords } from './words.ts';

/** Pictures in their places, and all that stands around them. */
export interface Composition extends Omit<FigureInput, 'sheet'> {
  readonly tallestBar: number | null;
}

/** A timeline on more pages than this is rather counts. */
const MOST_PAGES = 20;

/**
 * Pictures, legend and words in their places on the reader's sheet, or on as many as they need: planned, then each
 * drawn once.
 * @returns at least one
 */
export function composeFigure(
  request: FigureRequest,
  words: FigureWords,
): readonly [Composition, ...Composition[]] {
  const frame = frameOf(request, words);
  const height = highPx(request.sheet);
  const { movement } = request;
  if (movement || isChronicle(request)) {
    const isEndless = height === null || request.pages === 'one';
    const room = isEndless ? undefined : height;
    const pictures = movement
      ? [flowMovement(movement, request, innerWidth(frame))]
      : chronicleOf(request, frame, room);
    return room === undefined
      ? [composeFree(pictures, request, frame)]
      : composePages(pictures, room, request, frame);
  }
  if (height === null) return [composePlan(planFree(request, frame), request, frame)];
  const sheet = planSheet(height, request, frame);
  if (sheet) return [composePlan(sheet, request, frame)];
  if (request.pages === 'several' && !request.answer.bins) {
    const pages = composePages(picturesOf(height, request, frame), height, request, frame);
    if (pages.length <= MOST_PAGES) return pages;
  }
  const counts = request.pages === 'several' ? planCounts(height, request, frame) : undefined;
  return [composePlan(counts ?? planFree(request, frame), request, frame)];
}

/** Where events are too many to be told one by one, a chronicle would be empty: they are counted along time. */
function isChronicle({ form, part, answer }: FigureRequest): boolean {
  return form === 'chronicle' && part !== 'relations' && tellsAll(answer);
}

/** The shape of the whole, a row for each event, and the relations where they are wanted. */
function chronicleOf(
  request: FigureRequest,
  frame: FigureFrame,
  height: number | undefined,
): readonly FlowingPicture[] {
  const widthPx = innerWidth(frame);
  return [
    ...flowSkyline(request, widthPx),
    flowChronicle(request, widthPx),
    ...relationsOf(request, frame, height),
  ];
}

/** Timeline and relations as they stand one after another on pages of a height. */
function picturesOf(
  height: number,
  request: FigureRequest,
  frame: FigureFrame,
): readonly FlowingPicture[] {
  const widthPx = innerWidth(frame);
  if (request.part === 'relations') return relationsOf(request, frame, height);
  const pagePx = roomWithin(height, request, frame)([]);
  const timeline = flowTimeline(figureContent(request), { widthPx, pagePx }, request);
  return [timeline, ...relationsOf(request, frame, height)];
}

/** The relations, where they are wanted. @param height px of a page, which they are not to be higher than */
function relationsOf(
  request: FigureRequest,
  frame: FigureFrame,
  height: number | undefined,
): readonly FlowingPicture[] {
  const widthPx = innerWidth(frame);
  const whole = measureIn(widthPx, request);
  if (!whole) return [];
  const room = height === undefined ? Infinity : roomWithin(height, request, frame)([whole]);
  const measured = whole.height > room ? measureIn(widthPx, request, room) : whole;
  return measured ? [flowRelations(request, measured)] : [];
}

/** One under the other, as high as they need. */
function composeFree(
  flowing: readonly FlowingPicture[],
  request: FigureRequest,
  frame: FigureFrame,
): Composition {
  return {
    ...frame,
    height: undefined,
    pictures: stackPictures(flowing.map(drawn)),
    legend: legendOf(flowing, request, frame),
    tallestBar: null,
  };
}

function drawn({ height, draw }: FlowingPicture): Parameters<typeof stackPictures>[0][number] {
  return { height, mark: draw() };
}

/** On as many pages as it takes: the caption under the last one, what is to be explained where it is first seen. */
function composePages(
  flowing: readonly FlowingPicture[],
  height: number,
  request: FigureRequest,
  frame: FigureFrame,
): readonly [Composition, ...Composition[]] {
  const { t } = request.labeller.locale;
  const frameOfPage = (isFirst: boolean, caption: readonly string[]): FigureFrame =>
    isFirst || frame.heading === 'none'
      ? { ...frame, caption }
      : {
          ...frame,
          heading: 'continued',
          title: t('figure.continued', { title: frame.title }),
          caption,
        };
  const number = (page: number, pages: number): string => t('figure.page', { page, pages });
  const belowPx = (caption: readonly string[]): number =>
    frameHeights(frameOfPage(true, caption)).below;
  const underLastPx = belowPx([...frame.caption, number(1, 1)]) - belowPx([number(1, 1)]);
  const roomOf: PageRoom = (isFirst, pictures) =>
    roomWithin(height, request, frameOfPage(isFirst, [number(1, 1)]))(pictures);
  const pages = breakPages(flowing, roomOf, underLastPx);
  const compose = (pictures: readonly FlowingPicture[], index: number): Composition => {
    const isLast = index === pages.length - 1;
    const numbered = pages.length > 1 ? [number(index + 1, pages.length)] : [];
    const inside = frameOfPage(index === 0, [...(isLast ? frame.caption : []), ...numbered]);
    const isTooTall = heightOf(pictures) > roomWithin(height, request, inside)(pictures);
    return {
      ...inside,
      height: isTooTall ? undefined : height,
      pictures: stackPictures(pictures.map(drawn)),
      legend: legendOf(pictures, request, frame),
      tallestBar: null,
    };
  };
  const [first = [], ...further] = pages;
  return [compose(first, 0), ...further.map((page, index) => compose(page, index + 1))];
}

function composePlan(plan: FigurePlan, request: FigureRequest, frame: FigureFrame): Composition {
  const timeline = plan.timeline && drawTimeline(plan.timeline.content, plan.timeline, request);
  const relations = plan.relations && drawRelations(request, plan.relations);
  const pictures = [timeline, relations].filter((one) => one !== undefined);
  return {
    ...frame,
    height: plan.height,
    pictures: plan.beside ? besidePictures(pictures, frame.direction) : stackPictures(pictures),
    legend: legendOf(pictures, request, frame),
    tallestBar: timeline?.tallestBar ?? null,
  };
}
