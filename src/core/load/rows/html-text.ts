const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  copy: '©',
};
const TAG = /<(?:!--[^]*?--|\/?[a-z][^<>]*)>/gi;
const NEVER_SHOWN = /<(script|style|iframe|template)\b[^]*?<\/\1\s*>/gi;
const ANCHOR = /<a\s[^<>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^<>]*>([^]*?)<\/a\s*>/gi;
const BREAKS = /<(?:br|\/p|\/div|\/li|\/h\d|\/blockquote)\s*\/?>/gi;

/** Links to the web in a text with markup, each once. */
export function linksOfHtml(html: string): string[] {
  const links = [...html.matchAll(ANCHOR)].map(([, a, b, c]) => decodeEntities(a ?? b ?? c ?? ''));
  return [...new Set(links.filter((link) => /^https?:\/\//i.test(link)))];
}

/** The words of a text that may have markup in it, on one line; never markup again, only words. */
export function plainOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  const words = html.replace(NEVER_SHOWN, ' ').replace(BREAKS, ' ').replace(TAG, '');
  return decodeEntities(words).replace(/\s+/g, ' ').trim();
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (...match: unknown[]) => {
    const [all = '', dec, hex, name = ''] = match.slice(0, 4) as (string | undefined)[];
    const code = dec ? Number(dec) : hex ? parseInt(hex, 16) : undefined;
    if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    const key = name.toLowerCase();
    return Object.hasOwn(ENTITIES, key) ? (ENTITIES[key] ?? all) : all;
  });
}
