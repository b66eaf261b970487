import type { Io } from '../../src/cli/io.ts';
import { readLetterFile } from '../../tools/letter-files.ts';

/** A world of files by name (a number stands for bytes that are no text), and what was written into it. */
export function fakeIo(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {},
  env: Io['env'] = {},
) {
  const written = { out: '', err: '' };
  const made: Record<string, string | Uint8Array> = {};
  const io: Io = {
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
    read: (name) => {
      const file = files[name];
      if (file === undefined) {
        return Promise.reject(Object.assign(new Error(`ENOENT: ${name}`), { code: 'ENOENT' }));
      }
      return Promise.resolve(typeof file === 'string' ? new TextEncoder().encode(file) : file);
    },
    write: (name, content) => {
      made[name] = content;
      return Promise.resolve();
    },
    letters: readLetterFile,
    env,
    version: '1.2.3',
  };
  return { io, written, made };
}
