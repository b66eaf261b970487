import { escapeXml } from '../../paint/svg-text.ts';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element as text. Line ends and tabs in attributes survive a parser. @param content XML already */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const start = openTag(name, attributes);
  return content === '' ? `${start.slice(0, -1)}/>` : `${start}${content}</${name}>`;
}

/** Without its end. */
export function openTag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${attributeXml(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

function attributeXml(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}
