import { paintSvgText } from '../paint/svg-text.ts';
import type { Document } from '../paint/svg-text.ts';
import type { Scene } from '../charts/drawing/mark.ts';
import type { ReadFontFile } from './fonts/font-file.ts';
import { outlineText } from './fonts/outline-text.ts';
import { labelPng } from './png-chunks.ts';
import { fileStem } from './svg-file.ts';

/** A figure as pixels: the same scene and words give the same bytes, in the browser and out of it. */
export interface PngFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A figure's px to an inch, as CSS has it. */
export const PX_AN_INCH = 96;
/** What the page offers, in pixels to a px. */
export const PNG_SCALES = [1, 2, 4] as const;
/** Pixels that a picture may have; more would not fit into the memory of every browser. */
export const MAX_PIXELS = 100_000_000;

/** How wide and high a figure is in pixels, rounded as the renderer does. */
export function pngSize(
  { sheet, ...laidOut }: Scene,
  scale: number,
): { width: number; height: number } {
  const { width, height } = sheet ?? laidOut;
  const px = sheet?.unit === 'mm' ? PX_AN_INCH / 25.4 : 1;
  const pixels = (length: number): number => Math.round(length * px * scale);
  return { width: pixels(width), height: pixels(height) };
}

/**
 * @param stem what the file is called after
 * @param scale pixels to a px; more than 0
 * @throws RangeError where the picture would have more than {@link MAX_PIXELS}
 */
export async function pngFile(
  { scene, document }: { readonly scene: Scene; readonly document: Document },
  stem: string,
  scale: number,
  files: ReadFontFile,
): Promise<PngFile> {
  const size = pngSize(scene, scale);
  if (size.width * size.height > MAX_PIXELS) throw new RangeError('too many pixels');
  const [outlined, render] = await Promise.all([
    outlineText(scene, files, 'box'),
    openRenderer(files),
  ]);
  const png = render(paintSvgText(outlined, document), scale);
  const { title } = document;
  return {
    name: `${fileStem(stem)}.png`,
    bytes: labelPng(png, { title, dpi: scale * PX_AN_INCH }),
  };
}

type Render = (svg: string, scale: number) => Uint8Array;

/** The package can be started once only. */
let starting: Promise<Render> | undefined;

function openRenderer(files: ReadFontFile): Promise<Render> {
  starting ??= startRenderer(files).catch((error: unknown) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

async function startRenderer(files: ReadFontFile): Promise<Render> {
  const [{ initWasm, Resvg }, wasm] = await Promise.all([
    import('@resvg/resvg-wasm'),
    files('resvg.wasm'),
  ]);
  await initWasm(wasm);
  return (svg, scale) => {
    const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
}
