import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FONT_CUTS, fontFileOf } from '../src/core/files/fonts/font-cuts.ts';
import type { FontOrWasmFile, ReadFontFile } from '../src/core/files/fonts/font-file.ts';

const inPackage = (path: string): string =>
  fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** Where in the packages the files for letters and pixels are. */
export const FONT_PATHS: ReadonlyMap<FontOrWasmFile, string> = new Map<FontOrWasmFile, string>([
  ...FONT_CUTS.flatMap((cut) =>
    ([400, 500, 600] as const).map((weight): [FontOrWasmFile, string] => {
      const name = fontFileOf(cut, weight);
      return [name, inPackage(`@fontsource/${cut.file}/files/${name}`)];
    }),
  ),
  ['harfbuzz-subset.wasm', inPackage('harfbuzzjs/dist/harfbuzz-subset.wasm')],
  ['resvg.wasm', inPackage('@resvg/resvg-wasm/index_bg.wasm')],
]);

/** HarfBuzz' own module looks for it beside the script that it is part of. */
export const SHAPER_PATH = inPackage('harfbuzzjs/dist/harfbuzz.wasm');

/** Out of the packages, for what runs in the checkout. */
export const readFontFile: ReadFontFile = (name) => readFile(FONT_PATHS.get(name) ?? name);
