import { foldLoom } from '../charts/timeline/folding/fold-loom.ts';
import { timelinePicture, timelineSceneOf } from '../charts/timeline/picture.ts';
import type { TimelinePicture } from '../charts/timeline/picture.ts';
import type { ChroniclePicture } from '../charts/chronicle/picture.ts';
import type { MovementPicture } from '../charts/movement/picture.ts';
import type { RelationsLayout } from '../charts/relations/layout.ts';
import type { Scene } from '../charts/drawing/mark.ts';
import type { Palette } from '../charts/drawing/palette.ts';
import type { Answer, Movement } from '../engine/contract/answer.ts';
import type { Figure } from '../figure/figure.ts';
import { defaultFigureOptions } from '../figure/options.ts';
import { figurePalette } from '../figure/print-palette.ts';
import type { FigureTheme } from '../figure/print-palette.ts';
import { withinWidths } from '../figure/size.ts';
import { loadLocale } from '../i18n/locale.ts';
import { relationsSummary, timelineSummary } from '../labels/chart-summary.ts';
import { buildLabeller } from '../labels/labeller.ts';
import type { Labeller } from '../labels/labeller.ts';
import type { OpenView } from './open-view.ts';

/** What a chart alone is drawn with. */
export interface ChartOptions {
  /** Px; the nearest that a figure may have is taken. */
  readonly widthPx: number;
  /** The view's without it. */
  readonly theme?: FigureTheme | undefined;
}

/** A chart that stands alone, with what it says of itself as a file. */
export interface DrawnChart {
  readonly scene: Scene;
  readonly document: Figure['document'];
}

/** Draws the timeline of a view alone, in the view's language. @param answer to that view */
export async function drawTimeline(
  view: OpenView,
  answer: Answer,
  options: ChartOptions,
): Promise<TimelinePicture & DrawnChart> {
  const { labeller, palette, widthPx } = await chartSetting(view, options);
  const picture = timelinePicture({
    ...{ ...view, answer, labeller, widthPx },
    ...{ medium: 'sheet', fold: foldLoom },
  });
  const marks = [timelineSceneOf(picture, palette, view.view.event)];
  return {
    ...picture,
    scene: { width: widthPx, height: picture.layout.height, ground: palette.ground, marks },
    document: documentOf(timelineSummary(answer, view.span, labeller), labeller),
  };
}

/** Draws the chronicle of a view alone, a row an event, in the view's language. @param answer to that view */
export async function drawChronicle(
  view: OpenView,
  answer: Answer,
  options: ChartOptions,
): Promise<ChroniclePicture & DrawnChart> {
  const [{ chroniclePicture, chronicleSceneOf }, { labeller, palette, widthPx }] =
    await Promise.all([import('../charts/chronicle/picture.ts'), chartSetting(view, options)]);
  const picture = chroniclePicture({ ...view, answer, labeller, widthPx });
  const height = picture.layout.headHeight + picture.layout.height;
  const marks = [chronicleSceneOf(picture, palette, view.view.event)];
  return {
    ...picture,
    scene: { width: widthPx, height, ground: palette.ground, marks },
    document: documentOf(timelineSummary(answer, view.span, labeller), labeller),
  };
}

/** Draws the relations of a view alone, in the view's language. @param answer to that view */
export async function drawRelations(
  view: OpenView,
  answer: Answer,
  options: ChartOptions,
): Promise<{ readonly layout: RelationsLayout } & DrawnChart> {
  const [{ relationsPicture, relationsSceneOf }, { labeller, palette, widthPx }] =
    await Promise.all([import('../charts/relations/picture.ts'), chartSetting(view, options)]);
  const layout = relationsPicture({ ...view, answer, labeller, widthPx });
  const marks = [relationsSceneOf(layout, labeller, palette, view.view.actor)];
  return {
    layout,
    scene: { width: widthPx, height: layout.height, ground: palette.ground, marks },
    document: documentOf(relationsSummary(answer, labeller), labeller),
  };
}

/** Draws the counts of a view along time alone, in the view's language. @param movement of that view */
export async function drawMovement(
  view: OpenView,
  movement: Movement,
  options: ChartOptions,
): Promise<MovementPicture & DrawnChart> {
  const [{ movementPicture, movementSceneOf }, { labeller, palette, widthPx }] = await Promise.all([
    import('../charts/movement/picture.ts'),
    chartSetting(view, options),
  ]);
  const picture = movementPicture({ ...view, movement, labeller, widthPx });
  const { layout, words } = picture;
  const marks = [movementSceneOf(picture, palette)];
  return {
    ...picture,
    scene: { width: widthPx, height: layout.height, ground: palette.ground, marks },
    document: documentOf(`${words.heading}.`, labeller),
  };
}

interface ChartSetting {
  readonly labeller: Labeller;
  readonly palette: Palette;
  readonly widthPx: number;
}

async function chartSetting(
  { catalogue, view }: OpenView,
  { widthPx, theme = defaultFigureOptions(view).theme }: ChartOptions,
): Promise<ChartSetting> {
  const labeller = buildLabeller(catalogue, await loadLocale(view));
  return { labeller, palette: figurePalette(theme), widthPx: withinWidths(widthPx) };
}

function documentOf(
  description: string,
  { catalogue, locale, text }: Labeller,
): DrawnChart['document'] {
  const title = text(catalogue.dataset.title).text || locale.t('dataset.untitled');
  return { title, description, lang: locale.lang, direction: locale.dir };
}
