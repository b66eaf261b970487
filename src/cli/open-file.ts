import { basename } from 'node:path';
import { localSession } from '../core/line/session.ts';
import type { Opened } from '../core/line/session.ts';
import type { ImportChoices, MappingHints } from '../core/load/read/load-options.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Io } from './io.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a directory',
};

/** What every command reads files with: nobody is there to be asked. */
export const CHOICES: ImportChoices = { guess: true };

/** Opens a file as every command does. Never throws. @param hints what is known of the columns of a table */
export function openDataset(file: File, hints: MappingHints = {}): Promise<Opened> {
  return localSession.open({ kind: 'file', file }, { choices: { ...CHOICES, hints } });
}

/** A file of the command line, `-` for the standard input, called as the page would call it; or why it cannot be read. */
export async function openFile(
  file: string,
  io: Io,
): Promise<{ readonly file: File } | { readonly refusal: Problem }> {
  try {
    return { file: new File([await io.read(file)], basename(file)) };
  } catch (error) {
    return { refusal: unreadable(file, error) };
  }
}

/** The same for a file that may be larger than memory. */
export async function openLazily(
  file: string,
  io: Io,
): Promise<{ readonly file: File } | { readonly refusal: Problem }> {
  try {
    return { file: await io.open(file) };
  } catch (error) {
    return { refusal: unreadable(file, error) };
  }
}

function unreadable(file: string, error: unknown): Problem {
  const { code = '', message = '' } = error as {
    readonly code?: string;
    readonly message?: string;
  };
  const params = { url: file, reason: REASONS[code] ?? message };
  return { code: 'read.failed', severity: 'error', path: [], params };
}
