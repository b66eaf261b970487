import type { WrittenPicture } from './files/writing/format.ts';
import type { ReadFontFile } from './files/fonts/font-file.ts';
import { setFonts } from './files/fonts/set-fonts.ts';
import { pngFile, pngSize } from './files/png-file.ts';
import { svgFile } from './files/svg-file.ts';
import { completeFigureOptions } from './figure/options.ts';
import type { Lang } from './i18n/languages.ts';
import { drawFigure } from './line/draw-figure.ts';
import type { ExtractScope } from './line/extract-scope.ts';
import { openView } from './line/read-view.ts';
import type { OpenView } from './line/open-view.ts';

/** Pixels to a px, so that paper shows it sharp. */
const SCALE = 2;

/**
 * Draws what a briefing tells: as wide as two columns, without the words that stand around it in the document.
 * @param scope the events that the view counts, or all of its dataset as it opens
 */
export async function briefingPicture(
  view: OpenView,
  scope: ExtractScope,
  lang: Lang,
  fonts: ReadFontFile,
): Promise<WrittenPicture> {
  const shown = scope === 'all' ? (await openView(view.dataset, 'known=all', lang)).view : view;
  const options = completeFigureOptions(
    {
      ...{ lang, size: 'two-columns', theme: 'light', pages: 'one', whole: scope === 'all' },
      ...{ hasTitle: false, hasSources: false, hasCredit: false },
    },
    shown.view,
  );
  const { pages } = await drawFigure(shown, options);
  const [page] = pages;
  const name = view.catalogue.dataset.id;
  const set = await setFonts(page, 'editable', fonts);
  const svg = svgFile(set.scene, set.document, name);
  const png = await pngFile(page, name, SCALE, fonts);
  return {
    svg: svg.text.replace(/^<\?xml[^>]*>\s*/, '').trim(),
    png: png.bytes,
    ...pngSize(page.scene, 1),
    alt: page.document.description,
  };
}
