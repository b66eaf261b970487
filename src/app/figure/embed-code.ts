import { escapeXml } from '../../core/paint/svg-text.ts';
import type { FoundText } from '../../core/model/text.ts';

/** px; a frame is as wide as the text it stands in. */
const FRAME_HEIGHT = 520;

/**
 * HTML that shows a live view within a page.
 * @param link of a view with `embed`
 */
export function frameCode(link: string, title: string): string {
  const height = String(FRAME_HEIGHT);
  return `<iframe src="${escapeXml(link)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

/**
 * HTML that shows a figure's file.
 * @param name of the file, which lies beside the page
 * @param alt what the figure shows, and in which language it says so
 */
export function imageCode(name: string, { text, lang }: Pick<FoundText, 'text' | 'lang'>): string {
  return `<img src="${escapeXml(encodeURIComponent(name))}" alt="${escapeXml(text)}" lang="${escapeXml(lang)}">`;
}
