import { compare } from '../core/demarche.ts';
import { DEFAULT_LANG, isLang, LANGS } from '../core/i18n/languages.ts';
import type { OpenDataset } from '../core/line/open-dataset.ts';
import { parseArguments } from './arguments.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { LANG_LIST, languageOf } from './language.ts';
import { openDataset, openFile } from './open-file.ts';
import { tellProblems } from './report.ts';

const DIFF_HELP = `Usage: demarche diff [--json | --markdown] [--lang LANG] BEFORE AFTER

Says what two versions of a dataset differ in, event by event and field by field. Events, actors, topics and
sources are known by their ids; the order they stand in is no difference. Files are of any format that can be
read; "-" is the standard input.

  --json       one JSON document: {"header": [...], "events": {"added", "removed", "changed"}, ...}
  --markdown   a list of corrections to be published
  --lang LANG  language of the words: ${LANG_LIST} (else by LC_ALL, LC_MESSAGES or LANG; else ${DEFAULT_LANG})
  -h, --help   this text

Exit: 0 the same, 1 there are differences, 2 wrong use or a file that cannot be read whole.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The command `diff`; its help says what it does. */
export async function runDiff(args: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if ('refusal' in parsed) return misused(parsed.refusal, io);
  const { values, positionals } = parsed;
  if (values.help) {
    io.out(DIFF_HELP);
    return EXIT.ok;
  }
  const lang = values.lang ?? languageOf(io.env);
  if (!isLang(lang)) return misused(`--lang is one of ${LANGS.join(', ')}`, io);
  if (values.json && values.markdown) return misused('--json or --markdown, not both', io);
  const [before, after, ...others] = positionals;
  if (before === undefined || after === undefined || others.length > 0) {
    return misused('two files are to be named', io);
  }
  if (before === '-' && after === '-')
    return misused('only one file can be the standard input', io);
  const old = await openWhole(before, io);
  const changed = await openWhole(after, io);
  if (!old || !changed) return EXIT.usage;
  const { isSame, text, markdown, json } = await compare(old, changed, lang);
  io.out(values.json ? json : values.markdown ? markdown : text);
  return isSame ? EXIT.ok : EXIT.errors;
}

/** Nothing where it has errors: what is missing would be told as removed. */
async function openWhole(file: string, io: Io): Promise<OpenDataset | undefined> {
  const opened = await openFile(file, io);
  const { dataset, problems } =
    'refusal' in opened
      ? { dataset: undefined, problems: [opened.refusal] }
      : await openDataset(opened.file);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 && dataset) return dataset;
  await tellProblems(file, errors, io);
  io.err(
    `demarche diff: nothing is compared, since what ${file} has wrong would be told as removed\n`,
  );
  return undefined;
}

function misused(why: string, io: Io): ExitCode {
  io.err(`demarche diff: ${why}\nTry "demarche diff --help".\n`);
  return EXIT.usage;
}
