import { drawFigure, writeSvg } from '../../core/demarche.ts';
import type { DrawnFigure } from '../../core/demarche.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';
import { decodeFigureOptions, defaultFigureOptions } from '../../core/figure/options.ts';
import type { FigureOptions } from '../../core/figure/options.ts';
import { fetchFontFile } from './fetch-font-file.ts';
import { printPictures } from './print-picture.ts';

/**
 * Prints the present view as the reader last wished for a figure, else both pictures on a sheet of paper. Where
 * the figure cannot be made, the browser prints the page.
 */
export async function printView(explorer: Explorer): Promise<void> {
  const figure = await figureToPrint(explorer).catch(() => undefined);
  if (figure) await printFigure(figure);
  else print();
}

/** Prints all pages of a figure. */
export async function printFigure(figure: DrawnFigure): Promise<void> {
  const addresses: string[] = [];
  try {
    for (const page of figure.pages.keys()) {
      const file = { name: 'print', fonts: fetchFontFile, page: page + 1 };
      const { text } = await writeSvg(figure, file);
      addresses.push(URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' })));
    }
    await printPictures(addresses, figure.alt);
  } finally {
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

async function figureToPrint(explorer: Explorer): Promise<DrawnFigure | undefined> {
  if (!explorer.openView) await explorer.askAgain();
  const view = explorer.openView;
  return view && drawFigure(view, optionsFor(explorer));
}

function optionsFor({ figureOptions, view }: Explorer): FigureOptions {
  if (figureOptions !== undefined) return decodeFigureOptions(figureOptions, view);
  return { ...defaultFigureOptions(view), part: 'both', size: 'a4', theme: 'print' };
}
