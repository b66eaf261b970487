import { figureScene } from './scene.ts';
import type { Scene } from '../charts/drawing/mark.ts';
import { describeFigure } from './alt.ts';
import { composeFigure } from './compose.ts';
import type { FigureRequest } from './request.ts';
import { figureWords } from './words.ts';

/** A figure before it is a file. */
export interface Figure {
  readonly scene: Scene;
  readonly document: {
    readonly title: string;
    /** {@link Figure.alt} and the caption. */
    readonly description: string;
    readonly lang: string;
    readonly direction: 'ltr' | 'rtl';
  };
  readonly subtitle: string;
  /** What the figure shows, in the reader's words or by the data. */
  readonly alt: string;
}

/** Answer → Layout → Scene of a figure that stands alone, in the words of its reader. */
export function figureOf(request: FigureRequest): Figure {
  const { labeller, sheet, own } = request;
  const { locale } = labeller;
  const words = figureWords(request);
  const { title, subtitle, caption } = words;
  const { tallestBar, ...composition } = composeFigure(request, words);
  const scene = figureScene({
    ...composition,
    ...(isSet(sheet.unit, sheet.width, composition.width) && {
      sheet: { unit: sheet.unit, width: sheet.width },
    }),
  });
  const alt = own.alt || describeFigure(request, title, { tallestBar });
  const description = [alt, ...caption].join('\n');
  return {
    scene,
    document: { title, description, lang: locale.lang, direction: locale.dir },
    subtitle,
    alt,
  };
}

/** Whether a figure is set in another size than it is laid out in. */
function isSet(unit: 'mm' | 'px', width: number, layoutPx: number): boolean {
  return unit === 'mm' || width !== layoutPx;
}
