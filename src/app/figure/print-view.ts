import { drawFigure, writeSvg } from '../../core/demarche.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';
import { decodeFigureOptions, defaultFigureOptions } from '../../core/figure/options.ts';
import type { FigureOptions } from '../../core/figure/options.ts';
import { fetchFontFile } from './fetch-font-file.ts';
import { printPicture } from './print-picture.ts';

/**
 * Prints the present view as the reader last wished for a figure, else both pictures on a sheet of paper. Where
 * the figure cannot be made, the browser prints the page.
 */
export async function printView(explorer: Explorer): Promise<void> {
  const made = await makeFigure(explorer).catch(() => undefined);
  if (made) await printFile(made);
  else print();
}

interface Made {
  readonly text: string;
  readonly alt: string;
}

async function makeFigure(explorer: Explorer): Promise<Made | undefined> {
  if (!explorer.openView) await explorer.askAgain();
  const view = explorer.openView;
  if (!view) return undefined;
  const figure = await drawFigure(view, optionsFor(explorer));
  const { text } = await writeSvg(figure, { name: 'print', fonts: fetchFontFile });
  return { text, alt: figure.alt };
}

async function printFile({ text, alt }: Made): Promise<void> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    await printPicture(address, alt);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function optionsFor({ figureOptions, view }: Explorer): FigureOptions {
  if (figureOptions !== undefined) return decodeFigureOptions(figureOptions, view);
  return { ...defaultFigureOptions(view), part: 'both', size: 'a4', theme: 'print' };
}
