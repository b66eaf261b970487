import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff?url';
import latin500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff?url';
import latinExt400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff?url';
import latinExt500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff?url';
import latinExt600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff?url';
import cyrillic400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff?url';
import cyrillic500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-500-normal.woff?url';
import cyrillic600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff?url';
import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff?url';
import arabic500 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff?url';
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff?url';
import subsetter from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import renderer from '@resvg/resvg-wasm/index_bg.wasm?url';
import type { FontOrWasmFile, ReadFontFile } from '../../core/files/fonts/font-file.ts';
import { readOwnFile } from '../../core/load/read/read.ts';

const ADDRESSES: Readonly<Record<FontOrWasmFile, string>> = {
  'ibm-plex-sans-latin-400-normal.woff': latin400,
  'ibm-plex-sans-latin-500-normal.woff': latin500,
  'ibm-plex-sans-latin-600-normal.woff': latin600,
  'ibm-plex-sans-latin-ext-400-normal.woff': latinExt400,
  'ibm-plex-sans-latin-ext-500-normal.woff': latinExt500,
  'ibm-plex-sans-latin-ext-600-normal.woff': latinExt600,
  'ibm-plex-sans-cyrillic-400-normal.woff': cyrillic400,
  'ibm-plex-sans-cyrillic-500-normal.woff': cyrillic500,
  'ibm-plex-sans-cyrillic-600-normal.woff': cyrillic600,
  'ibm-plex-sans-arabic-arabic-400-normal.woff': arabic400,
  'ibm-plex-sans-arabic-arabic-500-normal.woff': arabic500,
  'ibm-plex-sans-arabic-arabic-600-normal.woff': arabic600,
  'harfbuzz-subset.wasm': subsetter,
  'resvg.wasm': renderer,
};

/** Beside the page, wherever that is. */
export const fetchFontFile: ReadFontFile = (name) => readOwnFile(ADDRESSES[name]);
