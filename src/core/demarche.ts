/**
 * Démarche as a library: the whole line, in order.
 *
 *     source ─open→ dataset ─openView→ view ─ask→ answer ─draw→ chronicle | timeline | relations | figure ─write→ svg | png | data
 *
 * Page, command line, print and embedding all end here. Nothing in it needs a page: fonts come from whoever calls,
 * and what only a figure or a file takes is fetched with the first one.
 */
import { timelinePicture, timelineSceneOf } from './charts/timeline/picture.ts';
import type { TimelinePicture } from './charts/timeline/picture.ts';
import type { ChroniclePicture } from './charts/chronicle/picture.ts';
import type { RelationsLayout } from './charts/relations/layout.ts';
import type { Scene } from './charts/drawing/mark.ts';
import type { Answer } from './engine/contract/answer.ts';
import type { DataFormat, DataFormatName } from './files/formats/format-list.ts';
import type { Chunk } from './files/formats/format.ts';
import type { ReadFontFile } from './files/fonts/font-file.ts';
import type { PngFile } from './files/png-file.ts';
import type { SvgFile } from './files/svg-file.ts';
import { defaultFigureOptions } from './figure/options.ts';
import type { FigureOptions } from './figure/options.ts';
import { figurePalette } from './figure/print-palette.ts';
import type { FigureTheme } from './figure/print-palette.ts';
import { loadLocale } from './i18n/locale.ts';
import { buildLabeller } from './labels/labeller.ts';
import { ask } from './line/ask.ts';
import type { DrawnFigure } from './line/draw-figure.ts';
import type { DescribedExtract } from './line/extract.ts';
import type { ExtractScope } from './line/extract-scope.ts';
import { openView } from './line/read-view.ts';
import type { OpenView } from './line/open-view.ts';
import { localSession } from './line/session.ts';
import type { OpenDataset, OpenOptions, Opened } from './line/session.ts';
import type { TextSource } from './load/read/read.ts';
import type { Dataset } from './model/dataset.ts';
import type { Problem } from './model/problem.ts';
import { DAY_MS } from './time/span.ts';
import type { View } from './view/view.ts';
import type { Lang } from './i18n/languages.ts';

/**
 * Opens what somebody has: a file of any format that Démarche reads, an address, or a text.
 * @returns what was opened, or why not, as problems with line and column; never throws
 */
export function open(
  source: string | URL | File | TextSource,
  options?: OpenOptions,
): Promise<Opened> {
  return localSession.open(sourceOf(source), options);
}

function sourceOf(source: string | URL | File | TextSource): TextSource {
  if (typeof source === 'string') return { kind: 'text', text: source };
  if (source instanceof URL) return { kind: 'url', url: source.href };
  return 'kind' in source ? source : { kind: 'file', file: source };
}

export { openView, ask };

/** What a chart alone is drawn with. */
export interface ChartOptions {
  readonly widthPx: number;
  readonly theme?: FigureTheme;
}

/** Draws the timeline of a view alone, in the view's language. @param answer to that view */
export async function drawTimeline(
  view: OpenView,
  answer: Answer,
  { widthPx, theme = 'light' }: ChartOptions,
): Promise<TimelinePicture & { readonly scene: Scene }> {
  const labeller = buildLabeller(view.catalogue, await loadLocale(view.view));
  const picture = timelinePicture({ ...view, answer, labeller, widthPx, medium: 'sheet' });
  const mark = timelineSceneOf(picture, figurePalette(theme), view.view.event);
  return { ...picture, scene: { width: widthPx, height: picture.layout.height, marks: [mark] } };
}

/** Draws the chronicle of a view alone, a row an event, in the view's language. @param answer to that view */
export async function drawChronicle(
  view: OpenView,
  answer: Answer,
  { widthPx, theme = 'light' }: ChartOptions,
): Promise<ChroniclePicture & { readonly scene: Scene }> {
  const [{ chroniclePicture, chronicleSceneOf }, locale] = await Promise.all([
    import('./charts/chronicle/picture.ts'),
    loadLocale(view.view),
  ]);
  const labeller = buildLabeller(view.catalogue, locale);
  const picture = chroniclePicture({ ...view, answer, labeller, widthPx });
  const { height, headHeight } = picture.layout;
  const mark = chronicleSceneOf(picture, figurePalette(theme), view.view.event);
  return { ...picture, scene: { width: widthPx, height: headHeight + height, marks: [mark] } };
}

/** Draws the relations of a view alone, in the view's language. @param answer to that view */
export async function drawRelations(
  view: OpenView,
  answer: Answer,
  { widthPx, theme = 'light' }: ChartOptions,
): Promise<{ readonly layout: RelationsLayout; readonly scene: Scene }> {
  const [{ relationsPicture, relationsSceneOf }, locale] = await Promise.all([
    import('./charts/relations/picture.ts'),
    loadLocale(view.view),
  ]);
  const labeller = buildLabeller(view.catalogue, locale);
  const layout = relationsPicture({ ...view, answer, labeller, widthPx });
  const mark = relationsSceneOf(layout, labeller, figurePalette(theme), view.view.actor);
  return { layout, scene: { width: widthPx, height: layout.height, marks: [mark] } };
}

/**
 * Draws the figure of a view: pictures, legend and words on the sheet that was asked for.
 * @param options what is not as usual for the view
 */
export async function drawFigure(
  view: OpenView,
  options: Partial<FigureOptions> = {},
): Promise<DrawnFigure> {
  const line = await import('./line/draw-figure.ts');
  return line.drawFigure(view, { ...defaultFigureOptions(view.view), ...options });
}

/** How a figure becomes a file. */
export interface FigureFileOptions {
  /** What the file is called after, a dataset's id mostly. */
  readonly name: string;
  readonly fonts: ReadFontFile;
}

export interface SvgOptions extends FigureFileOptions {
  /** Text with the glyphs it uses, or outlines; text without it. */
  readonly text?: FigureOptions['text'];
  /** What the figure carries, so that it can be opened again: its view, and its dataset as JSON where that is given. */
  readonly carries?: { readonly data: string | undefined } | undefined;
}

/** A file of a figure, and the letters in it that no font of ours has. */
export type FigureFile<F> = F & { readonly missing: readonly string[] };

/** Writes a figure as an SVG that stands alone. Rejects where a font cannot be had. */
export async function writeSvg(
  figure: DrawnFigure,
  { name, fonts, text = 'editable', carries }: SvgOptions,
): Promise<FigureFile<SvgFile>> {
  const [{ svgFile }, { setFonts }, { missingGlyphs }] = await Promise.all([
    import('./files/svg-file.ts'),
    import('./files/fonts/set-fonts.ts'),
    import('./files/fonts/missing-glyphs.ts'),
  ]);
  const { query: view, options } = figure;
  const { scene, document } = await setFonts(figure, text, fonts);
  const file = svgFile(scene, document, name, carries && { view, figure: options, ...carries });
  return { ...file, missing: await missingGlyphs(figure.scene, fonts) };
}

/**
 * Writes a figure as pixels.
 * @param scale pixels to a px
 * @throws RangeError where the picture would have too many
 */
export async function writePng(
  figure: DrawnFigure,
  { name, fonts, scale = 1 }: FigureFileOptions & { readonly scale?: number },
): Promise<FigureFile<PngFile>> {
  const [{ pngFile }, { missingGlyphs }] = await Promise.all([
    import('./files/png-file.ts'),
    import('./files/fonts/missing-glyphs.ts'),
  ]);
  const file = await pngFile(figure, name, scale, fonts);
  return { ...file, missing: await missingGlyphs(figure.scene, fonts) };
}

export interface DataOptions {
  /** The events that the view counts, or all of its dataset. */
  readonly scope?: ExtractScope;
  /** Of the words in the file; the view's without it. */
  readonly lang?: Lang;
  /** When the file is made, ms UTC: it says the day. */
  readonly now: number;
  /** Told how many more events have been written. */
  readonly onEvents?: (count: number) => void;
}

/** A file of data, piece by piece. The same view, format and day give the same bytes. */
export interface DataFile {
  readonly format: DataFormat;
  readonly chunks: AsyncIterable<Chunk>;
  /** Links to events that are not in the file. */
  readonly lostLinks: number;
}

/** Writes the events of a view in one of the formats of {@link DataFormatName}. */
export async function writeData(
  view: OpenView,
  format: DataFormatName,
  { scope = 'filtered', lang = view.view.lang, now, onEvents }: DataOptions,
): Promise<DataFile> {
  const { countingEvents, extractView } = await import('./line/extract.ts');
  const described = await extractView(view, scope, await loadLocale(lang));
  const extract = onEvents ? countingEvents(described.extract, onEvents) : described.extract;
  return writeExtract({ ...described, extract }, format, now);
}

/** Writes data that are extracted already, or that are a stream. @param now ms UTC */
export async function writeExtract(
  { extract, lines, locale, knownBefore }: DescribedExtract,
  name: DataFormatName,
  now: number,
): Promise<DataFile> {
  const [{ formatNamed }, { buildWriting }] = await Promise.all([
    import('./files/formats/format-list.ts'),
    import('./files/formats/writing.ts'),
  ]);
  const format = formatNamed(name);
  const write = await format.load();
  const day = Math.floor(now / DAY_MS) * DAY_MS;
  const writing = buildWriting({ dataset: extract.header(), lines, locale, day, knownBefore });
  return { format, chunks: write(extract, writing), lostLinks: extract.lostLinks };
}

export type { Answer, Chunk, DataFormat, DataFormatName, Dataset, DescribedExtract, DrawnFigure };
export type { ExtractScope, FigureOptions, FigureTheme, Lang, OpenDataset, OpenOptions, OpenView };
export type { Opened, PngFile, Problem, ReadFontFile, Scene, SvgFile, TextSource, View };
