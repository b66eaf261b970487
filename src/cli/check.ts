import { loadLocale } from '../core/i18n/locale.ts';
import { doubtsIn } from '../core/load/check-file.ts';
import { loadSource } from '../core/load/load-source.ts';
import type { MappingHints } from '../core/load/read/load-options.ts';
import type { Problem } from '../core/model/problem.ts';
import { parseArguments } from './arguments.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { DEFAULT_LANG, isLang, LANGS } from '../core/i18n/languages.ts';
import { LANG_LIST, languageOf } from './language.ts';
import { hintsFor, MAPPING_HELP, MAPPING_OPTIONS, mappingOf } from './mapping-options.ts';
import { CHOICES, openLazily } from './open-file.ts';
import { formatJsonReport, formatReport, type Checked } from './report.ts';

const CHECK_HELP = `Usage: demarche check [--json] [--lang LANG] [--map …] FILE...

Reports everything that is wrong or doubtful in datasets, a line for each:

  FILE:LINE:COLUMN severity code message

and, last, how many errors and warnings there are. FILE "-" is the standard input.

  --json       one JSON document: {"files": [{"file", "problems": [...]}], "errors", "warnings"}
  --lang LANG  language of the messages: ${LANG_LIST} (else by LC_ALL, LC_MESSAGES or LANG; else ${DEFAULT_LANG})
${MAPPING_HELP}  -h, --help   this text

Exit: 0 no errors (there may be warnings), 1 errors, 2 wrong use or a file that cannot be read.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  ...MAPPING_OPTIONS,
  help: { type: 'boolean', short: 'h' },
} as const;

/** The command `check`; its help says what it does. Files that can be read are reported even if others cannot. */
export async function runCheck(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if ('refusal' in parsed) return misused(parsed.refusal, io);
  const { values, positionals: files } = parsed;
  if (values.help) {
    io.out(CHECK_HELP);
    return EXIT.ok;
  }
  const lang = values.lang ?? languageOf(io.env);
  if (!isLang(lang)) return misused(`--lang is one of ${LANGS.join(', ')}`, io);
  if (files.length === 0) return misused('no file is named', io);

  const hints = mappingOf(values);
  if (typeof hints === 'string') return misused(hints, io);
  const checked: Checked[] = [];
  for (const file of new Set(files)) {
    const known = await hintsFor(file, hints);
    if (typeof known === 'string') return misused(known, io);
    checked.push({ file, problems: await check(file, known, io) });
  }
  const locale = await loadLocale(lang);
  io.out(values.json ? formatJsonReport(checked, locale) : formatReport(checked, locale));
  const all = checked.flatMap(({ problems }) => problems);
  if (all.some(({ code }) => code === 'read.failed')) return EXIT.usage;
  return all.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.ok;
}

/** Rows of tables go through and are never held. */
async function check(file: string, hints: MappingHints, io: Io): Promise<readonly Problem[]> {
  const opened = await openLazily(file, io);
  if ('refusal' in opened) return [opened.refusal];
  const loaded = await loadSource(
    { kind: 'file', file: opened.file },
    { choices: { ...CHOICES, hints }, onRows: () => Promise.resolve() },
  );
  if (loaded.kind === 'cancelled') return [];
  const isOurs = loaded.kind === 'json' && loaded.dataset !== undefined;
  const doubts = isOurs ? await doubtsIn(loaded.text) : [];
  return [...loaded.problems, ...doubts].sort(byPosition);
}

function byPosition(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function misused(why: string, io: Io): ExitCode {
  io.err(`demarche check: ${why}\nTry "demarche check --help".\n`);
  return EXIT.usage;
}
