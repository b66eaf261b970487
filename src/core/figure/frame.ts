import type { LegendEntry } from '../charts/drawing/legend-entry.ts';
import { layoutLegend, legendScene } from '../charts/drawing/legend.ts';
import type { LegendSetting } from '../charts/drawing/legend.ts';
import { textScaleOf } from '../labels/labeller.ts';
import type { MeasuredPicture } from './flowing-picture.ts';
import type { FigureRequest } from './request.ts';
import { FIGURE_MARGIN_PX, frameHeights, legendRoom } from './scene.ts';
import type { FigureFrame, Picture } from './scene.ts';
import type { FigureWords } from './words.ts';

/** What stands around the pictures of a figure. */
export function frameOf(request: FigureRequest, words: FigureWords): FigureFrame {
  const { palette, sheet, labeller, blocks } = request;
  const { lang, dir } = labeller.locale;
  const setting = { lang, direction: dir, textScale: textScaleOf(lang) };
  const heading = blocks.hasTitle ? 'whole' : 'none';
  return { ...setting, ...words, heading, width: sheet.acrossPx, palette };
}

/** Draws the legend of pictures: what both of them show is explained once. */
export function legendOf(
  pictures: readonly MeasuredPicture[],
  request: FigureRequest,
  frame: FigureFrame,
): Picture {
  const entries = entriesOf(pictures, request);
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
    const entries = entriesOf(pictures, request);
    const legend = layoutLegend(entries, innerWidth(frame), setting);
    return Math.floor(height - above - below - legendRoom(legend.height));
  };
}

/** Of what has the same words in several pictures, the first. */
function entriesOf(
  pictures: readonly MeasuredPicture[],
  { blocks }: FigureRequest,
): readonly LegendEntry[] {
  return blocks.hasLegend
    ? untold(
        pictures.flatMap(({ legend }) => legend),
        new Set(),
      )
    : [];
}

/** The entries that say something new. @param told what has been said, to which they are added */
export function untold(entries: readonly LegendEntry[], told: Set<string>): readonly LegendEntry[] {
  return entries.filter(({ message, params }) => {
    const words = JSON.stringify([message, params]);
    const isNew = !told.has(words);
    told.add(words);
    return isNew;
  });
}

function settingOf({ labeller: { locale } }: FigureRequest, frame: FigureFrame): LegendSetting {
  return { ...frame, say: ({ message, params }) => locale.t(message, params ?? {}) };
}

/** Px between the margins. */
export function innerWidth({ width }: FigureFrame): number {
  return width - 2 * FIGURE_MARGIN_PX;
}
