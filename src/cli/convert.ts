import { openView, writeData } from '../core/demarche.ts';
import type { DataFile } from '../core/demarche.ts';
import {
  DATA_FORMATS,
  formatLeftOut,
  formatLosses,
  formatLostLinks,
  formatTitle,
} from '../core/files/formats/format-list.ts';
import type { DataFormat } from '../core/files/formats/format-list.ts';
import { writeExtract } from '../core/files/formats/write-extract.ts';
import { loadLocale } from '../core/i18n/locale.ts';
import type { Locale } from '../core/i18n/locale.ts';
import type { MappingHints } from '../core/load/read/load-options.ts';
import type { LoadedSource } from '../core/load/read/loaded-source.ts';
import type { Problem } from '../core/model/problem.ts';
import { describeStream } from '../core/line/extract.ts';
import { openLoaded } from '../core/line/session.ts';
import { parseArguments } from './arguments.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { DEFAULT_LANG, isLang, LANGS } from '../core/i18n/languages.ts';
import type { Lang } from '../core/i18n/languages.ts';
import { LANG_LIST, languageOf } from './language.ts';
import { INPUT_FORMATS, loadAs, type InputFormat } from './load-as.ts';
import { hintsFor, MAPPING_HELP, MAPPING_OPTIONS, mappingOf } from './mapping-options.ts';
import { CHOICES, openLazily } from './open-file.ts';
import { now } from './now.ts';
import { tellProblems } from './report.ts';
import { BrokenOff, streamTable } from './stream-table.ts';

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  view: { type: 'string' },
  lang: { type: 'string' },
  ...MAPPING_OPTIONS,
  help: { type: 'boolean', short: 'h' },
} as const;

interface Order {
  readonly file: string;
  readonly out: string;
  readonly from: InputFormat | undefined;
  readonly to: DataFormat;
  readonly query: string | undefined;
  /** As the reader said, else by the environment. */
  readonly lang: Lang;
  readonly isLangGiven: boolean;
  /** What is known of the columns of a table. */
  readonly hints: MappingHints;
}

/** The command `convert`; its help says what it does. */
export async function runConvert(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if ('refusal' in parsed) return misused(parsed.refusal, io);
  if (parsed.values.help) {
    io.out(await help());
    return EXIT.ok;
  }
  const order = orderOf(parsed.values, parsed.positionals, io);
  if (typeof order === 'string') return misused(order, io);
  const hints = await hintsFor(order.file, order.hints);
  if (typeof hints === 'string') return misused(hints, io);
  const opened = await openLazily(order.file, io);
  if ('refusal' in opened) {
    await tellProblems(order.file, [opened.refusal], io);
    return EXIT.usage;
  }
  return convert(opened.file, { ...order, hints }, io);
}

async function convert(file: File, order: Order, io: Io): Promise<ExitCode> {
  const { from, to, query, hints } = order;
  const choices = { ...CHOICES, hints };
  const name = file.name;
  const streamed =
    to.streams && query === undefined
      ? await streamTable((options) => loadAs(from, file, { ...options, choices }), name)
      : { whole: await loadAs(from, file, { choices }) };
  if ('stream' in streamed) {
    const locale = await loadLocale(order.lang);
    const described = describeStream(streamed.stream, locale);
    const written = await write(await writeExtract(described, to.name, now(io)), locale, order, io);
    const loaded = await streamed.loading;
    const failed = await tellProblems(order.file, problemsOf(loaded), io);
    return written === EXIT.ok && failed ? EXIT.errors : written;
  }
  return convertWhole(streamed.whole, order, io);
}

async function convertWhole(loaded: LoadedSource, order: Order, io: Io): Promise<ExitCode> {
  const { to, query, file } = order;
  const failed = await tellProblems(file, problemsOf(loaded), io);
  const dataset = await openLoaded(loaded);
  if (!dataset) return EXIT.errors;
  const { view, problems } = await openView(dataset, query, order.lang);
  await tellProblems('--view', problems, io);
  const lang = query === undefined || order.isLangGiven ? order.lang : view.view.lang;
  const scope = query === undefined ? 'all' : 'filtered';
  const data = await writeData(view, to.name, { scope, lang, now: now(io), fonts: io.fonts });
  const written = await write(data, await loadLocale(lang), order, io);
  return written === EXIT.ok && failed ? EXIT.errors : written;
}

/** @param file what is to be written, in the format of the order */
async function write(file: DataFile, locale: Locale, { out }: Order, io: Io): Promise<ExitCode> {
  const { format, chunks, lostLinks, leftOut } = file;
  const written = await pour(out, chunks, io);
  if (written === EXIT.ok && format.loses.length > 0) {
    io.err(`${out}: ${formatTitle(format, locale)}. ${formatLosses(format, locale)}\n`);
  }
  const links = formatLostLinks(format, lostLinks, locale);
  if (written === EXIT.ok && links !== '') io.err(`${out}: ${links}\n`);
  if (written === EXIT.ok && leftOut.count > 0) {
    io.err(`${out}: ${formatLeftOut(leftOut, locale)}\n`);
    return EXIT.errors;
  }
  return written;
}

async function pour(
  out: string,
  pieces: AsyncIterable<string | Uint8Array>,
  io: Io,
): Promise<ExitCode> {
  try {
    await io.pour(out, pieces);
    return EXIT.ok;
  } catch (error) {
    // Its own report follows.
    if (error instanceof BrokenOff) return EXIT.errors;
    return misused(`${out} cannot be written: ${(error as Error).message}`, io);
  }
}

function orderOf(
  values: Readonly<Partial<Record<'from' | 'to' | 'view' | 'lang', string>>> &
    Parameters<typeof mappingOf>[0],
  files: readonly string[],
  io: Io,
): Order | string {
  const [file, out, ...others] = files;
  if (file === undefined || out === undefined) return 'IN and OUT are to be named';
  if (others.length > 0) return 'one file at a time';
  const from = INPUT_FORMATS.find((one) => one === values.from);
  if (values.from !== undefined && from === undefined) {
    return `--from is one of ${INPUT_FORMATS.join(', ')}`;
  }
  const ending = endingOf(out);
  const to = DATA_FORMATS.find((one) =>
    values.to === undefined ? one.ending === ending : one.name === values.to,
  );
  if (to === undefined) {
    const names = DATA_FORMATS.map(({ name }) => name).join(', ');
    return values.to === undefined
      ? `"${out}" does not say the format; --to is one of ${names}`
      : `--to is one of ${names}`;
  }
  if (values.lang !== undefined && !isLang(values.lang)) {
    return `--lang is one of ${LANGS.join(', ')}`;
  }
  const hints = mappingOf(values);
  if (typeof hints === 'string') return hints;
  const lang = values.lang ?? languageOf(io.env);
  return {
    ...{ file, out, from, to, query: values.view },
    lang: isLang(lang) ? lang : DEFAULT_LANG,
    isLangGiven: values.lang !== undefined,
    hints,
  };
}

const ENDINGS: Readonly<Record<string, string>> = { htm: 'html', ndjson: 'jsonl', markdown: 'md' };

function endingOf(file: string): string {
  if (/\.csl\.json$/i.test(file)) return 'csl.json';
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? (ENDINGS[ending] ?? '') : ending;
}

function problemsOf(loaded: LoadedSource): readonly Problem[] {
  return loaded.kind === 'cancelled' ? [] : loaded.problems;
}

async function help(): Promise<string> {
  const locale = await loadLocale(DEFAULT_LANG);
  const formats = DATA_FORMATS.map((format) => {
    const { name, ending } = format;
    const first = DATA_FORMATS.find((one) => one.ending === ending) === format;
    const shown = `${name.padEnd(11)} ${(first ? `.${ending}` : '').padEnd(9)}`;
    return `  ${shown} ${formatTitle(format, locale)}. ${formatLosses(format, locale)}`;
  });
  return `Usage: demarche convert [--from FORMAT] [--to FORMAT] [--view QUERY] [--lang LANG] IN OUT

Writes the data of any file that the page opens in another format. IN "-" is the standard input, OUT "-" the
standard output. What IN is, its content tells; what OUT is to be, its ending or --to.

  --from FORMAT  what IN is: ${INPUT_FORMATS.join(', ')}
  --to FORMAT    what OUT is to be: one of those below
  --view QUERY   only the events that the page counts for it: what stands after "?" in its address
  --lang LANG    language of the words, where the format has one: ${LANG_LIST}
${MAPPING_HELP}  -h, --help     this text

Formats, and what they have no place for:

${formats.join('\n')}

A table of more than some ten thousand rows goes through piece by piece, in the order of the file, and may be
larger than memory; not to package, gexf, graphml, dyads, actors, markdown, html, briefings and lists of sources,
which need all of it, and not with --view. Rows with an error are left out and reported on the standard error. The day in a file is
that of SOURCE_DATE_EPOCH (seconds), or else today.

Exit: 0 converted, 1 the data has errors or OUT has no place for some events (what could be read was written,
unless nothing could), 2 wrong use or a file that cannot be read or written.
`;
}

function misused(why: string, io: Io): ExitCode {
  io.err(`demarche convert: ${why}\nTry "demarche convert --help".\n`);
  return EXIT.usage;
}
