import type { FontFile } from './font-files.ts';

/** The files that letters and pixels are made with, by name; nothing of them is fetched before a figure wants it. */
export type LetterFile = FontFile | 'harfbuzz-subset.wasm' | 'resvg.wasm';

/** Their bytes: the page fetches them, the command line reads them. Rejects where that fails. */
export type LetterFiles = (name: LetterFile) => Promise<Uint8Array<ArrayBuffer>>;
