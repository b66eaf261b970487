import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latin500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url';
import latinExt500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff2?url';
import latinExt600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url';
import cyrillic400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2?url';
import cyrillic500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-500-normal.woff2?url';
import cyrillic600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff2?url';
import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import arabic500 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff2?url';
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import { FONT_CUTS } from '../core/files/fonts/font-cuts.ts';
import type { FontCut } from '../core/files/fonts/font-cuts.ts';

const ADDRESSES: Readonly<Record<FontCut['cut'], Readonly<Record<400 | 500 | 600, string>>>> = {
  latin: { 400: latin400, 500: latin500, 600: latin600 },
  'latin-ext': { 400: latinExt400, 500: latinExt500, 600: latinExt600 },
  cyrillic: { 400: cyrillic400, 500: cyrillic500, 600: cyrillic600 },
  arabic: { 400: arabic400, 500: arabic500, 600: arabic600 },
};

const known = new WeakSet<Document>();

/**
 * Gives a document the faces that the explorer is set in, once; a browser fetches those whose letters it shows. They
 * are the document's alone: those that the styles of a shadow root name are not heard.
 */
export function addFontFaces(page: Document): void {
  if (known.has(page)) return;
  known.add(page);
  for (const { family, cut, ranges } of FONT_CUTS) {
    const unicodeRange = ranges.replace(/([\dA-F]+(?:-[\dA-F]+)?) ?/g, 'U+$1, ').slice(0, -2);
    for (const weight of [400, 500, 600] as const) {
      const source = `url(${JSON.stringify(ADDRESSES[cut][weight])})`;
      const face = { weight: String(weight), unicodeRange, display: 'swap' } as const;
      page.fonts.add(new FontFace(family, source, face));
    }
  }
}
