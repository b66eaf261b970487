import type { JsonPath, Problem } from '../../model/problem.ts';

/** Lists and objects inside each other; a dataset needs eight. */
export const MAX_DEPTH = 100;

/** A problem of the text itself and its offset in UTF-16 units. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly offset: number;
}

interface Frame {
  readonly close: '}' | ']';
  readonly keys: Set<string>;
  /** The key or the position that is being read. */
  at: string | number;
  keyComes: boolean;
}

/**
 * What `JSON.parse` passes over in silence: fields that stand twice in one object, and nesting beyond
 * {@link MAX_DEPTH}, where it stops. Reads any text once, whether it is JSON or not.
 */
export function scanJson(text: string): PlacedProblem[] {
  const found: PlacedProblem[] = [];
  const frames: Frame[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    const frame = frames.at(-1);
    if (char === '"') {
      const end = endOfString(text, i);
      if (frame?.keyComes) readKey(text.slice(i, end), i, frames, found);
      i = end - 1;
    } else if (char === '{' || char === '[') {
      if (frames.length === MAX_DEPTH) return [...found, tooDeep(pathOf(frames), i)];
      const object = char === '{';
      frames.push({ close: object ? '}' : ']', keys: new Set(), at: 0, keyComes: object });
    } else if (!frame) continue;
    else if (char === frame.close) frames.pop();
    else if (char === ':') frame.keyComes = false;
    else if (char === ',') {
      if (frame.close === '}') frame.keyComes = true;
      else frame.at = Number(frame.at) + 1;
    }
  }
  return found;
}

/**
 * What {@link scanJson} finds in a text that `JSON.parse` has read to `value`. Nearly always that is nothing, which
 * is told sooner: no field stands twice where the text has as many colons outside its strings as the value has fields.
 */
export function scanParsed(text: string, value: unknown): PlacedProblem[] {
  let depth = 0;
  let colons = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = closingQuote(text, i);
    else if (code === 0x3a) colons += 1;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > MAX_DEPTH) return scanJson(text);
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return colons === countFields(value) ? [] : scanJson(text);
}

/** The offset of the quote that ends a string of valid JSON. */
function closingQuote(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let escapes = end - 1;
    while (text.charCodeAt(escapes) === 0x5c) escapes -= 1;
    if ((end - escapes) % 2 === 1) return end;
  }
}

function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value);
  let count = Array.isArray(value) ? 0 : inside.length;
  for (const one of inside) count += countFields(one);
  return count;
}

/** The offset behind a string's closing quote, or where its line ends without one. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code === 0x5c) i += 1;
    else if (code === 0x0a) return i;
  }
  return text.length;
}

function readKey(
  raw: string,
  offset: number,
  frames: readonly Frame[],
  found: PlacedProblem[],
): void {
  const frame = frames.at(-1);
  if (!frame) return;
  const key = unescapeKey(raw);
  frame.at = key;
  if (!frame.keys.has(key)) frame.keys.add(key);
  else {
    const path = pathOf(frames);
    found.push({
      problem: { code: 'json.duplicate-key', severity: 'error', path, params: { field: key } },
      offset,
    });
  }
}

function unescapeKey(raw: string): string {
  if (raw.includes('\\')) {
    try {
      return JSON.parse(raw) as string;
    } catch {
      return raw;
    }
  }
  return raw.slice(1, raw.endsWith('"') ? -1 : undefined);
}

function tooDeep(path: JsonPath, offset: number): PlacedProblem {
  return {
    problem: { code: 'json.too-deep', severity: 'error', path, params: { max: MAX_DEPTH } },
    offset,
  };
}

function pathOf(frames: readonly Frame[]): JsonPath {
  return frames.map((frame) => frame.at);
}
