import type { Mark } from '../charts/drawing/mark.ts';

/**
 * Marks whose lines of text stand on whole steps of the picture, groups taken into account. Browsers set a line of
 * text on the nearest whole pixel, but a shape where it says: standing on one, both are the same.
 * @param top where the marks' own 0 stands, px
 */
export function onWholePixels(marks: readonly Mark[], top = 0): Mark[] {
  return marks.map((mark) => {
    const y = mark.kind === 'rule' ? 0 : (mark.y ?? 0);
    if (mark.kind === 'group') return { ...mark, marks: onWholePixels(mark.marks, top + y) };
    if (mark.kind !== 'text') return mark;
    return { ...mark, y: Math.round(top + y) - top };
  });
}
