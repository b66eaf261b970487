/** Where something stands in a text: half-open, in UTF-16 units. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A value in a list or an object. */
export interface Member extends Extent {
  /** Undefined in a list. */
  readonly key?: string;
  /** Where it begins with its key; where the value begins in a list. */
  readonly from: number;
}

/** A list or an object with all its members. */
export interface Container {
  readonly isList: boolean;
  readonly members: readonly Member[];
  /** Just behind the opening bracket. */
  readonly open: number;
  /** At the closing bracket. */
  readonly close: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;

/** The offset of the first character at or after `at` that is no white space of JSON. */
function skipBlank(text: string, at: number): number {
  let next = at;
  for (;;) {
    const code = text.charCodeAt(next);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return next;
    next += 1;
  }
}

/** Just behind the value that begins at `start`. @param text valid JSON */
export function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === QUOTE) return endOfString(text, start);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return endOfWord(text, start);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** The list or object that begins at `start`; undefined where another value does. @param text valid JSON */
export function readContainer(text: string, start: number): Container | undefined {
  const first = text.charCodeAt(start);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return undefined;
  const isList = first === OPEN_BRACKET;
  const members: Member[] = [];
  let at = skipBlank(text, start + 1);
  while (at < text.length && !isClosing(text.charCodeAt(at))) {
    const member = readMember(text, at, isList);
    members.push(member);
    at = skipBlank(text, member.end);
    if (text.charCodeAt(at) === COMMA) at = skipBlank(text, at + 1);
  }
  return { isList, members, open: start + 1, close: at };
}

/** Where the value at a path stands; undefined where there is none. @param text valid JSON */
export function findValue(text: string, path: readonly (string | number)[]): Extent | undefined {
  let start = skipBlank(text, 0);
  let end: number | undefined;
  for (const part of path) {
    const member = findMember(text, start, part);
    if (!member) return undefined;
    ({ start, end } = member);
  }
  return { start, end: end ?? endOfValue(text, start) };
}

/** One member of a list or an object, read no further than that. */
function findMember(text: string, start: number, part: string | number): Member | undefined {
  const isList = text.charCodeAt(start) === OPEN_BRACKET;
  if (isList !== (typeof part === 'number')) return undefined;
  if (!isList && text.charCodeAt(start) !== OPEN_BRACE) return undefined;
  let at = skipBlank(text, start + 1);
  for (let index = 0; at < text.length && !isClosing(text.charCodeAt(at)); index += 1) {
    const member = readMember(text, at, isList);
    if (isList ? index === part : member.key === part) return member;
    at = skipBlank(text, member.end);
    if (text.charCodeAt(at) === COMMA) at = skipBlank(text, at + 1);
  }
  return undefined;
}

function readMember(text: string, from: number, isList: boolean): Member {
  if (isList) return { from, start: from, end: endOfValue(text, from) };
  const keyEnd = endOfString(text, from);
  const start = skipBlank(text, skipBlank(text, keyEnd) + 1);
  const key = JSON.parse(text.slice(from, keyEnd)) as string;
  return { key, from, start, end: endOfValue(text, start) };
}

function isClosing(code: number): boolean {
  return code === CLOSE_BRACE || code === CLOSE_BRACKET;
}

/** Just behind a string. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 1) return end + 1;
  }
  return text.length;
}

/** Just behind a number, `true`, `false` or `null`. */
function endOfWord(text: string, start: number): number {
  const word = /[^\s,\]}]+/y;
  word.lastIndex = start;
  return word.test(text) ? word.lastIndex : text.length;
}
