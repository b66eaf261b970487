/** An element as a strict XML 1.0 reader sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const NAME = /[A-Za-z_][\w.:-]*/y;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Reads a document without doctype, comments or CDATA, as strictly as XML 1.0 asks: characters, entities,
 * quotes, tags in pairs, no attribute twice, one root. Line ends in text and white space in attributes are normalised.
 * @throws SyntaxError where it is not well-formed
 */
export function readXml(document: string): XmlElement {
  const text = document.replace(/\r\n?/g, '\n');
  const wrong = FORBIDDEN.exec(text);
  if (wrong) throw new SyntaxError(`character ${JSON.stringify(wrong[0])} at ${wrong.index}`);
  let at = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(text)?.[0].length ?? 0;

  const fail = (why: string): never => {
    throw new SyntaxError(`${why} at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  };
  const take = (expected: string): boolean => {
    if (!text.startsWith(expected, at)) return false;
    at += expected.length;
    return true;
  };
  const need = (expected: string): void => {
    if (!take(expected)) fail(`expected ${expected}`);
  };
  const spaces = (): boolean => {
    const from = at;
    while (/[ \t\n]/.test(text.charAt(at))) at += 1;
    return at > from;
  };
  const name = (): string => {
    NAME.lastIndex = at;
    const [found] = NAME.exec(text) ?? [fail('expected a name')];
    at += found.length;
    return found;
  };
  const unescape = (raw: string): string => {
    if (raw.includes('<')) fail('< in text');
    return raw.replace(/&(?:([a-z]+);)?/g, (_whole, entity?: string) => {
      const character = entity === undefined ? undefined : ENTITIES[entity];
      return character ?? fail('unknown entity');
    });
  };
  const attributes = (): Record<string, string> => {
    const found: Record<string, string> = {};
    while (spaces() && !/[/>]/.test(text.charAt(at))) {
      const key = name();
      if (Object.hasOwn(found, key)) fail(`attribute ${key} twice`);
      need('="');
      const end = text.indexOf('"', at);
      if (end < 0) fail('attribute without an end');
      found[key] = unescape(text.slice(at, end).replace(/[\t\n]/g, ' '));
      at = end + 1;
    }
    return found;
  };
  const element = (): XmlElement => {
    need('<');
    const tag = name();
    const own = attributes();
    if (take('/>')) return { name: tag, attributes: own, children: [] };
    need('>');
    const children: (XmlElement | string)[] = [];
    while (!text.startsWith('</', at)) {
      if (text.startsWith('<', at)) {
        children.push(element());
        continue;
      }
      const end = text.indexOf('<', at);
      if (end < 0) fail(`${tag} is never closed`);
      const raw = text.slice(at, end);
      if (raw.includes(']]>')) fail(']]> in text');
      children.push(unescape(raw));
      at = end;
    }
    need(`</${tag}>`);
    return { name: tag, attributes: own, children };
  };

  const root = element();
  spaces();
  if (at < text.length) fail('more after the root');
  return root;
}

/** The element and everything under it, in document order. */
export function allElements(root: XmlElement): XmlElement[] {
  return [root, ...elementsIn(root).flatMap(allElements)];
}

export function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The words directly in an element. */
export function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
