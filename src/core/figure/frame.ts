import type { LegendEntry } from '../charts/drawing/legend-entry.ts';
import { layoutLegend, legendScene } from '../charts/drawing/legend.ts';
import type { LegendSetting } from '../charts/drawing/legend.ts';
import { textScaleOf } from '../labels/labeller.ts';
import type { MeasuredPicture } from './pictures.ts';
import type { FigureRequest } from './request.ts';
import { FIGURE_MARGIN_PX, frameHeights, legendRoom } from './scene.ts';
import type { FigureFrame, Picture } from './scene.ts';
import type { FigureWords } from './words.ts';

/** What stands around the pictures of a figure that is laid out so wide (px). */
export function frameOf(request: FigureRequest, words: FigureWords, width: number): FigureFrame {
  const { palette, sheet, labeller } = request;
  const { lang, dir } = labeller.locale;
  const setting = { lang, direction: dir, textScale: textScaleOf(lang) };
  return { ...setting, ...words, width, headingScale: width / sheet.acrossPx, palette };
}

/** Draws the legend of pictures: what both of them show is explained once. */
export function legendOf(
  pictures: readonly MeasuredPicture[],
  request: FigureRequest,
  frame: FigureFrame,
): Picture {
  const entries = entriesOf(pictures);
  return legendScene(entries, innerWidth(frame), request.palette, settingOf(request, frame));
}

/** How to tell the px of height that pictures have between heading and legend on a sheet of so many px. */
export function roomWithin(
  height: number,
  request: FigureRequest,
  frame: FigureFrame,
): (pictures: readonly MeasuredPicture[]) => number {
  const { above, below } = frameHeights(frame);
  const setting = settingOf(request, frame);
  return (pictures) => {
    const legend = layoutLegend(entriesOf(pictures), innerWidth(frame), setting);
    return Math.floor(height - above - below - legendRoom(legend.height));
  };
}

function entriesOf(pictures: readonly MeasuredPicture[]): LegendEntry[] {
  const entries = pictures.flatMap(({ legend }) => legend);
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

function settingOf({ labeller: { locale } }: FigureRequest, frame: FigureFrame): LegendSetting {
  return { ...frame, say: ({ message, params }) => locale.t(message, params ?? {}) };
}

/** Px between the margins. */
export function innerWidth({ width }: FigureFrame): number {
  return width - 2 * FIGURE_MARGIN_PX;
}
