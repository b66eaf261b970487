import type { Io } from '../../src/cli/io.ts';
import { readFontFile } from '../../tools/font-paths.ts';

/** A world of files by name (a number stands for bytes that are no text), and what was written into it. */
export function fakeIo(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {},
  env: Io['env'] = {},
) {
  const written = { out: '', err: '' };
  const made: Record<string, string | Uint8Array> = {};
  /** What was poured, as text and byte for byte. */
  const texts: Record<string, string> = {};
  const poured: Record<string, Uint8Array<ArrayBuffer>> = {};
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
    fonts: readFontFile,
    open: async (name) => new File([await io.read(name)], name),
    pour: async (name, pieces) => {
      const parts: BlobPart[] = [];
      for await (const piece of pieces) parts.push(piece as BlobPart);
      const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      poured[name] = bytes;
      if (name === '-') written.out += text;
      else texts[name] = text;
    },
    site: 'site',
    onePage: 'one-file/page.html',
    interrupted: () => Promise.resolve(),
    env,
    version: '1.2.3',
  };
  return { io, written, made, texts, poured };
}
