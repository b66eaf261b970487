import type { ReadFontFile } from '../core/files/fonts/font-file.ts';

/** Beside this script, where the build puts them. */
const FOLDER = import.meta.url.replace(/[^/]*$/, 'fonts/');

/**
 * Reads the fonts that come with this package, in Node and in a browser: `writeSvg(figure, { name, fonts: readFont })`.
 * Rejects where a file cannot be had.
 */
export const readFont: ReadFontFile = async (name) => {
  const url = new URL(name, FOLDER);
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises');
    return new Uint8Array(await readFile(url));
  }
  const { readOwnFile } = await import('../core/load/read/read.ts');
  return readOwnFile(url.href);
};
