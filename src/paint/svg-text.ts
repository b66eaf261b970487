import type { Mark, Scene } from '../scene/mark.ts';
import { FONT_FAMILY, formatNumber, markElement } from './attributes.ts';
import type { Origin } from './attributes.ts';

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
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="figure-title figure-desc" xml:lang="${escapeXml(document.lang)}" font-family="${escapeXml(FONT_FAMILY)}">`,
    `<title id="figure-title">${escapeXml(document.title)}</title>`,
    `<desc id="figure-desc">${escapeXml(document.description)}</desc>`,
  ];
  if (document.metadata !== undefined) lines.push(`<metadata>${document.metadata}</metadata>`);
  if (document.fontFaces !== undefined) {
    lines.push(`<style>${escapeXml(document.fontFaces)}</style>`);
  }
  if (scene.ground !== undefined) {
    lines.push(`<rect width="${w}" height="${h}" fill="${scene.ground}"/>`);
  }
  for (const mark of scene.marks) write(mark, 0, { x: 0, y: 0 }, lines);
  lines.push('</svg>', '');
  return lines.join('\n');
}

/** Groups carry no transform, so that every element stands where it says: nothing is nested that need not be. */
function write(mark: Mark, depth: number, origin: Origin, lines: string[]): void {
  const { tag, attributes, text } = markElement(mark, origin);
  const indent = ' '.repeat(depth);
  const written = attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  if (mark.kind !== 'group') {
    const content = text === undefined ? '/>' : `>${escapeXml(text)}</${tag}>`;
    lines.push(`${indent}<${tag}${written}${content}`);
    return;
  }
  if (mark.marks.length === 0) return;
  const id = mark.id === undefined ? '' : ` id="${escapeXml(mark.id)}"`;
  const data = Object.entries(mark.data ?? {})
    .map(([name, value]) => ` data-${name}="${escapeXml(value)}"`)
    .join('');
  const lang = mark.lang === undefined ? '' : ` xml:lang="${escapeXml(mark.lang)}"`;
  lines.push(`${indent}<g${id}${data}${lang}>`);
  if (mark.name !== undefined) lines.push(`${indent} <title>${escapeXml(mark.name)}</title>`);
  const inner = { x: origin.x + (mark.x ?? 0), y: origin.y + (mark.y ?? 0) };
  for (const child of mark.marks) write(child, depth + 1, inner, lines);
  lines.push(`${indent}</g>`);
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
