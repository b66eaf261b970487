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

/** What a reader sees of a figure in numbers, all its pages together. */
export interface MeasuredFigure extends MeasuredSvg {
  readonly pages: number;
  /** Px² of all pages. */
  readonly area: number;
}

/** A figure as files with their letters as text, and what a reader sees of them. */
export async function measureFigure(
  view: OpenView,
  options: Partial<FigureOptions>,
  widthOf: MeasureLine = inPlex,
): Promise<MeasuredFigure> {
  const figure = await drawFigure(view, options);
  const pages: MeasuredSvg[] = [];
  for (const page of figure.pages.keys()) {
    const file = { name: 'measured', fonts: readFontFile, page: page + 1 };
    pages.push(await measureSvg((await writeSvg(figure, file)).text, widthOf));
  }
  const sum = (count: (page: MeasuredSvg) => number): number =>
    pages.reduce((whole, page) => whole + count(page), 0);
  const all = (words: (page: MeasuredSvg) => readonly string[]): string[] => pages.flatMap(words);
  const [smallest = pages[0]] = [...pages].sort((a, b) => a.smallestPx - b.smallestPx);
  if (!smallest) throw new Error('a figure has a page');
  return {
    ...smallest,
    pages: pages.length,
    area: sum(({ width, height }) => width * height),
    events: sum(({ events }) => events),
    named: sum(({ named }) => named),
    cut: all(({ cut }) => cut),
    crossed: all(({ crossed }) => crossed),
    touching: all(({ touching }) => touching),
    outside: all(({ outside }) => outside),
    linesPx: sum(({ linesPx }) => linesPx),
  };
}

/** In the fonts that the figures are made for. */
export function inPlex(text: string, sizePx: number, weight: number): number {
  return measureText(text, sizePx, weight as FontWeight);
}

/** In the fonts of two files, as HarfBuzz shapes them. */
export async function inFontFiles(regular: string, bold: string): Promise<MeasureLine> {
  const { Blob, Buffer, Face, Font, shape } = await import('harfbuzzjs');
  const open = async (path: string): Promise<{ font: InstanceType<typeof Font>; em: number }> => {
    const face = new Face(new Blob(new Uint8Array(await readFile(path))));
    return { font: new Font(face), em: face.upem };
  };
  const [light, heavy] = await Promise.all([open(regular), open(bold)]);
  return (text, sizePx, weight) => {
    const { font, em } = weight >= 600 ? heavy : light;
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const advances = buffer.getGlyphInfosAndPositions().map(({ xAdvance = 0 }) => xAdvance);
    return (advances.reduce((sum, advance) => sum + advance, 0) / em) * sizePx;
  };
}

/** In wider fonts: by how much the text that stays editable has to have room. */
export function inWiderFonts(text: string, sizePx: number, weight: number): number {
  return inPlex(text, sizePx, weight) * 1.1;
}
