import type { GroupMark, Mark } from '../drawing/mark.ts';
import type { Palette } from '../drawing/palette.ts';
import { axisMarks } from './axis.ts';
import { stretchMarks } from './loom-scene.ts';
import type { TimelinePicture } from './picture.ts';
import { AXIS_PX, HIJRI_PX } from './plot.ts';

/** What names the time of the rows below it. Px of the chart that it is taken from. */
export interface AxisOver {
  readonly top: number;
  readonly height: number;
  readonly scene: GroupMark;
}

/**
 * The axis of the rows at a height of the chart; null where there are none, or where their axis itself is not yet
 * above that height.
 * @param y px from the top of the chart
 */
export function axisOver(
  { layout, words }: TimelinePicture,
  palette: Palette,
  y: number,
): AxisOver | null {
  const over = (
    top: number,
    bottom: number,
    end: number,
    marks: readonly Mark[],
  ): AxisOver | null =>
    top < y && y + (bottom - top) < end
      ? { top, height: bottom - top, scene: { kind: 'group', key: 'axis', marks } }
      : null;
  if (!layout.loom) {
    const bottom = AXIS_PX + (layout.hijri === null ? 0 : HIJRI_PX);
    const { axis } = axisMarks(layout, palette, words);
    return over(0, bottom, layout.height, axis);
  }
  const strip = layout.loom.strips.find((one) => one.top < y && y < one.bottom);
  const first = strip?.rows[0];
  return strip && first
    ? over(strip.top, first.y, strip.bottom, stretchMarks(strip, palette, words))
    : null;
}
