import { readFile } from 'node:fs/promises';
import { drawFigure, open, openView, writeSvg } from '../../src/core/demarche.ts';
import type { FigureOptions, OpenView } from '../../src/core/demarche.ts';
import { measureText } from '../../src/core/charts/drawing/text-metrics.ts';
import type { FontWeight } from '../../src/core/charts/drawing/font-metrics.ts';
import { readFontFile } from '../../tools/font-paths.ts';
import { measureSvg } from './measure-svg.ts';
import type { MeasuredSvg, MeasureLine } from './measure-svg.ts';

/** Opens a view of a dataset of ours. @param query as in the page's address */
export async function viewOf(dataset: string, query: string): Promise<OpenView> {
  const text = await readFile(new URL(`../../data/${dataset}.json`, import.meta.url), 'utf8');
  const opened = await open(text);
  if (!opened.dataset) throw new Error(`${dataset} does not open`);
  const { view } = await openView(opened.dataset, query);
  return view;
}

/** A figure as a file with its letters as text, and what a reader sees of it. */
export async function measureFigure(
  view: OpenView,
  options: Partial<FigureOptions>,
  widthOf: MeasureLine = inPlex,
): Promise<MeasuredSvg> {
  const figure = await drawFigure(view, options);
  const { text } = await writeSvg(figure, { name: 'measured', fonts: readFontFile });
  return measureSvg(text, widthOf);
}

/** In the fonts that the figures are made for. */
export function inPlex(text: string, sizePx: number, weight: number): number {
  return measureText(text, sizePx, weight as FontWeight);
}

/** In wider fonts: by how much the text that stays editable has to have room. */
export function inWiderFonts(text: string, sizePx: number, weight: number): number {
  return inPlex(text, sizePx, weight) * 1.1;
}
