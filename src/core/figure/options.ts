import { FIGURE_THEMES } from './print-palette.ts';
import type { FigureTheme } from './print-palette.ts';
import { TEXT_MODES } from './text-mode.ts';
import type { TextMode } from './text-mode.ts';
import { decodeAnnotation, encodeAnnotation } from './annotations.ts';
import type { Annotation } from './annotations.ts';
import { FIGURE_SIZES, FIGURE_WIDTHS, withinWidths } from './size.ts';
import type { FigureSize } from './size.ts';
import { LANGS } from '../i18n/languages.ts';
import { DIRECTIONS, FORMS } from '../view/view.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Direction, Form, View } from '../view/view.ts';

export const FIGURE_PARTS = ['timeline', 'relations', 'both', 'movement'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

/** Whether the events stand along time in a part, one by one or in lanes. */
export function hasTimeline(part: FigurePart): boolean {
  return part === 'timeline' || part === 'both';
}

/** A figure that is longer than its sheet goes on on further pages, or the sheet is as high as the figure needs. */
export const PAGINGS = ['several', 'one'] as const;
export type Paging = (typeof PAGINGS)[number];

/** What may stand around the pictures of a figure, or be left out. */
export interface FigureBlocks {
  /** Title and subtitle. */
  readonly hasTitle: boolean;
  readonly hasLegend: boolean;
  readonly hasSources: boolean;
  /** That it was made with Démarche. */
  readonly hasCredit: boolean;
}

export const FIGURE_BLOCKS = ['hasTitle', 'hasLegend', 'hasSources', 'hasCredit'] as const;

/** What the reader wants of a figure; the rest is the view. */
export interface FigureOptions extends FigureBlocks {
  readonly part: FigurePart;
  /** What the first picture is drawn as; in one column it is a chronicle whatever this says. */
  readonly form: Form;
  /** The whole period instead of the visible span. */
  readonly whole: boolean;
  readonly lang: Lang;
  /** Which way time runs. */
  readonly axis: Direction;
  readonly theme: FigureTheme;
  readonly size: FigureSize;
  /** px of a free size, {@link FIGURE_WIDTHS} */
  readonly width: number;
  /** Of a sheet with a fixed height. */
  readonly pages: Paging;
  /** '' for the dataset's own. */
  readonly title: string;
  /** '' for the period and the count. */
  readonly subtitle: string;
  /** What the figure shows, for those who do not see it; '' for what the data say. */
  readonly alt: string;
  readonly text: TextMode;
  /** Ids of events whose words are to stay in a timeline where others go without. */
  readonly pinned: readonly string[];
  /** What is marked on the timeline or the chronicle. */
  readonly annotations: readonly Annotation[];
}

/** What of the options is in the reader's own words, and so in one language. */
export type OwnWords = Pick<FigureOptions, 'title' | 'subtitle' | 'alt'>;

/**
 * The options in another language, with the words the reader found for that one, else those of the data.
 * @param kept the reader's words by language; those of the present one are put there
 */
export function inLanguage(
  options: FigureOptions,
  lang: Lang,
  kept: Map<Lang, OwnWords>,
): FigureOptions {
  if (lang === options.lang) return options;
  const { title, subtitle, alt } = options;
  kept.set(options.lang, { title, subtitle, alt });
  return { ...options, lang, ...(kept.get(lang) ?? { title: '', subtitle: '', alt: '' }) };
}

/** The options of a reader who asks for nothing: the view as it is. */
export function defaultFigureOptions({ lang, axis, theme, form }: View): FigureOptions {
  return {
    part: 'timeline',
    form: form ?? 'timeline',
    whole: false,
    lang,
    axis,
    theme: theme === 'dark' ? 'dark' : 'light',
    size: 'free',
    width: FIGURE_WIDTHS.usual,
    pages: 'several',
    hasTitle: true,
    hasLegend: true,
    hasSources: true,
    hasCredit: true,
    title: '',
    subtitle: '',
    alt: '',
    text: 'editable',
    pinned: [],
    annotations: [],
  };
}

/** The options that are asked for, the others as usual for the view; the nearest width that a figure may have. */
export function completeFigureOptions(
  asked: { readonly [N in keyof FigureOptions]?: FigureOptions[N] | undefined },
  view: View,
): FigureOptions {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  const options = { ...defaultFigureOptions(view), ...Object.fromEntries(given) };
  return { ...options, width: withinWidths(options.width) };
}

const NAMES = [
  'part',
  'form',
  'whole',
  'lang',
  'axis',
  'theme',
  'size',
  'width',
  'pages',
  ...FIGURE_BLOCKS,
  'title',
  'subtitle',
  'alt',
  'text',
] as const;

/**
 * What of the options is not as usual for the view, as a query without its `?`; '' where everything is. Words of the
 * reader's own keep their language beside them: the view may be in another when they are read again.
 */
export function encodeFigureOptions(options: FigureOptions, view: View): string {
  const usual = defaultFigureOptions(view);
  const hasOwnWords = options.title !== '' || options.subtitle !== '' || options.alt !== '';
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const isKept = name === 'lang' && hasOwnWords;
    if (isKept || options[name] !== usual[name]) query.set(name, String(options[name]));
  }
  if (options.pinned.length > 0) query.set('pinned', joinIds(options.pinned));
  for (const one of options.annotations) query.append('annotation', encodeAnnotation(one));
  return query.toString();
}

/** The options that {@link encodeFigureOptions} wrote; what it does not say, or says in words unknown here, is as usual. */
export function decodeFigureOptions(query: string, view: View): FigureOptions {
  const said = new URLSearchParams(query);
  const usual = defaultFigureOptions(view);
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((one) => one === said.get(name));
  const isSaid = (name: 'whole' | keyof FigureBlocks): boolean =>
    said.has(name) ? said.get(name) === 'true' : usual[name];
  const width = Number(said.get('width') ?? NaN);
  return {
    part: oneOf('part', FIGURE_PARTS) ?? usual.part,
    form: oneOf('form', FORMS) ?? usual.form,
    whole: isSaid('whole'),
    lang: oneOf('lang', LANGS) ?? usual.lang,
    axis: oneOf('axis', DIRECTIONS) ?? usual.axis,
    theme: oneOf('theme', FIGURE_THEMES) ?? usual.theme,
    size: oneOf('size', FIGURE_SIZES) ?? usual.size,
    width: withinWidths(width),
    pages: oneOf('pages', PAGINGS) ?? usual.pages,
    hasTitle: isSaid('hasTitle'),
    hasLegend: isSaid('hasLegend'),
    hasSources: isSaid('hasSources'),
    hasCredit: isSaid('hasCredit'),
    title: said.get('title') ?? usual.title,
    subtitle: said.get('subtitle') ?? usual.subtitle,
    alt: said.get('alt') ?? usual.alt,
    text: oneOf('text', TEXT_MODES) ?? usual.text,
    pinned: splitIds(said.get('pinned') ?? ''),
    annotations: said.getAll('annotation').flatMap((text) => decodeAnnotation(text) ?? []),
  };
}

/** Ids in one text, whatever letters they have. */
function joinIds(ids: readonly string[]): string {
  return ids.map((id) => id.replace(/[%,]/g, encodeURIComponent)).join(',');
}

/** The ids that {@link joinIds} joined; each once. */
function splitIds(text: string): readonly string[] {
  const ids = text.split(',').filter((id) => id !== '');
  return [...new Set(ids.map((id) => id.replaceAll('%2C', ',').replaceAll('%25', '%')))];
}

/** What the first picture of a figure is drawn as: there is no room for a timeline in one column. */
export function formOf({ form, size }: Pick<FigureOptions, 'form' | 'size'>): Form {
  return size === 'column' ? 'chronicle' : form;
}

/** What the file of a figure is called after: its dataset, what it shows and how, language, size and colours. */
export function figureStem(id: string, options: FigureOptions): string {
  const { part, lang, size, width, theme } = options;
  const shown = part === 'timeline' ? formOf(options) : part;
  return [id, shown, lang, size === 'free' ? String(width) : size, theme].join('-');
}
