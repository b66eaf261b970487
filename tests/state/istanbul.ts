import { readFileSync } from 'node:fs';
import type { Answer } from '../../src/engine/answer.ts';
import { openMemoryEngine } from '../../src/engine/memory.ts';
import { NO_FILTER } from '../../src/engine/question.ts';
import type { Filter } from '../../src/engine/question.ts';
import { svgFile } from '../../src/export/svg-file.ts';
import { loadLocale } from '../../src/i18n/locale.ts';
import type { Speech } from '../../src/i18n/locale.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { figurePalette } from '../../src/scene/print-palette.ts';
import type { FigureTheme } from '../../src/scene/print-palette.ts';
import { buildCatalogue, knownBeforeOf } from '../../src/state/catalogue.ts';
import type { Catalogue } from '../../src/state/catalogue.ts';
import { figureOf } from '../../src/state/figure-line.ts';
import type { Figure } from '../../src/state/figure-line.ts';
import type { FigureRequest } from '../../src/state/figure-request.ts';
import { sheetOf } from '../../src/state/figure-size.ts';
import type { FigureSize } from '../../src/state/figure-size.ts';
import type { FigurePart } from '../../src/state/figure-wish.ts';
import { buildSpeaker } from '../../src/state/speaker.ts';
import type { Speaker } from '../../src/state/speaker.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import type { View } from '../../src/state/view.ts';
import type { Span } from '../../src/time/span.ts';

/** The first dataset's file, as text. */
export const ISTANBUL_TEXT = readFileSync(
  new URL('../../data/istanbul-2025.json', import.meta.url),
  'utf8',
);

const loaded = await loadDataset(ISTANBUL_TEXT);
if (!loaded.dataset) throw new Error(JSON.stringify(loaded.problems));

export const istanbulDataset: Dataset = loaded.dataset;
export const istanbul: Catalogue = buildCatalogue(istanbulDataset);
const engine = openMemoryEngine(istanbulDataset);

/** A day and the days after it up to another, both included. */
export function days(from: string, to: string): Span {
  return { start: Date.parse(from), end: Date.parse(to) + 86_400_000 };
}

/** The answer to part of a view; the whole period without a span. */
export function answerTo(
  change: Partial<Omit<View, 'filter'>> & { readonly filter?: Partial<Filter> } = {},
): Promise<Answer> {
  return engine.ask({
    filter: { ...NO_FILTER, ...change.filter },
    span: change.span ?? null,
    knownBefore: knownBeforeOf(change.known ?? null, istanbul),
    density: { columns: 10, span: days('2025-02-01', '2025-06-30') },
    eventLimit: 1500,
    around: null,
    bins: null,
    dyads: { limit: 4000, among: null },
  });
}

export async function speakerIn(speech: Speech | View['lang']): Promise<Speaker> {
  return buildSpeaker(istanbul, await loadLocale(speech));
}

export interface FigureWish {
  readonly view?: Partial<View>;
  readonly part?: FigurePart;
  readonly theme?: FigureTheme;
  readonly size?: FigureSize;
  readonly width?: number;
  readonly own?: Partial<Record<'title' | 'subtitle' | 'alt', string>>;
}

/** What a figure of the first dataset is made from. */
export async function figureRequest(wish: FigureWish): Promise<FigureRequest> {
  const view: View = { ...DEFAULT_VIEW, ...wish.view };
  const span = view.span ?? istanbul.opensOn ?? days('2025-01-01', '2025-12-31');
  return {
    answer: await answerTo({ ...view, span }),
    counts: null,
    baseline: await answerTo({ known: view.known }),
    speaker: await speakerIn(view),
    view,
    span,
    knownBefore: knownBeforeOf(view.known, istanbul),
    palette: figurePalette(wish.theme ?? 'light'),
    part: wish.part ?? 'timeline',
    sheet: sheetOf(wish.size ?? 'free', wish.width ?? 1000),
    own: { title: '', subtitle: '', alt: '', ...wish.own },
  };
}

/** A figure of the first dataset, all the way from the file's text to the figure's. */
export async function figureFile(wish: FigureWish): Promise<{ figure: Figure; text: string }> {
  const request = await figureRequest(wish);
  const figure = figureOf(request);
  const { text } = svgFile(figure.scene, figure.document, request.view.data);
  return { figure, text };
}
