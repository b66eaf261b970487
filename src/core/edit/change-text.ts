import { missing, NoSuchPlace, placeOf, type JsonEdit, type KeyOrder } from './json-edit.ts';
import {
  detectLayout,
  layOut,
  layOutInLine,
  type JsonLayout,
  type LineStyle,
} from './json-layout.ts';
import { applyChanges, type TextChange } from './text-change.ts';
import { findValue, readContainer, type Container, type Member } from './walk-json.ts';

/**
 * What an edit changes in the text of a document: nothing but the value itself, laid out as what stands beside it.
 * @param text valid JSON
 * @throws {NoSuchPlace}
 */
export function changeText(text: string, edit: JsonEdit, order: KeyOrder): readonly TextChange[] {
  const { path } = edit;
  const place = path.at(-1);
  if (place === undefined) throw new NoSuchPlace('the whole document');
  const owner = findValue(text, path.slice(0, -1));
  const container = owner && readContainer(text, owner.start);
  if (container?.isList !== (typeof place === 'number')) throw missing(path);
  const at = container.members.findIndex(({ key }, i) => (container.isList ? i : key) === place);
  const scene: Scene = { text, container, layout: detectLayout(text) };
  switch (edit.op) {
    case 'set':
      if (at !== -1) return [replaceValue(scene, at, edit.value)];
      if (container.isList) throw missing(path);
      return [insertField(scene, String(place), edit.value, order(path.slice(0, -1)))];
    case 'insert':
      if (typeof place !== 'number' || place < 0 || place > container.members.length) {
        throw missing(path);
      }
      return [insertAt(scene, place, (like) => newValue(scene, edit.value, like))];
    case 'remove':
      if (at === -1) throw missing(path);
      return [removeAt(scene, at)];
    case 'move':
      if (at === -1 || edit.to < 0 || edit.to >= container.members.length) throw missing(path);
      return at === edit.to ? [] : moveItem(scene, at, edit.to);
  }
}

interface Scene {
  readonly text: string;
  readonly container: Container;
  readonly layout: JsonLayout;
}

function replaceValue({ text, container, layout }: Scene, at: number, value: unknown): TextChange {
  const { start, end } = memberAt(container, at);
  const before = text.slice(start, end);
  const isFlat = isFilledLine(before) && (layout.listWidth === 0 || before.startsWith('{'));
  const after = isFlat
    ? layOutInLine(value, styleOf(before, layout))
    : layOut(value, layout, indentAt(text, start), columnAt(text, start));
  return { at: start, before, after };
}

/** A new item is laid out as its neighbour, where that is a list or an object. */
function newValue(
  { layout }: Scene,
  value: unknown,
  { neighbour = '', indent, column }: Surroundings,
): string {
  return isFilledLine(neighbour)
    ? layOutInLine(value, styleOf(neighbour, layout))
    : layOut(value, layout, indent, column);
}

/** Whether something is a list or an object that has members and stands on one line. */
function isFilledLine(words: string): boolean {
  return /^[[{]/.test(words) && !/[\r\n]/.test(words) && !/^(?:\[\s*\]|\{\s*\})$/.test(words);
}

/** What stands around something new. */
interface Surroundings {
  /** The text of the value before it, or of the one after it. */
  readonly neighbour: string | undefined;
  readonly indent: string;
  readonly column: number;
}

function insertField(
  scene: Scene,
  key: string,
  value: unknown,
  order: readonly string[],
): TextChange {
  const keys = scene.container.members.map((member) => member.key ?? '');
  const { text, container, layout } = scene;
  const isTight = isTightInside(text, container, layout);
  const colon = isTight ? ':' : ': ';
  const name = `${JSON.stringify(key)}${colon}`;
  const style = isTight ? 'tight' : styleOf(text.slice(container.open - 1), layout);
  return insertAt(scene, placeOf(key, keys, order), ({ indent, column }) =>
    isInLine(scene)
      ? name + layOutInLine(value, style)
      : name + layOut(value, layout, indent, column + name.length),
  );
}

/** Whether an object stands on one line. */
function isInLine({ text, container, layout }: Scene): boolean {
  const inside = text.slice(container.open, container.close);
  return layout.indent === null || (container.members.length > 0 && !/[\r\n]/.test(inside));
}

/** Whether colons and commas in a list or an object have no space behind them. */
function isTightInside(text: string, { members, open }: Container, layout: JsonLayout): boolean {
  const [first] = members;
  if (first?.key !== undefined) return text.charAt(first.start - 1) === ':';
  return layout.indent === null ? layout.colon === ':' : text.charAt(open - 2) === ':';
}

function styleOf(like: string, { line }: JsonLayout): LineStyle {
  const colon = /"\s*:(\s*)/.exec(like.slice(0, MOST_LOOKED_AT))?.[1];
  if (colon === undefined) return line;
  if (colon === '') return 'tight';
  return /^[[{\s]*\{ /.test(like) ? 'padded' : 'spaced';
}

/** Characters that surely hold the first key of what stands on one line. */
const MOST_LOOKED_AT = 1000;

/** Puts something into a list or an object, with the white space that its neighbours have. */
function insertAt(
  { text, container, layout }: Scene,
  place: number,
  write: (around: Surroundings) => string,
): TextChange {
  const { members, open, close } = container;
  const before = members[place - 1];
  const after = members[place];
  const near = before ?? after;
  if (!near) {
    const { indent, lineEnd } = layout;
    const here = indentAt(text, open);
    const inside = text.slice(open, close);
    if (indent === null) return { at: open, before: inside, after: write(NOTHING) };
    const deeper = here + indent;
    const words = write({ neighbour: undefined, indent: deeper, column: deeper.length });
    const written = `${lineEnd}${deeper}${words}${lineEnd}${here}`;
    const flat = asListInLine(words, inside, container, layout, columnAt(text, open));
    return { at: open, before: inside, after: flat ?? written };
  }
  const gap = gapOf(text, container, layout);
  const indent = /[\r\n]([ \t]*)$/.exec(gap)?.[1] ?? indentAt(text, near.start);
  const neighbour = text.slice(near.start, near.end);
  const words = write({ neighbour, indent, column: indent.length });
  return before
    ? { at: before.end, before: '', after: `,${gap}${words}` }
    : { at: near.from, before: '', after: `${words},${gap}` };
}

const NOTHING: Surroundings = { neighbour: undefined, indent: '', column: 0 };

/** The first item of an empty list, on its line where such lists stand on one. */
function asListInLine(
  words: string,
  inside: string,
  { isList }: Container,
  { listWidth }: JsonLayout,
  column: number,
): string | undefined {
  const fits = isList && inside === '' && !/^[[{]/.test(words);
  return fits && listWidth > column + words.length + 2 ? words : undefined;
}

/** The white space between two members. */
function gapOf(text: string, container: Container, layout: JsonLayout): string {
  const { members, open } = container;
  const [first, second] = members;
  if (first && second) return text.slice(text.indexOf(',', first.end) + 1, second.from);
  const lead = text.slice(open, first?.from ?? open);
  if (/[\r\n]/.test(lead)) return lead;
  return isTightInside(text, container, layout) ? '' : ' ';
}

function removeAt({ text, container }: Scene, at: number): TextChange {
  const { members, open, close } = container;
  const member = memberAt(container, at);
  const before = members[at - 1];
  const after = members[at + 1];
  const [from, to] = before
    ? [before.end, member.end]
    : after
      ? [member.from, after.from]
      : [open, close];
  return { at: from, before: text.slice(from, to), after: '' };
}

/** The item moves as it is written. */
function moveItem(scene: Scene, from: number, to: number): readonly TextChange[] {
  const { text, container } = scene;
  const { start, end } = memberAt(container, from);
  const words = text.slice(start, end);
  const removal = removeAt(scene, from);
  const rest = applyChanges(text, [removal]);
  const left = readContainer(rest, container.open - 1);
  if (!left) return [];
  return [removal, insertAt({ ...scene, text: rest, container: left }, to, () => words)];
}

function memberAt({ members }: Container, at: number): Member {
  const member = members[at];
  if (!member) throw new NoSuchPlace(String(at));
  return member;
}

function lineStart(text: string, at: number): number {
  if (at === 0) return 0;
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}

function columnAt(text: string, at: number): number {
  return at - lineStart(text, at);
}
