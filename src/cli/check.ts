import { loadLocale } from '../i18n/locale.ts';
import { checkText } from '../load/check-file.ts';
import { readText } from '../load/read.ts';
import type { Problem } from '../model/problem.ts';
import { parseArguments } from './arguments.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { isLanguage, LANGUAGES, languageOf } from './language.ts';
import { formatJsonReport, formatReport, type Checked } from './report.ts';

const CHECK_HELP = `Usage: demarche check [--json] [--lang LANG] FILE...

Reports everything that is wrong or doubtful in datasets, a line for each:

  FILE:LINE:COLUMN severity code message

and, last, how many errors and warnings there are. FILE "-" is the standard input.

  --json       one JSON document: {"files": [{"file", "problems": [...]}], "errors", "warnings"}
  --lang LANG  language of the messages: en, ar or ru (else by LC_ALL, LC_MESSAGES or LANG; else en)
  -h, --help   this text

Exit: 0 no errors (there may be warnings), 1 errors, 2 wrong use or a file that cannot be read.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
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
  if (!isLanguage(lang)) return misused(`--lang is one of ${LANGUAGES.join(', ')}`, io);
  if (files.length === 0) return misused('no file is named', io);

  const checked: Checked[] = [];
  for (const file of new Set(files)) checked.push({ file, problems: await check(file, io) });
  const locale = await loadLocale(lang);
  io.out(values.json ? formatJsonReport(checked, locale) : formatReport(checked, locale));
  const all = checked.flatMap(({ problems }) => problems);
  if (all.some(({ code }) => code === 'read.failed')) return EXIT.usage;
  return all.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.ok;
}

async function check(file: string, io: Io): Promise<readonly Problem[]> {
  const bytes = await io.read(file).catch((error: unknown) => unreadable(file, error));
  if ('code' in bytes) return [bytes];
  const read = await readText({ kind: 'file', file: new File([bytes], file) });
  return read.problems ?? (await checkText(read.text)).problems;
}

function misused(why: string, io: Io): ExitCode {
  io.err(`demarche check: ${why}\nTry "demarche check --help".\n`);
  return EXIT.usage;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a directory',
};

function unreadable(file: string, error: unknown): Problem {
  const { code = '', message = '' } = error as {
    readonly code?: string;
    readonly message?: string;
  };
  const params = { url: file, reason: REASONS[code] ?? message };
  return { code: 'read.failed', severity: 'error', path: [], params };
}
