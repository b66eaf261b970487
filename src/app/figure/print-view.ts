import { setFonts } from '../../core/files/fonts/set-fonts.ts';
import { svgFile } from '../../core/files/svg-file.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';
import { decodeFigureOptions, defaultFigureOptions } from '../../core/figure/options.ts';
import type { FigureOptions } from '../../core/figure/options.ts';
import { fetchFontFile } from './fetch-font-file.ts';
import { printPicture } from './print-picture.ts';

let isUnderWay = false;

/**
 * Prints the present view as the reader last wished for a figure, else both pictures on a sheet of paper. Where
 * the figure cannot be made, the browser prints the page.
 */
export async function printView(explorer: Explorer): Promise<void> {
  if (isUnderWay) return;
  isUnderWay = true;
  try {
    const made = await makeFigure(explorer).catch(() => undefined);
    if (made) await printFile(made);
    else print();
  } finally {
    isUnderWay = false;
  }
}

interface Made {
  readonly text: string;
  readonly alt: string;
}

async function makeFigure(explorer: Explorer): Promise<Made | undefined> {
  const figure = await explorer.figure(wishOf(explorer));
  if (!figure) return undefined;
  const { scene, document } = await setFonts(figure, 'editable', fetchFontFile);
  return { text: svgFile(scene, document, 'print').text, alt: figure.alt };
}

async function printFile({ text, alt }: Made): Promise<void> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    await printPicture(address, alt);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function wishOf({ figureOptions, view }: Explorer): FigureOptions {
  if (figureOptions !== undefined) return decodeFigureOptions(figureOptions, view);
  return { ...defaultFigureOptions(view), part: 'both', size: 'a4', theme: 'print' };
}
