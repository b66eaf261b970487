import type { Document } from '../../paint/svg-text.ts';
import type { Scene } from '../../charts/drawing/mark.ts';
import type { TextMode } from '../../figure/text-mode.ts';
import { embedFonts } from './embed-fonts.ts';
import type { ReadFontFile } from './font-file.ts';
import { outlineText } from './outline-text.ts';

interface Painting {
  readonly scene: Scene;
  readonly document: Document;
}

/**
 * A figure whose text survives where the fonts are not: text with the letters it uses of its fonts, or outlines.
 * The same for the same figure wherever it is made. Rejects where a file cannot be had.
 */
export async function setFonts<P extends Painting>(
  painting: P,
  mode: TextMode,
  files: ReadFontFile,
): Promise<P> {
  if (mode === 'outlined') return { ...painting, scene: await outlineText(painting.scene, files) };
  const fontFaces = await embedFonts(painting.scene, files);
  if (fontFaces === '') return painting;
  return { ...painting, document: { ...painting.document, fontFaces } };
}
