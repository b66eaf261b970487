import type { GroupMark, Mark, Scene } from '../charts/drawing/mark.ts';
import { FONT_FAMILY, formatNumber, markElement } from './attributes.ts';
import type { Origin, SvgElement } from './attributes.ts';

/** What a standalone figure says of itself besides its marks. */
export interface Document {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Base direction of its words. */
  readonly direction: 'ltr' | 'rtl';
  /** Element content for `<metadata>`, already well-formed XML. */
  readonly metadata?: string;
  /** CSS for a `<style>` of its own: font faces only. */
  readonly fontFaces?: string;
}

/** A scene as a standalone SVG document. The same scene gives the same text, on any machine. */
export function paintSvgText(scene: Scene, document: Document): string {
  const { width, height } = scene;
  const w = formatNumber(width);
  const h = formatNumber(height);
  const prefix = idPrefix(scene, document);
  const [title, desc] = [`${prefix}-title`, `${prefix}-desc`];
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="${INKSCAPE}" viewBox="0 0 ${w} ${h}" ${sizeOf(scene)} role="img" aria-labelledby="${title} ${desc}" xml:lang="${escapeXml(document.lang)}" font-family="${escapeXml(FONT_FAMILY)}" text-rendering="geometricPrecision">`,
    `<title id="${title}">${escapeXml(document.title)}</title>`,
    `<desc id="${desc}">${escapeXml(document.description)}</desc>`,
  ];
  if (document.metadata !== undefined) lines.push(`<metadata>${document.metadata}</metadata>`);
  if (document.fontFaces !== undefined) {
    lines.push(`<style>${escapeXml(document.fontFaces)}</style>`);
  }
  if (scene.ground !== undefined) {
    lines.push(
      `<rect width="${w}" height="${h}" fill="${scene.ground}" shape-rendering="crispEdges"/>`,
    );
  }
  const writer = new Writer(lines, prefix);
  for (const mark of scene.marks) writer.write(mark, 0, { x: 0, y: 0 });
  lines.push('</svg>', '');
  return lines.join('\n');
}

/** Its layers are groups that say so in this vocabulary, which other programs pass over. */
const INKSCAPE = 'http://www.inkscape.org/namespaces/inkscape';

/** Begins every id, so that two figures in one page do not clash: from what a figure says and its size (FNV-1a, 32 bit). */
function idPrefix(
  { width, height, ground }: Scene,
  { title, description, lang }: Document,
): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(
    JSON.stringify([title, description, lang, width, height, ground]),
  )) {
    hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  }
  return `d${hash.toString(36)}`;
}

function sizeOf({ width, height, sheet }: Scene): string {
  const { unit, ...size } = sheet ?? { unit: 'px', width, height };
  const length = (value: number): string => formatNumber(value) + (unit === 'px' ? '' : unit);
  return `width="${length(size.width)}" height="${length(size.height)}"`;
}

/** Groups carry no transform, so that every element stands where it says: nothing is nested that need not be. */
class Writer {
  readonly #lines: string[];
  readonly #prefix: string;
  readonly #ids = new Set<string>();

  constructor(lines: string[], prefix: string) {
    this.#lines = lines;
    this.#prefix = prefix;
  }

  /** @param layer the id of the layer that the mark stands in, without a group between them */
  write(mark: Mark, depth: number, origin: Origin, layer?: string): void {
    const indent = ' '.repeat(depth);
    if (mark.kind !== 'group') {
      for (const one of withHaloApart(mark)) this.#lines.push(indent + elementText(one, origin));
      return;
    }
    if (mark.marks.length === 0) return;
    const id = this.#idOf(mark, layer);
    const data = Object.entries(mark.data ?? {})
      .map(([name, value]) => ` data-${name}="${escapeXml(value)}"`)
      .join('');
    const lang = mark.lang === undefined ? '' : ` xml:lang="${escapeXml(mark.lang)}"`;
    const written = id === undefined ? '' : ` id="${escapeXml(id)}"`;
    const part = mark.id === undefined ? '' : layerAttributes(mark.id);
    this.#lines.push(`${indent}<g${written}${part}${data}${lang}>`);
    if (mark.name !== undefined) {
      this.#lines.push(`${indent} <title>${escapeXml(mark.name)}</title>`);
    }
    const inner = { x: origin.x + (mark.x ?? 0), y: origin.y + (mark.y ?? 0) };
    for (const child of mark.marks) this.write(child, depth + 1, inner, mark.id);
    this.#lines.push(`${indent}</g>`);
  }

  /** Layers and what stands for something have names that stay when the figure is drawn again. */
  #idOf({ id, key, data }: GroupMark, layer: string | undefined): string | undefined {
    const [first] = Object.entries(data ?? {});
    const named =
      id ?? (first ? first.join('-') : layer === undefined ? undefined : `${layer}-${key}`);
    if (named === undefined) return undefined;
    const wanted = `${this.#prefix}-${idFrom(named)}`;
    let given = wanted;
    for (let nth = 2; this.#ids.has(given); nth += 1) given = `${wanted}.${nth}`;
    this.#ids.add(given);
    return given;
  }
}

/** A part of the figure, which is a layer where it is edited. */
function layerAttributes(part: string): string {
  const name = escapeXml(part);
  return ` data-part="${name}" inkscape:groupmode="layer" inkscape:label="${name}"`;
}

/** As Illustrator writes names that are no XML names: `_x28_` for a bracket; it shows them as they were. */
function idFrom(name: string): string {
  return name
    .replaceAll(' ', '-')
    .replace(
      /[^\p{L}\p{Nd}_.-]/gu,
      (c) => `_x${(c.codePointAt(0) ?? 0).toString(16).toUpperCase()}_`,
    )
    .replace(/^(?![\p{L}_])/u, '_');
}

/** The ring around letters as a text of its own under them: not every program knows `paint-order`. */
function withHaloApart(mark: Exclude<Mark, GroupMark>): readonly Exclude<Mark, GroupMark>[] {
  if (mark.kind !== 'text' || mark.halo === undefined) return [mark];
  const { halo, runs, ...letters } = mark;
  const ring = runs && { runs: runs.map((run) => ({ ...run, fill: halo })) };
  return [
    { ...mark, ...ring, fill: halo },
    { ...letters, ...(runs && { runs }) },
  ];
}

function elementText(mark: Exclude<Mark, GroupMark>, origin: Origin): string {
  const { tag, attributes, text, runs } = markElement(mark, origin);
  const written = attributesText(attributes.filter(([name]) => name !== 'paint-order'));
  if (text === undefined) return `<${tag}${written}/>`;
  if (!runs) return `<${tag}${written}>${escapeXml(text)}</${tag}>`;
  const words = runs.map(
    (run) => `<tspan${attributesText(run.attributes)}>${escapeXml(run.text)}</tspan>`,
  );
  // librsvg takes the space between two runs away without it.
  return `<${tag}${written} xml:space="preserve">${words.join('')}</${tag}>`;
}

function attributesText(attributes: SvgElement['attributes']): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML character data or attribute value. Characters XML 1.0 cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex -- these are exactly the characters XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
      .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
  );
}
