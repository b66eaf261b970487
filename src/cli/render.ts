import { askMovement, drawFigure, openView } from '../core/demarche.ts';
import { writeMovement, writePdf, writePng, writeSvg } from '../core/demarche.ts';
import type { DrawnFigure, OpenView } from '../core/demarche.ts';
import { MAX_PIXELS, pngSize, PX_AN_INCH } from '../core/files/png-file.ts';
import { loadLocale } from '../core/i18n/locale.ts';
import type { Problem } from '../core/model/problem.ts';
import { decodeFigureOptions } from '../core/figure/options.ts';
import type { FigureOptions } from '../core/figure/options.ts';
import { carriedWords } from '../core/figure/carried-words.ts';
import { undrawnWords } from '../core/figure/undrawn.ts';
import { localSession } from '../core/line/session.ts';
import type { OpenDataset } from '../core/line/open-dataset.ts';
import type { CarriedData } from '../core/model/project.ts';
import { parseArguments } from './arguments.ts';
import { optionsInForm, parseFigureForm, queryInForm } from './figure-forms.ts';
import type { FigureForm } from './figure-forms.ts';
import { FIGURE_HELP, FIGURE_OPTIONS, parseFigureOptions } from './figure-options.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { LANG_LIST, languageOf } from './language.ts';
import { hintsFor, MAPPING_HELP, MAPPING_OPTIONS, mappingOf } from './mapping-options.ts';
import { openDataset, openFile } from './open-file.ts';
import { tellProblems } from './report.ts';

/** Pixels to a px. */
const SCALES = { min: 0.25, max: 16 } as const;
const DPIS = { min: SCALES.min * PX_AN_INCH, max: SCALES.max * PX_AN_INCH } as const;

const RENDER_HELP = `Usage: demarche render FILE [--view QUERY] --out FIG.svg|FIG.png|FIG.pdf

Draws the figure that the page's Export gives for the same view, byte for byte. FILE is any file that the
page opens, "-" the standard input; a figure is drawn again as it was unless --view or an option says otherwise.

  --view QUERY  what stands after "?" in the page's address: filters, period, language, colours
  --out FILE    where the figure goes, an SVG, a PNG or a PDF by its ending; "-" is the standard output, as one SVG.
                Several pages are one PDF, but as many files FIG-1.svg, FIG-2.svg ... of the others. Of a movement also
                its counts, a CSV
${FIGURE_HELP}${MAPPING_HELP}  --scale N     of a PNG: pixels to a px, ${SCALES.min} to ${SCALES.max}; 1 without it
  --dpi N       of a PNG: the same in pixels an inch, ${DPIS.min} to ${DPIS.max}; ${PX_AN_INCH} is 1 pixel to a px
  --no-data     the figure carries neither view nor data, as PNG and PDF never do; without it an SVG carries both, the
                data packed where they are large, of several pages in the first alone; where they are too large even so, the standard error says it
  -h, --help    this text

Without lang in QUERY the figure is in the language of LC_ALL, LC_MESSAGES or LANG, where that is
${LANG_LIST}, else in English. What FILE or QUERY have wrong is reported on the standard error.

Exit: 0 drawn, 1 the data cannot be drawn, 2 wrong use or a file that cannot be read or written.
`;

const OPTIONS = {
  view: { type: 'string' },
  out: { type: 'string' },
  ...FIGURE_OPTIONS,
  ...MAPPING_OPTIONS,
  scale: { type: 'string' },
  dpi: { type: 'string' },
  'no-data': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type FileKind =
  | { readonly kind: 'svg' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'csv' }
  | { readonly kind: 'png'; readonly scale: number };

interface Order {
  readonly file: string;
  readonly out: string;
  readonly query: string | undefined;
  readonly carries: boolean;
  readonly form: FigureForm | undefined;
  readonly kind: FileKind;
  readonly options: Partial<FigureOptions>;
}

/** The command `render`; its help says what it does. */
export async function runRender(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if ('refusal' in parsed) return misused(parsed.refusal, io);
  if (parsed.values.help) {
    io.out(RENDER_HELP);
    return EXIT.ok;
  }
  const order = orderOf(parsed.values, parsed.positionals);
  if (typeof order === 'string') return misused(order, io);
  const options = mappingOf(parsed.values);
  const hints = typeof options === 'string' ? options : await hintsFor(order.file, options);
  if (typeof hints === 'string') return misused(hints, io);
  const opened = await openFile(order.file, io);
  if ('refusal' in opened) return report(order.file, [opened.refusal], EXIT.usage, io);
  const { dataset, problems, view, figure } = await openDataset(opened.file, hints);
  if (!dataset) return report(order.file, problems, EXIT.errors, io);
  await report(order.file, problems, EXIT.ok, io);
  const carried =
    order.query === undefined ? { query: view, figure } : { query: order.query, figure: '' };
  return draw(dataset, { ...order, query: carried.query ?? '', figure: carried.figure ?? '' }, io);
}

function orderOf(
  values: Parameters<typeof parseFigureOptions>[0] &
    FileValues & {
      readonly view?: string | undefined;
      readonly 'no-data'?: boolean | undefined;
    },
  files: readonly string[],
): Order | string {
  const [file, ...others] = files;
  if (file === undefined) return 'no file is named';
  if (others.length > 0) return 'one file at a time';
  const { out, view: query } = values;
  if (out === undefined) return '--out says where the figure goes';
  const kind = kindOf(out, values);
  if (typeof kind === 'string') return kind;
  const form = parseFigureForm(values);
  if (typeof form === 'string') return form;
  const options = parseFigureOptions(values);
  if (typeof options === 'string') return options;
  return {
    file,
    out,
    query,
    carries: values['no-data'] !== true,
    form,
    kind,
    options,
  };
}

interface FileValues {
  readonly out?: string | undefined;
  readonly text?: string | undefined;
  readonly scale?: string | undefined;
  readonly dpi?: string | undefined;
}

/** What kind of file is to be made, or why that cannot be. */
function kindOf(out: string, { text, scale, dpi }: FileValues): FileKind | string {
  if (/\.csv$/i.test(out)) return { kind: 'csv' };
  if (out === '-' || /\.svg$/i.test(out)) {
    if (scale !== undefined || dpi !== undefined) return '--scale and --dpi are for .png';
    return { kind: 'svg' };
  }
  const isPdf = /\.pdf$/i.test(out);
  if (!isPdf && !/\.png$/i.test(out))
    return '--out ends in .svg, .png or .pdf, or of a movement in .csv';
  if (text !== undefined) return '--text is for .svg';
  if (isPdf) {
    if (scale !== undefined || dpi !== undefined) return '--scale and --dpi are for .png';
    return { kind: 'pdf' };
  }
  if (scale !== undefined && dpi !== undefined) return '--scale or --dpi, not both';
  const [name, value, unit] =
    dpi === undefined ? (['scale', scale ?? '1', 1] as const) : (['dpi', dpi, PX_AN_INCH] as const);
  const number = value.trim() === '' ? NaN : Number(value) / unit;
  if (number >= SCALES.min && number <= SCALES.max) return { kind: 'png', scale: number };
  return `--${name} is a number from ${SCALES.min * unit} to ${SCALES.max * unit}`;
}

async function draw(
  dataset: OpenDataset,
  order: Order & { readonly query: string; readonly figure: string },
  io: Io,
): Promise<ExitCode> {
  const { out, form, kind } = order;
  const query = form ? queryInForm(order.query, form) : order.query;
  const { view, problems } = await openView(dataset, query, languageOf(io.env));
  await report('--view', problems, EXIT.ok, io);
  const wished = { ...decodeFigureOptions(order.figure, view.view), ...order.options };
  const asked = form ? { ...wished, ...optionsInForm(wished, form) } : wished;
  if (kind.kind === 'csv') return putCounts(view, asked, out, io);
  const drawn = await drawFigure(view, asked);
  // The standard output is one file: pages that nobody asked for become one there.
  const isOneFile = out === '-' && kind.kind !== 'pdf' && order.options.pages === undefined;
  const isCut = isOneFile && drawn.pages.length > 1;
  const options = isCut ? { ...asked, pages: 'one' as const } : asked;
  const figure = isCut ? await drawFigure(view, options) : drawn;
  const pages = kind.kind === 'pdf' ? 1 : figure.pages.length;
  if (out === '-' && pages > 1) {
    return misused(`the figure has ${pages} pages: name a file for them`, io);
  }
  await noteUndrawn(figure, io);
  const isCarrying = order.carries && kind.kind === 'svg';
  const carried = isCarrying ? await localSession.carried(dataset) : undefined;
  if (carried) await noteCarried(carried, pages, io);
  for (let page = 1; page <= pages; page += 1) {
    const content = await contentOf(figure, page, { kind, options, carried }, dataset, io);
    if (typeof content === 'number') return content;
    const code = await put(pages > 1 ? numbered(out, page) : out, content, io);
    if (code !== EXIT.ok) return code;
  }
  return EXIT.ok;
}

/** Writes the numbers that the figure would show. */
async function putCounts(
  open: OpenView,
  { part, whole, lang }: Partial<FigureOptions>,
  out: string,
  io: Io,
): Promise<ExitCode> {
  if (part !== 'movement') return misused('.csv is for --part movement', io);
  const view = whole ? { ...open, span: open.limits } : open;
  return put(out, await writeMovement(view, await askMovement(view), lang), io);
}

/** `fig.svg` as `fig-2.svg`. */
function numbered(out: string, page: number): string {
  return out.replace(/(?=\.\w+$)/, `-${page}`);
}

/** A page as a file, or all of them as a PDF; what the program ends with where that cannot be. */
async function contentOf(
  figure: DrawnFigure,
  page: number,
  {
    kind,
    options,
    carried,
  }: Pick<Order, 'options'> & {
    readonly kind: Exclude<FileKind, { readonly kind: 'csv' }>;
    readonly carried: CarriedData | undefined;
  },
  dataset: OpenDataset,
  io: Io,
): Promise<string | Uint8Array | ExitCode> {
  const file = { name: dataset.header.id, fonts: io.fonts, page };
  if (kind.kind === 'svg') {
    return (await writeSvg(figure, { ...file, text: options.text, carries: carried })).text;
  }
  if (kind.kind === 'pdf') return told(await writePdf(figure, file), io);
  const { width, height } = pngSize(figure.pages[page - 1]?.scene ?? figure.scene, kind.scale);
  if (width * height > MAX_PIXELS) {
    return misused(`${width} × ${height} pixels are too many: at most ${MAX_PIXELS}`, io);
  }
  return told(await writePng(figure, { ...file, scale: kind.scale }), io);
}

/** Says what is pinned or marked and does not stand in the figure, and why. */
async function noteUndrawn({ undrawn }: DrawnFigure, io: Io): Promise<void> {
  if (undrawn.length === 0) return;
  const locale = await loadLocale(languageOf(io.env));
  for (const one of undrawn) io.err(`demarche render: ${undrawnWords(one, locale)}\n`);
}

/** Says where data are packed, left out, or on the first of several pages alone, as the page does. */
async function noteCarried(carried: CarriedData, pages: number, io: Io): Promise<void> {
  if ('text' in carried && !carried.isPacked && pages === 1) return;
  const words = carriedWords(carried, pages, await loadLocale(languageOf(io.env)));
  io.err(`demarche render: ${words}\n`);
}

/** The bytes of a file, after letters without a font have been reported. */
function told(
  { bytes, missing }: { readonly bytes: Uint8Array; readonly missing: readonly string[] },
  io: Io,
): Uint8Array {
  if (missing.length > 0) io.err(`demarche render: no font for ${missing.join(' ')}: boxes\n`);
  return bytes;
}

async function put(out: string, content: string | Uint8Array, io: Io): Promise<ExitCode> {
  if (out === '-' && typeof content === 'string') {
    io.out(content);
    return EXIT.ok;
  }
  try {
    await io.write(out, content);
    return EXIT.ok;
  } catch (error) {
    return misused(`${out} cannot be written: ${(error as Error).message}`, io);
  }
}

/** In words on the standard error, where there is anything to say. */
async function report(
  file: string,
  problems: readonly Problem[],
  code: ExitCode,
  io: Io,
): Promise<ExitCode> {
  await tellProblems(file, problems, io);
  return code;
}

function misused(why: string, io: Io): ExitCode {
  io.err(`demarche render: ${why}\nTry "demarche render --help".\n`);
  return EXIT.usage;
}
