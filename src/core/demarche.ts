/**
 * Démarche as a library: the whole line, in order.
 *
 *     source ─open→ dataset ─openView→ view ─ask→ answer ─draw→ timeline | chronicle | relations ─write→ svg | png | pdf
 *                                        └─askMovement→ counts ─drawMovement→ movement ─write→ svg | png | pdf | csv
 *                                        └─drawFigure→ figure ─write→ svg | png | pdf
 *                                        └─writeData→ data
 *     dataset, dataset ─compare→ changes
 *
 * A figure and a file of data ask by themselves. Page, command line, print and embedding all end here. Nothing in it needs a page: fonts come from whoever calls,
 * and what only a figure or a file takes is fetched with the first one.
 */
import type { Scene } from './charts/drawing/mark.ts';
import type { Answer, Movement } from './engine/contract/answer.ts';
import type { ComparedVersions } from './files/changes/report-changes.ts';
import type { DataFormat, DataFormatName } from './files/formats/format-list.ts';
import type { Chunk } from './files/writing/format.ts';
import type { DataFile } from './files/formats/write-extract.ts';
import type { ReadFontFile } from './files/fonts/font-file.ts';
import type { PdfFile } from './files/pdf/pdf-file.ts';
import type { PngFile } from './files/png-file.ts';
import type { SvgFile } from './files/svg-file.ts';
import type { FigurePage } from './figure/figure.ts';
import { completeFigureOptions } from './figure/options.ts';
import type { FigureOptions } from './figure/options.ts';
import type { FigureTheme } from './figure/print-palette.ts';
import { loadLocale } from './i18n/locale.ts';
import { ask } from './line/ask.ts';
import { drawChronicle, drawMovement, drawRelations, drawTimeline } from './line/draw-charts.ts';
import type { AskedBrief } from './line/ask-brief.ts';
import type { ChartOptions, DrawnChart } from './line/draw-charts.ts';
import type { DrawnFigure } from './line/draw-figure.ts';
import type { ExtractScope } from './line/extract-scope.ts';
import { openView } from './line/read-view.ts';
import type { OpenView } from './line/open-view.ts';
import { localSession } from './line/session.ts';
import type { OpenDataset } from './line/open-dataset.ts';
import type { OpenOptions, Opened } from './line/session.ts';
import { isWebUrl } from './load/json/checks.ts';
import type { TextSource } from './load/read/read.ts';
import type { Dataset } from './model/dataset.ts';
import type { Problem } from './model/problem.ts';
import type { CarriedData, Project } from './model/project.ts';
import type { View } from './view/view.ts';
import type { Lang } from './i18n/languages.ts';

/**
 * Opens what somebody has: a file of any format that Démarche reads, an address on the web, or a text. A text that is
 * nothing but an address of `http` or `https` is taken for one. A file on disk is read by whoever calls.
 * @returns what was opened, or why not, as problems with line and column; never throws
 */
export function open(
  source: string | URL | File | TextSource,
  options?: OpenOptions,
): Promise<Opened> {
  return localSession.open(sourceOf(source), options);
}

function sourceOf(source: string | URL | File | TextSource): TextSource {
  if (source instanceof URL) return { kind: 'url', url: source.href };
  if (typeof source === 'string') {
    const text = source.trim();
    return isWebUrl(text) ? { kind: 'url', url: text } : { kind: 'text', text: source };
  }
  return 'kind' in source ? source : { kind: 'file', file: source };
}

export { openView, ask, drawTimeline, drawChronicle, drawRelations, drawMovement };

/** Counts what a view shows by day, week, month, quarter or year, as its `movement` says. */
export async function askMovement(view: OpenView): Promise<Movement> {
  return (await import('./line/ask-movement.ts')).askMovement(view);
}

/**
 * Gathers what is to be said of two actors: their last meeting, what was agreed, what is next, and what changed.
 * @param since a day, EDTF; since then changes are told; without it since the dataset's own day, or of a month
 */
export async function askBrief(
  view: OpenView,
  pair: readonly [string, string],
  since: string | null = null,
): Promise<AskedBrief> {
  return (await import('./line/ask-brief.ts')).askBrief(view, pair, since);
}

/** Writes the counts as CSV, a row for each subject and period. @param lang of the names; the view's without it */
export async function writeMovement(
  view: OpenView,
  movement: Movement,
  lang: Lang = view.view.lang,
): Promise<string> {
  const [{ movementRows }, { countsCsv }, { buildLabeller }, locale] = await Promise.all([
    import('./charts/movement/rows.ts'),
    import('./files/formats/csv-cells.ts'),
    import('./labels/labeller.ts'),
    loadLocale(lang),
  ]);
  const labeller = buildLabeller(view.catalogue, locale);
  return countsCsv(movementRows(movement, (id) => labeller.actor(id).text));
}

/**
 * Asks what a figure shows, and draws it: pictures, legend and words on the sheet that was asked for.
 * @param options what is not as usual for the view
 */
export async function drawFigure(
  view: OpenView,
  options: { readonly [N in keyof FigureOptions]?: FigureOptions[N] | undefined } = {},
): Promise<DrawnFigure> {
  const line = await import('./line/draw-figure.ts');
  return line.drawFigure(view, completeFigureOptions(options, view.view));
}

/** How a figure becomes a file. */
export interface FigureFileOptions {
  /** What the file is called after, a dataset's id mostly. */
  readonly name: string;
  readonly fonts: ReadFontFile;
  /** Which of several pages, from 1 on; the first without it. */
  readonly page?: number | undefined;
}

export interface SvgOptions extends FigureFileOptions {
  /** Text with the glyphs it uses, or outlines; text without it. */
  readonly text?: FigureOptions['text'] | undefined;
  /**
   * What a figure carries, so that it can be opened again: its view, or its dataset as well, packed where it is large,
   * unless that is too large even so. Of several pages only the first carries the dataset. It may be given as a session
   * carries it. A chart carries nothing.
   */
  readonly carries?: 'view' | 'view-and-data' | CarriedData | undefined;
}

/** A file of a figure, and the letters in it that no font of ours has. */
export type FigureFile<F> = F & { readonly missing: readonly string[] };

/**
 * Writes a figure or a chart as an SVG that stands alone. Rejects where a font cannot be had, or there is no such page.
 */
export async function writeSvg(
  drawn: DrawnFigure | DrawnChart,
  { name, fonts, text = 'editable', carries, page = 1 }: SvgOptions,
): Promise<FigureFile<SvgFile>> {
  const [{ svgFile }, { setFonts }, { missingGlyphs }] = await Promise.all([
    import('./files/svg-file.ts'),
    import('./files/fonts/set-fonts.ts'),
    import('./files/fonts/missing-glyphs.ts'),
  ]);
  const sheet = pageOf(drawn, page);
  const { scene, document } = await setFonts(sheet, text, fonts);
  const carried = page > 1 && carries ? 'view' : carries;
  const project = carried && 'query' in drawn ? await projectOf(drawn, carried) : undefined;
  const file = svgFile(scene, document, pageName(drawn, name, page), project);
  return { ...file, missing: await missingGlyphs(sheet.scene, fonts) };
}

function pagesOf(drawn: DrawnFigure | DrawnChart): readonly FigurePage[] {
  return 'pages' in drawn ? drawn.pages : [drawn];
}

function pageOf(drawn: DrawnFigure | DrawnChart, page: number): FigurePage {
  const found = pagesOf(drawn)[page - 1];
  if (!found) throw new RangeError(`there is no page ${String(page)}`);
  return found;
}

/** What a page is called after: one of several has its number. */
function pageName(drawn: DrawnFigure | DrawnChart, name: string, page: number): string {
  return pagesOf(drawn).length > 1 ? `${name}-${String(page)}` : name;
}

async function projectOf(
  { dataset, query: view, options: figure }: DrawnFigure,
  carries: NonNullable<SvgOptions['carries']>,
): Promise<Project> {
  if (carries === 'view') return { view, figure, data: undefined };
  const data = carries === 'view-and-data' ? await localSession.carried(dataset) : carries;
  return { view, figure, data: 'leftOut' in data ? undefined : data };
}

/**
 * Writes a figure or a chart as pixels.
 * @param scale pixels to a px
 * @throws RangeError where the picture would have too many
 */
export async function writePng(
  drawn: DrawnFigure | DrawnChart,
  { name, fonts, page = 1, scale = 1 }: FigureFileOptions & { readonly scale?: number },
): Promise<FigureFile<PngFile>> {
  const [{ pngFile }, { missingGlyphs }] = await Promise.all([
    import('./files/png-file.ts'),
    import('./files/fonts/missing-glyphs.ts'),
  ]);
  const sheet = pageOf(drawn, page);
  const file = await pngFile(sheet, pageName(drawn, name, page), scale, fonts);
  return { ...file, missing: await missingGlyphs(sheet.scene, fonts) };
}

/** Writes a figure, all its pages, or a chart as a PDF of shapes whose words can be searched for. */
export async function writePdf(
  drawn: DrawnFigure | DrawnChart,
  { name, fonts }: Omit<FigureFileOptions, 'page'>,
): Promise<FigureFile<PdfFile>> {
  const [{ pdfFile }, { missingGlyphs }] = await Promise.all([
    import('./files/pdf/pdf-file.ts'),
    import('./files/fonts/missing-glyphs.ts'),
  ]);
  const pages = pagesOf(drawn);
  const missing = await Promise.all(pages.map(({ scene }) => missingGlyphs(scene, fonts)));
  return { ...(await pdfFile(pages, name, fonts)), missing: [...new Set(missing.flat())] };
}

export interface DataOptions {
  /** The events that the view counts, or all of its dataset. */
  readonly scope?: ExtractScope;
  /** Of the words in the file; the view's without it. */
  readonly lang?: Lang;
  /** When the file is made, ms UTC: it says the day. */
  readonly now: number;
  /** For the picture in a briefing; without them it has none. */
  readonly fonts?: ReadFontFile;
  /** Told how many more events have been written. */
  readonly onEvents?: (count: number) => void;
}

/** Writes the events of a view in one of the formats of {@link DataFormatName}. */
export async function writeData(
  view: OpenView,
  format: DataFormatName,
  { scope = 'filtered', lang = view.view.lang, now, fonts, onEvents }: DataOptions,
): Promise<DataFile> {
  const [{ countingEvents, extractView }, { writeExtract }] = await Promise.all([
    import('./line/extract.ts'),
    import('./files/formats/write-extract.ts'),
  ]);
  const described = await extractView(view, scope, await loadLocale(lang));
  const extract = onEvents ? countingEvents(described.extract, onEvents) : described.extract;
  const picture = fonts && {
    picture: async () =>
      (await import('./briefing-picture.ts')).briefingPicture(view, scope, lang, fonts),
  };
  return writeExtract({ ...described, extract, ...picture }, format, now);
}

/** Compares two versions of a dataset, and says in a language what they differ in. */
export async function compare(
  before: OpenDataset,
  after: OpenDataset,
  lang: Lang,
): Promise<ComparedVersions> {
  const [{ gatherDataset }, { compareVersions }] = await Promise.all([
    import('./line/extract.ts'),
    import('./files/changes/report-changes.ts'),
  ]);
  const [old, changed] = await Promise.all([gatherDataset(before), gatherDataset(after)]);
  return compareVersions(old, changed, await loadLocale(lang));
}

export type {
  Answer,
  AskedBrief,
  ChartOptions,
  Chunk,
  DataFile,
  DataFormat,
  DataFormatName,
  Dataset,
};
export type { ComparedVersions, DrawnChart, DrawnFigure, ExtractScope, FigureOptions };
export type { FigureTheme, Lang };
export type { Movement };
export type { OpenDataset, OpenOptions, OpenView, Opened, PdfFile, PngFile, Problem, ReadFontFile };
export type { Scene, SvgFile, TextSource, View };
