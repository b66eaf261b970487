import type { ReadFontFile } from '../core/files/fonts/font-file.ts';

/** What a command needs of the world around it. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The bytes of a file; `-` is the standard input. Rejects where it cannot be read. */
  readonly read: (file: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  readonly fonts: ReadFontFile;
  /** A file that is read piece by piece, as far as it can be; `-` is the standard input. Rejects where it cannot be read. */
  readonly open: (file: string) => Promise<File>;
  /** Writes a file piece by piece; `-` is the standard output. What was there before stays where it fails. */
  readonly pour: (file: string, pieces: AsyncIterable<string | Uint8Array>) => Promise<void>;
  /** The folder of the built page. */
  readonly site: string;
  /** The file of the built page that is one file. */
  readonly onePage: string;
  /** Settles when the program is to end. */
  readonly interrupted: () => Promise<void>;
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
