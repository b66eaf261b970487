import type { FontFile } from './font-cuts.ts';

/** The files that letters and pixels are made with, by name; nothing of them is fetched before a figure wants it. */
export type FontOrWasmFile = FontFile | 'harfbuzz-subset.wasm' | 'resvg.wasm';

/** Their bytes: the page fetches them, the command line reads them. Rejects where that fails. */
export type ReadFontFile = (name: FontOrWasmFile) => Promise<Uint8Array<ArrayBuffer>>;
