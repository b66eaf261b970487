import { loadLocale } from '../core/i18n/locale.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { formatProblem } from '../core/i18n/problem-words.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Io } from './io.ts';
import { languageOf } from './language.ts';

/** A file and what was found in it. */
export interface Checked {
  /** As it was named. */
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** One line a problem, `FILE:LINE:COLUMN severity code message`, then a line with the counts. */
export function formatReport(checked: readonly Checked[], locale: Locale): string {
  const lines = checked.flatMap(({ file, problems }) =>
    problems.map((problem) => {
      const { line = 1, column = 1, severity, code } = problem;
      return oneLine(`${file}:${line}:${column} ${severity} ${code} ${words(problem, locale)}`);
    }),
  );
  const { errors, warnings } = countProblems(checked);
  const counts = [
    locale.t('count.errors', { count: errors }),
    locale.t('count.warnings', { count: warnings }),
  ];
  return [...lines, locale.list(counts), ''].join('\n');
}

/** Tells in words what is wrong with a file, where anything is. @returns whether any of it is an error */
export async function tellProblems(
  file: string,
  problems: readonly Problem[],
  { env, err }: Pick<Io, 'env' | 'err'>,
): Promise<boolean> {
  if (problems.length > 0) {
    err(formatReport([{ file, problems }], await loadLocale(languageOf(env))));
  }
  return problems.some(({ severity }) => severity === 'error');
}

/**
 * `{files: [{file, problems}], errors, warnings}`; a problem is {@link Problem} with its line and column
 * always there and a `message` in words.
 */
export function formatJsonReport(checked: readonly Checked[], locale: Locale): string {
  const files = checked.map(({ file, problems }) => ({
    file,
    problems: problems.map((problem) => {
      const { code, severity, line = 1, column = 1, path, params, places } = problem;
      const message = words(problem, locale);
      return { code, severity, message, line, column, path, params, ...(places && { places }) };
    }),
  }));
  return `${JSON.stringify({ files, ...countProblems(checked) }, null, 2)}\n`;
}

function countProblems(checked: readonly Checked[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const all = checked.flatMap(({ problems }) => problems);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: all.length - errors };
}

function words(problem: Problem, locale: Locale): string {
  return formatProblem(problem, locale);
}

/** Without what would break the line or command the terminal. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
