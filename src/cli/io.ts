import type { LetterFiles } from '../export/letters/letter-files.ts';

/** What a command needs of the world around it. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The bytes of a file; `-` is the standard input. Rejects where it cannot be read. */
  readonly read: (file: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  readonly letters: LetterFiles;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of the program, as in `1.2.3`. */
  readonly version: string;
}

/** What every command ends with. */
export const EXIT = {
  ok: 0,
  /** The data has errors. */
  errors: 1,
  /** Wrong use, or a file that cannot be read. */
  usage: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
