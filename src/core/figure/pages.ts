import { untold } from './frame.ts';
import type { FlowingPicture, Halves, MeasuredPicture } from './flowing-picture.ts';
import { FIGURE_GAP_PX } from './scene.ts';

/** Px of height that pictures have on a page. */
export type PageRoom = (isFirst: boolean, pictures: readonly MeasuredPicture[]) => number;

/**
 * Pictures one after another on pages, each with what is to be explained that no page before it explains. What is
 * taller than a page and cannot be cut has one to itself.
 * @param underLastPx what stands under the last page alone
 */
export function breakPages(
  pictures: readonly FlowingPicture[],
  roomOf: PageRoom,
  underLastPx: number,
): readonly (readonly FlowingPicture[])[] {
  const pages = fillPages(pictures, true, roomOf);
  const last = pages.at(-1) ?? [];
  const isFirst = pages.length === 1;
  const roomOfLast: PageRoom = (first, some) => roomOf(first, some) - underLastPx;
  if (heightOf(last) <= roomOfLast(isFirst, last)) return pages;
  return [...pages.slice(0, -1), ...fillPages(last, isFirst, roomOfLast)];
}

function fillPages(
  pictures: readonly FlowingPicture[],
  startsFigure: boolean,
  roomOf: PageRoom,
): readonly (readonly FlowingPicture[])[] {
  const pages: FlowingPicture[][] = [];
  const told = new Set<string>();
  let page: FlowingPicture[] = [];
  const turn = (): void => {
    pages.push(page);
    page = [];
  };
  for (const picture of pictures) {
    let rest: FlowingPicture | undefined = { ...picture, legend: untold(picture.legend, told) };
    while (rest) {
      const used = page.length > 0 ? heightOf(page) + FIGURE_GAP_PX : 0;
      const room: number = roomOf(startsFigure && pages.length === 0, [...page, rest]) - used;
      const [head, left]: Halves = rest.height <= room ? [rest, undefined] : halve(rest, room);
      const placed: FlowingPicture | undefined = head ?? (page.length === 0 ? rest : undefined);
      if (placed) page.push(placed);
      rest = placed === rest ? undefined : left;
      if (rest) turn();
    }
  }
  return page.length > 0 ? [...pages, page] : pages;
}

/** The second half explains nothing anew. */
function halve(picture: FlowingPicture, roomPx: number): Halves {
  const [head, rest] = picture.split?.(roomPx) ?? [];
  if (!head) return [undefined, picture];
  return [{ ...head, legend: picture.legend }, rest && { ...rest, legend: [] }];
}

/** Px of pictures that stand under one another. */
export function heightOf(pictures: readonly FlowingPicture[]): number {
  const gaps = Math.max(0, pictures.length - 1) * FIGURE_GAP_PX;
  return pictures.reduce((sum, { height }) => sum + height, gaps);
}
