import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFontFile } from '../../tools/font-paths.ts';
import { readXml } from '../core/paint/read-xml.ts';
import type { XmlElement } from '../core/paint/read-xml.ts';

/** What a reader sees of an exported figure, in numbers. */
export interface MeasuredSvg {
  /** Px of its layout. */
  readonly width: number;
  readonly height: number;
  /** Events that are drawn, and those of them that words name: `data-event`, `data-names`. */
  readonly events: number;
  readonly named: number;
  /** Names of events that end in an ellipsis. */
  readonly cut: readonly string[];
  /** Words with foreign ink inside their box. */
  readonly crossed: readonly string[];
  /** Pairs of words nearer to each other than a px. */
  readonly touching: readonly string[];
  /** Words that reach over the edge of the figure. */
  readonly outside: readonly string[];
  /** Px of poles and connectors, all together. */
  readonly linesPx: number;
  /** Px of the smallest letters in the layout, and the points or pixels that they come out as. */
  readonly smallestPx: number;
  readonly smallestPrinted: { readonly size: number; readonly unit: 'pt' | 'px' };
}

/** How wide a line is in a font, px. */
export type MeasureLine = (text: string, sizePx: number, weight: number) => number;

const PARTS = ['timeline', 'chronicle', 'relations', 'movement', 'brief', 'skyline', 'legend'];
/** Pixels to a px. */
const ZOOM = 2;
/** Of 255, by which a channel differs from the ground of a word before it counts as ink. */
const INK = 44;
/** Of the size of letters, over and under the line that they stand on. */
const OVER = 0.7;
const UNDER = 0.02;

interface WordBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** Of the event that the words name. */
  readonly names: string | undefined;
}

/**
 * @param svg a figure with its letters as text
 * @param widthOf in the font that it is looked at with
 */
export async function measureSvg(svg: string, widthOf: MeasureLine): Promise<MeasuredSvg> {
  const root = readXml(svg);
  const [, , width = 0, height = 0] = (root.attributes['viewBox'] ?? '').split(' ').map(Number);
  const boxes: WordBox[] = [];
  const events = new Set<string>();
  let linesPx = 0;
  const visit = (element: XmlElement, inPart: boolean, names: string | undefined): void => {
    const { attributes, name } = element;
    const isPart = inPart || PARTS.includes(attributes['data-part'] ?? '');
    const naming = attributes['data-names'] ?? names;
    const event = attributes['data-event'];
    if (event !== undefined) events.add(event);
    if (isPart && name === 'text') {
      const box = boxOf(element, naming, widthOf);
      if (box) boxes.push(box);
    }
    if (name === 'line' && isConnector(attributes)) linesPx += lengthOf(attributes);
    for (const child of element.children) {
      if (typeof child !== 'string') visit(child, isPart, naming);
    }
  };
  visit(root, false, undefined);
  const named = new Set(
    boxes.flatMap(({ names, text }) =>
      names !== undefined && /\p{L}{2}/u.test(text) ? [names] : [],
    ),
  );
  const sizes = boxes.map(({ size }) => size);
  const smallestPx = Math.min(...sizes);
  return {
    width,
    height,
    events: events.size,
    named: [...named].filter((id) => events.has(id)).length,
    cut: boxes.filter(({ text, names }) => names !== undefined && text.endsWith('…')).map(textOf),
    crossed: await findCrossed(svg, boxes, width),
    touching: findTouching(boxes),
    outside: boxes.filter(({ left, right }) => left < -0.5 || right > width + 0.5).map(textOf),
    linesPx,
    smallestPx,
    smallestPrinted: printed(smallestPx, root.attributes['width'] ?? '', width),
  };
}

const textOf = ({ text }: WordBox): string => text;

/** Poles and what joins rows say so by the group that they stand in. */
function isConnector(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['data-line'] === 'pole' || attributes['data-line'] === 'connector';
}

function lengthOf({ x1, x2, y1, y2 }: Readonly<Record<string, string>>): number {
  return Math.hypot(Number(x2) - Number(x1), Number(y2) - Number(y1));
}

function printed(
  px: number,
  writtenWidth: string,
  layoutPx: number,
): MeasuredSvg['smallestPrinted'] {
  const length = (px * Number.parseFloat(writtenWidth)) / layoutPx;
  if (!writtenWidth.endsWith('mm')) return { size: length, unit: 'px' };
  return { size: (length / 25.4) * 72, unit: 'pt' };
}

function boxOf(
  element: XmlElement,
  names: string | undefined,
  widthOf: MeasureLine,
): WordBox | undefined {
  const { attributes } = element;
  const isHalo = attributes['stroke'] !== undefined && attributes['stroke'] === attributes['fill'];
  const size = Number(attributes['font-size']);
  const weight = Number(attributes['font-weight'] ?? 400);
  const runs = element.children.map((child) =>
    typeof child === 'string'
      ? { text: child, weight }
      : {
          text: textIn(child),
          weight: Number(child.attributes['font-weight'] ?? weight),
        },
  );
  const text = runs.map((run) => run.text).join('');
  if (isHalo || text.trim() === '') return undefined;
  const width = runs.reduce((sum, run) => sum + widthOf(run.text, size, run.weight), 0);
  const [x, y] = [Number(attributes['x']), Number(attributes['y'])];
  const isRtl = attributes['direction'] === 'rtl';
  const anchor = attributes['text-anchor'] ?? 'start';
  const left = anchor === 'middle' ? x - width / 2 : (anchor === 'end') === isRtl ? x : x - width;
  return {
    text,
    left,
    right: left + width,
    top: y - OVER * size,
    bottom: y + UNDER * size,
    size,
    names: attributes['data-names'] ?? names,
  };
}

function findTouching(boxes: readonly WordBox[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  return sorted.flatMap((a, index) =>
    sorted
      .slice(index + 1)
      .filter(
        (b) =>
          b.left < a.right + 1 &&
          a.left < b.right + 1 &&
          a.top < b.bottom + 0.5 &&
          b.top < a.bottom + 0.5,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** Words inside whose box, once all letters are gone, a pixel and more is of another colour than most. */
async function findCrossed(
  svg: string,
  boxes: readonly WordBox[],
  width: number,
): Promise<string[]> {
  const { pixels, across, down } = await drawWithoutWords(svg, width);
  return boxes.flatMap(({ text, left, right, top, bottom }) => {
    const x0 = Math.max(0, Math.round((left + 0.5) * ZOOM));
    const x1 = Math.min(across, Math.round((right - 0.5) * ZOOM));
    const y0 = Math.max(0, Math.round(top * ZOOM));
    const y1 = Math.min(down, Math.round(bottom * ZOOM));
    const colours = new Map<number, number>();
    const eachPixel = (see: (at: number) => void): void => {
      for (let y = y0; y < y1; y += 1) for (let x = x0; x < x1; x += 1) see((y * across + x) * 4);
    };
    const channel = (at: number, nth: number): number => pixels[at + nth] ?? 0;
    eachPixel((at) => {
      const colour =
        ((channel(at, 0) >> 3) << 16) | ((channel(at, 1) >> 3) << 8) | (channel(at, 2) >> 3);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    });
    const [most = 0] = [...colours].sort(([, a], [, b]) => b - a)[0] ?? [];
    const ground = [16, 8, 0].map((shift) => ((most >> shift) & 255) * 8 + 4);
    let foreign = 0;
    eachPixel((at) => {
      if (ground.some((value, nth) => Math.abs(channel(at, nth) - value) > INK)) foreign += 1;
    });
    return foreign >= ZOOM * ZOOM ? [text] : [];
  });
}

let ready: Promise<void> | undefined;

async function drawWithoutWords(
  svg: string,
  width: number,
): Promise<{ readonly pixels: Uint8Array; readonly across: number; readonly down: number }> {
  ready ??= readFontFile('resvg.wasm').then((wasm) => initWasm(wasm));
  await ready;
  const bare = svg.replace(/<text[ >][\s\S]*?<\/text>/g, '');
  const drawing = new Resvg(bare, { fitTo: { mode: 'width', value: Math.round(width * ZOOM) } });
  const image = drawing.render();
  const drawn = { pixels: image.pixels.slice(), across: image.width, down: image.height };
  image.free();
  drawing.free();
  return drawn;
}

function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
