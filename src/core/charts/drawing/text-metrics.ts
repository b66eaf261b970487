// Our own and not a canvas: the command line has none, and the same view is to give the same bytes everywhere.

import { bisector } from 'd3-array';
import { advanceOf, kerningOf, letterOf, ligatureOf } from './font-metrics.ts';
import type { FontWeight, Letter } from './font-metrics.ts';

/** Advance of a character the font files do not hold, 1/1000 em: about a letter of the fonts that stand in. */
const UNKNOWN_ADVANCE = 600;
/** The same for ideographs, kana, hangul and emoji. */
const WIDE_ADVANCE = 1000;

const ELLIPSIS = '…';
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const CONTINUES = /^(?:\p{M}|\u200D|\p{Emoji_Modifier})$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]$/u;
const TATWEEL = '\u0640';
const ZWJ = '\u200D';
const ZWNJ = '\u200C';

interface Unit {
  readonly character: string;
  readonly letter: Letter | undefined;
  readonly joinsBack: boolean;
  readonly joinsOn: boolean;
  readonly drawn: boolean;
}

/**
 * The width of a line of text in px, as a browser sets it in IBM Plex Sans and IBM Plex Sans Arabic with no
 * letter spacing: advances, Arabic joining and ligatures exactly, kerning in steps and of the regular weight.
 * Within 1.5 % of Chromium for words of a few letters or more.
 */
export function measureText(text: string, sizePx: number, weight: FontWeight): number {
  const units = unitsOf(text);
  let width = 0;
  let before: number | undefined;
  let beforeAdvance = 0;
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i];
    if (unit?.drawn !== true) continue;
    if (unit.letter === undefined) {
      width += WIDE.test(unit.character) ? WIDE_ADVANCE : UNKNOWN_ADVANCE;
      before = undefined;
      continue;
    }
    const shape = shapeOf(unit.letter, unit, units[i - 1], units[i + 1]);
    const advance = advanceOf(shape, weight);
    const ligature = before === undefined ? undefined : ligatureOf(before, shape, weight);
    if (ligature !== undefined) width += ligature - beforeAdvance;
    else width += advance + (before === undefined ? 0 : kerningOf(before, shape));
    before = shape;
    beforeAdvance = advance;
  }
  return (width * sizePx) / 1000;
}

/** What takes part in joining: letters, and the joiners; marks and bidi controls stand between without effect. */
function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const character of text) {
    const causes = character === TATWEEL || character === ZWJ;
    const drawn = !ZERO_WIDTH.test(character);
    if (!drawn && !causes && character !== ZWNJ) continue;
    const letter = drawn ? letterOf(character) : undefined;
    const joining = letter?.joining ?? 'none';
    const joinsOn = causes || joining === 'dual';
    units.push({ character, letter, joinsOn, joinsBack: joinsOn || joining === 'right', drawn });
  }
  return units;
}

function shapeOf(
  { joining, shape }: Letter,
  unit: Unit,
  before: Unit | undefined,
  after: Unit | undefined,
): number {
  const back = unit.joinsBack && before?.joinsOn === true;
  if (joining === 'right') return shape + (back ? 1 : 0);
  if (joining === 'none') return shape;
  const on = unit.joinsOn && after?.joinsBack === true;
  if (back) return shape + (on ? 2 : 3);
  return shape + (on ? 1 : 0);
}

/**
 * The text where it fits, else as much of its beginning as fits with `…` after it, cut between whole
 * characters (with their marks); empty where not even one fits. Isolates that the cut opens are closed.
 */
export function truncateText(
  text: string,
  maxPx: number,
  sizePx: number,
  weight: FontWeight,
): string {
  if (text.length > LONGEST_LINE) text = text.slice(0, LONGEST_LINE - 1) + ELLIPSIS;
  if (measureText(text, sizePx, weight) <= maxPx) return text;
  const cuts = cutsOf(text);
  const cutAt = (offset: number): string => shorten(text.slice(0, offset));
  const widths = bisector((offset: number) => measureText(cutAt(offset), sizePx, weight));
  const last = cuts[widths.right(cuts, maxPx, 1) - 1] ?? 0;
  return last === 0 ? '' : cutAt(last);
}

/** More characters (UTF-16) than stand on any line; what comes after them is not even looked at. */
const LONGEST_LINE = 2000;

/** Offsets (UTF-16) at which a text may be cut, from 0; never inside a character or before its marks. */
function cutsOf(text: string): number[] {
  const cuts = [0];
  let offset = 0;
  let joined = false;
  for (const character of text) {
    if (offset > 0 && !joined && !CONTINUES.test(character)) cuts.push(offset);
    joined = character === ZWJ;
    offset += character.length;
  }
  return cuts;
}

function shorten(start: string): string {
  const kept = start.replace(/[\s,،;؛:.–—-]+$/u, '');
  const opened = (kept.match(/[\u2066-\u2068]/gu) ?? []).length;
  const closed = (kept.match(/\u2069/gu) ?? []).length;
  return kept + ELLIPSIS + '\u2069'.repeat(Math.max(0, opened - closed));
}

/**
 * The text in lines of at most `maxPx`, broken at spaces (a word that is too wide, between its letters); the
 * last of `maxLines` ends with `…` where there is more.
 */
export function wrapText(
  text: string,
  maxPx: number,
  sizePx: number,
  weight: FontWeight,
  maxLines: number,
): string[] {
  const fits = (line: string): boolean => measureText(line, sizePx, weight) <= maxPx;
  const lines: string[] = [];
  let rest = text
    .slice(0, LONGEST_LINE * maxLines)
    .trim()
    .replace(/[ \t\n\r]+/gu, ' ');
  while (rest !== '' && lines.length < maxLines) {
    if (fits(rest)) return [...lines, rest];
    if (lines.length === maxLines - 1) {
      const last = truncateText(rest, maxPx, sizePx, weight);
      return last === '' ? lines : [...lines, last];
    }
    const end = lineEnd(rest, fits);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

/** Where the first line of a text that is too wide ends. */
function lineEnd(text: string, fits: (line: string) => boolean): number {
  let end = 0;
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    if (!fits(text.slice(0, space))) break;
    end = space;
  }
  if (end > 0) return end;
  const cuts = cutsOf(text).slice(1);
  const fitting = cuts.filter((cut) => fits(text.slice(0, cut)));
  return fitting.at(-1) ?? cuts[0] ?? text.length;
}
