import { escapeXml } from '../../paint/svg-text.ts';

/** Words as content of HTML or as the value of an attribute in any quotes; control characters become spaces. */
export function escapeHtml(text: string): string {
  return escapeXml(text.replace(/(?![\t\n\r])\p{Cc}/gu, ' ')).replaceAll("'", '&#39;');
}
