/** Where spaces stand in what is written on one line: nowhere, behind colons and commas, or within braces too. */
export type LineStyle = 'tight' | 'spaced' | 'padded';

/** How a file of JSON is laid out. */
export interface JsonLayout {
  /** White space of one level; null where all stands on one line. */
  readonly indent: string | null;
  readonly lineEnd: string;
  /** Between a key and its value. */
  readonly colon: ': ' | ':';
  /** Of what stands on one line. */
  readonly line: LineStyle;
  /** Lists of what is no list or object stand on one line where they end before this column; 0: never. */
  readonly listWidth: number;
}

/** The widest line that formatters make without being told otherwise. */
const USUAL_WIDTH = 100;
const LIST_IN_LINE =
  /\[ ?(?:"(?:[^"\\\n]|\\.)*"|[-\d.eE]+)(?:, ?(?:"(?:[^"\\\n]|\\.)*"|[-\d.eE]+))* ?\]/;

/** The layout of a text. @param text valid JSON */
export function detectLayout(text: string): JsonLayout {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const indent = /[{[][^\S\r\n]*(?:\r\n|\n|\r)([ \t]+)/.exec(text)?.[1] ?? null;
  const colon = /"(?:[^"\\]|\\.)*"(\s*:\s*)/.exec(text)?.[1] ?? ': ';
  return {
    indent,
    lineEnd,
    colon: colon === ':' ? ':' : ': ',
    line: colon === ':' ? 'tight' : indent === null && !/^\s*\{ /.test(text) ? 'spaced' : 'padded',
    listWidth: indent !== null && LIST_IN_LINE.test(text) ? USUAL_WIDTH : 0,
  };
}

/**
 * A value as it would stand in such a file.
 * @param indentHere white space that the line it begins on begins with
 * @param column where it begins on that line, UTF-16 units
 */
export function layOut(
  value: unknown,
  layout: JsonLayout,
  indentHere: string,
  column: number,
): string {
  const { indent, lineEnd, colon, line: style, listWidth } = layout;
  if (indent === null) return layOutInLine(value, style);
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) return JSON.stringify(value);
  if (isList && listWidth > 0 && !value.some((item) => typeof item === 'object')) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (column + line.length < listWidth) return line;
  }
  const deeper = indentHere + indent;
  const parts = isList
    ? value.map((item) => layOut(item, layout, deeper, deeper.length))
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}${colon}`;
        return name + layOut(item, layout, deeper, deeper.length + name.length);
      });
  const [opening, closing] = isList ? '[]' : '{}';
  if (parts.length === 0) return `${opening}${closing}`;
  const between = `${lineEnd}${deeper}`;
  return `${opening}${between}${parts.join(`,${between}`)}${lineEnd}${indentHere}${closing}`;
}

/** A value on one line. */
export function layOutInLine(value: unknown, style: LineStyle): string {
  if (style === 'tight') return JSON.stringify(value);
  if (Array.isArray(value)) {
    return `[${value.map((item) => layOutInLine(item, style)).join(', ')}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${layOutInLine(item, style)}`,
  );
  const pad = style === 'padded' && fields.length > 0 ? ' ' : '';
  return `{${pad}${fields.join(', ')}${pad}}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
