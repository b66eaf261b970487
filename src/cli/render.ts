import { svgFile } from '../export/svg-file.ts';
import { loadLocale } from '../i18n/locale.ts';
import type { Problem } from '../model/problem.ts';
import { paletteOf } from '../scene/palette.ts';
import { askBaseline } from '../state/asking.ts';
import { buildCatalogue } from '../state/catalogue.ts';
import { checkIds } from '../state/check-ids.ts';
import { drawFigure, FIGURE_WIDTHS } from '../state/draw-figure.ts';
import type { FigureWish } from '../state/draw-figure.ts';
import { FIGURE_PARTS } from '../state/figure-line.ts';
import { hereSession } from '../state/session.ts';
import type { OpenDataset } from '../state/session.ts';
import { decodeView } from '../state/url.ts';
import type { View } from '../state/view.ts';
import { parseArguments } from './arguments.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { languageOf } from './language.ts';
import { openFile } from './open-file.ts';
import { formatReport } from './report.ts';

const RENDER_HELP = `Usage: demarche render FILE [--view QUERY] --out FIG.svg

Draws the figure that the page's Export gives for the same view, byte for byte. FILE is any file that the
page opens, "-" the standard input; a figure is drawn with the view it carries unless --view is given.

  --view QUERY  what stands after "?" in the page's address: filters, period, language, colours
  --out FILE    where the figure goes; "-" is the standard output
  --part PART   timeline (as without it), relations or both
  --whole       the whole period, not only the visible one
  --width PX    ${FIGURE_WIDTHS.min} to ${FIGURE_WIDTHS.max}; ${FIGURE_WIDTHS.usual} without it
  --no-data     the figure carries neither view nor data
  -h, --help    this text

Without lang in QUERY the figure is in the language of LC_ALL, LC_MESSAGES or LANG, where that is en, ar or
ru, else in English. What FILE or QUERY have wrong is reported on the standard error.

Exit: 0 drawn, 1 the data cannot be drawn, 2 wrong use or a file that cannot be read or written.
`;

const OPTIONS = {
  view: { type: 'string' },
  out: { type: 'string' },
  part: { type: 'string' },
  width: { type: 'string' },
  whole: { type: 'boolean' },
  'no-data': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Order {
  readonly file: string;
  readonly out: string;
  readonly query: string | undefined;
  readonly carries: boolean;
  readonly wish: Omit<FigureWish, 'lang' | 'palette'>;
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
  const { dataset, problems, view } = await hereSession.open({ kind: 'file', file: opened.file });
  if (!dataset) return report(order.file, problems, EXIT.errors, io);
  await report(order.file, problems, EXIT.ok, io);
  return draw(dataset, { ...order, query: order.query ?? view ?? '' }, io);
}

function orderOf(
  values: Readonly<Partial<Record<'view' | 'out' | 'part' | 'width', string>>> & {
    readonly whole?: boolean | undefined;
    readonly 'no-data'?: boolean | undefined;
  },
  files: readonly string[],
): Order | string {
  const [file, ...others] = files;
  if (file === undefined) return 'no file is named';
  if (others.length > 0) return 'one file at a time';
  const { out, view: query } = values;
  if (out === undefined) return '--out says where the figure goes';
  if (out !== '-' && !/\.svg$/i.test(out))
    return '--out ends in .svg: other kinds are not made yet';
  const part = FIGURE_PARTS.find((one) => one === (values.part ?? 'timeline'));
  if (part === undefined) return `--part is one of ${FIGURE_PARTS.join(', ')}`;
  const { min, max, usual } = FIGURE_WIDTHS;
  const width = Number(values.width ?? usual);
  if (!Number.isInteger(width) || width < min || width > max) {
    return `--width is a whole number from ${min} to ${max}`;
  }
  return {
    file,
    out,
    query,
    carries: values['no-data'] !== true,
    wish: { part, width, whole: values.whole === true },
  };
}

async function draw(
  dataset: OpenDataset,
  { out, query, carries, wish }: Order & { readonly query: string },
  io: Io,
): Promise<ExitCode> {
  const { engine, header } = dataset;
  const catalogue = buildCatalogue(header);
  const asked = decodeView(query, { lang: languageOf(io.env) });
  const { event } = asked.view;
  const found = event === null || (await engine.event(event, null)) !== undefined;
  const { view, problems } = checkIds(asked.view, catalogue.ids, found);
  await report('--view', [...asked.problems, ...problems], EXIT.ok, io);
  const baseline = await askBaseline(engine, view, catalogue);
  const figure = await drawFigure(engine, catalogue, baseline, view, { ...wish, ...colours(view) });
  const project = carries
    ? { view: figure.query, data: await hereSession.carried(dataset) }
    : undefined;
  const { text } = svgFile(figure.scene, figure.document, header.id, project);
  if (out === '-') {
    io.out(text);
    return EXIT.ok;
  }
  try {
    await io.write(out, text);
    return EXIT.ok;
  } catch (error) {
    return misused(`${out} cannot be written: ${(error as Error).message}`, io);
  }
}

function colours({ lang, theme }: View): Pick<FigureWish, 'lang' | 'palette'> {
  return { lang, palette: paletteOf(theme === 'auto' ? 'light' : theme) };
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
