import { figureScene } from './scene.ts';
import type { Scene } from '../charts/drawing/mark.ts';
import { describeFigure } from './alt.ts';
import { composeFigure } from './compose.ts';
import type { Composition } from './compose.ts';
import type { FigureRequest } from './request.ts';
import { figureWords } from './words.ts';

/** A sheet of a figure before it is a file. */
export interface FigurePage {
  readonly scene: Scene;
  readonly document: {
    readonly title: string;
    /** {@link Figure.alt} and the caption. */
    readonly description: string;
    readonly lang: string;
    readonly direction: 'ltr' | 'rtl';
  };
}

/** A figure before it is a file: its first page, and all of them. */
export interface Figure extends FigurePage {
  readonly pages: readonly [FigurePage, ...FigurePage[]];
  readonly subtitle: string;
  /** What the figure shows, in the reader's words or by the data. */
  readonly alt: string;
}

/** Answer → Layout → Scene of a figure that stands alone, in the words of its reader. */
export function figureOf(request: FigureRequest): Figure {
  const { labeller, sheet, own } = request;
  const { lang, dir: direction } = labeller.locale;
  const words = figureWords(request);
  const { title, subtitle, caption } = words;
  const [first, ...further] = composeFigure(request, words);
  const { tallestBar } = first;
  const alt = own.alt || describeFigure(request, title, { tallestBar });
  const pageOf = (composition: Composition, number: readonly string[]): FigurePage => ({
    scene: figureScene({
      ...composition,
      ...(sheet.unit === 'mm' && { sheet: { unit: sheet.unit, width: sheet.width } }),
    }),
    document: { title, description: [alt, ...caption, ...number].join('\n'), lang, direction },
  });
  const pages = further.length + 1;
  const numbered = (page: number): readonly string[] =>
    pages === 1 ? [] : [labeller.locale.t('figure.page', { page, pages })];
  const page = pageOf(first, numbered(1));
  return {
    ...page,
    pages: [page, ...further.map((one, index) => pageOf(one, numbered(index + 2)))],
    subtitle,
    alt,
  };
}
