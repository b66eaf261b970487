import { drawFigure, openView, writePng, writeSvg } from '../core/demarche.ts';
import { MAX_PIXELS, pngSize, PX_AN_INCH } from '../core/files/png-file.ts';
import { loadLocale } from '../core/i18n/locale.ts';
import type { Problem } from '../core/model/problem.ts';
import { decodeFigureOptions } from '../core/figure/options.ts';
import type { FigureOptions } from '../core/figure/options.ts';
import type { OpenDataset } from '../core/line/session.ts';
import { parseArguments } from './arguments.ts';
import { FIGURE_HELP, FIGURE_OPTIONS, parseFigureOptions } from './figure-options.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { LANG_LIST, languageOf } from './language.ts';
import { openDataset, openFile } from './open-file.ts';
import { formatReport } from './report.ts';

/** Pixels to a px. */
const SCALES = { min: 0.25, max: 16 } as const;
const DPIS = { min: SCALES.min * PX_AN_INCH, max: SCALES.max * PX_AN_INCH } as const;

const RENDER_HELP = `Usage: demarche render FILE [--view QUERY] --out FIG.svg|FIG.png

Draws the figure that the page's Export gives for the same view, byte for byte. FILE is any file that the
page opens, "-" the standard input; a figure is drawn again as it was unless --view or an option says otherwise.

  --view QUERY  what stands after "?" in the page's address: filters, period, language, colours
  --out FILE    where the figure goes, an SVG or a PNG by its ending; "-" is the standard output, as SVG
${FIGURE_HELP}  --scale N     of a PNG: pixels to a px, ${SCALES.min} to ${SCALES.max}; 1 without it
  --dpi N       of a PNG: the same in pixels an inch, ${DPIS.min} to ${DPIS.max}; ${PX_AN_INCH} is 1 pixel to a px
  --no-data     the figure carries neither view nor data, as a PNG never does
  -h, --help    this text

Without lang in QUERY the figure is in the language of LC_ALL, LC_MESSAGES or LANG, where that is
${LANG_LIST}, else in English. What FILE or QUERY have wrong is reported on the standard error.

Exit: 0 drawn, 1 the data cannot be drawn, 2 wrong use or a file that cannot be read or written.
`;

const OPTIONS = {
  view: { type: 'string' },
  out: { type: 'string' },
  ...FIGURE_OPTIONS,
  scale: { type: 'string' },
  dpi: { type: 'string' },
  'no-data': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Form = { readonly kind: 'svg' } | { readonly kind: 'png'; readonly scale: number };

interface Order {
  readonly file: string;
  readonly out: string;
  readonly query: string | undefined;
  readonly carries: boolean;
  readonly form: Form;
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
  const opened = await openFile(order.file, io);
  if ('refusal' in opened) return report(order.file, [opened.refusal], EXIT.usage, io);
  const { dataset, problems, view, figure } = await openDataset(opened.file);
  if (!dataset) return report(order.file, problems, EXIT.errors, io);
  await report(order.file, problems, EXIT.ok, io);
  const carried =
    order.query === undefined ? { query: view, figure } : { query: order.query, figure: '' };
  return draw(dataset, { ...order, query: carried.query ?? '', figure: carried.figure ?? '' }, io);
}

function orderOf(
  values: Parameters<typeof parseFigureOptions>[0] &
    FormValues & {
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
  const form = formOf(out, values);
  if (typeof form === 'string') return form;
  const options = parseFigureOptions(values);
  if (typeof options === 'string') return options;
  return {
    file,
    out,
    query,
    carries: values['no-data'] !== true,
    form,
    options,
  };
}

interface FormValues {
  readonly out?: string | undefined;
  readonly text?: string | undefined;
  readonly scale?: string | undefined;
  readonly dpi?: string | undefined;
}

/** What kind of file is to be made, or why that cannot be. */
function formOf(out: string, { text, scale, dpi }: FormValues): Form | string {
  if (out === '-' || /\.svg$/i.test(out)) {
    if (scale !== undefined || dpi !== undefined) return '--scale and --dpi are for .png';
    return { kind: 'svg' };
  }
  if (!/\.png$/i.test(out)) return '--out ends in .svg or .png';
  if (text !== undefined) return '--text is for .svg';
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
  const { out, query, carries, form } = order;
  const { view, problems } = await openView(dataset, query, languageOf(io.env));
  await report('--view', problems, EXIT.ok, io);
  const options = { ...decodeFigureOptions(order.figure, view.view), ...order.options };
  const figure = await drawFigure(view, options);
  const file = { name: dataset.header.id, fonts: io.fonts };
  if (form.kind === 'svg') {
    const { text } = await writeSvg(figure, {
      ...file,
      text: options.text,
      ...(carries && { carries: 'view-and-data' }),
    });
    return put(out, text, io);
  }
  const { width, height } = pngSize(figure.scene, form.scale);
  if (width * height > MAX_PIXELS) {
    return misused(`${width} × ${height} pixels are too many: at most ${MAX_PIXELS}`, io);
  }
  const { bytes, missing } = await writePng(figure, { ...file, scale: form.scale });
  if (missing.length > 0) io.err(`demarche render: no font for ${missing.join(' ')}: boxes\n`);
  return put(out, bytes, io);
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
  if (problems.length > 0) {
    io.err(formatReport([{ file, problems }], await loadLocale(languageOf(io.env))));
  }
  return code;
}

function misused(why: string, io: Io): ExitCode {
  io.err(`demarche render: ${why}\nTry "demarche render --help".\n`);
  return EXIT.usage;
}
