import metrics from './font-metrics.json' with { type: 'json' };

export type FontWeight = 400 | 500 | 600;

/** How a letter joins its neighbours: `right` only the one read before it, `dual` both, `none` neither. */
export interface Letter {
  readonly joining: 'none' | 'right' | 'dual';
  /** Of its isolated shape; then of `right` its final, of `dual` its initial, medial and final shape. */
  readonly shape: number;
}

/** A number for pairs of neighbouring shapes, by the classes of both. */
interface PairTable {
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  readonly cells: ReadonlyMap<number, number>;
}

const numbers = (text: string): number[] => text.split(' ').map(Number);

/** `7*3` says 7 three times. */
const readRuns = (text: string): number[] =>
  text.split(' ').flatMap((run) => {
    const [value, times = 1] = run.split('*');
    return Array<number>(Number(times)).fill(Number(value));
  });

const cellKey = (left: number, right: number): number => left * 4096 + right;

function readPairs(packed: { left: string; right: string; cells: string }): PairTable {
  const cells = new Map<number, number>();
  for (const row of packed.cells.split(';')) {
    const [left, groups = ''] = row.split('=');
    for (const group of groups.split(',')) {
      const [value, rights = ''] = group.split(':');
      for (const right of numbers(rights)) cells.set(cellKey(Number(left), right), Number(value));
    }
  }
  return {
    left: Uint16Array.from(readRuns(packed.left)),
    right: Uint16Array.from(readRuns(packed.right)),
    cells,
  };
}

/** All characters of runs that are given by their first and last ones. */
function readRanges(ends: string): string[] {
  const codes = [...ends].map((end) => end.codePointAt(0) ?? 0);
  return codes.flatMap((first, i) => {
    const count = i % 2 === 0 ? (codes[i + 1] ?? first) - first + 1 : 0;
    return Array.from({ length: count }, (_, place) => String.fromCodePoint(first + place));
  });
}

function readLetters(): ReadonlyMap<string, Letter> {
  const letters = new Map<string, Letter>();
  let shape = 0;
  const add = (characters: Iterable<string>, joining: Letter['joining'], shapes: number): void => {
    for (const character of characters) {
      letters.set(character, { joining, shape });
      shape += shapes;
    }
  };
  add(readRanges(metrics.plain), 'none', 1);
  add(metrics.rightJoining, 'right', 2);
  add(metrics.dualJoining, 'dual', 4);
  return letters;
}

const LETTERS = readLetters();
const REGULAR = numbers(metrics.advances);
const MORE_500 = numbers(metrics.more500);
const BEYOND_600 = readRuns(metrics.beyond600);
const ADVANCES: Readonly<Record<FontWeight, readonly number[]>> = {
  400: REGULAR,
  500: REGULAR.map((advance, i) => advance + (MORE_500[i] ?? 0)),
  600: REGULAR.map(
    (advance, i) => advance + Math.round(((MORE_500[i] ?? 0) * 5) / 3) + (BEYOND_600[i] ?? 0),
  ),
};
const KERNING = readPairs(metrics.kerning);
const LIGATURES = readPairs(metrics.ligatures);
const LIGATURE_WIDTHS = metrics.ligatureWidths.split(',').map(numbers);
const WEIGHT_PLACE: Readonly<Record<FontWeight, number>> = { 400: 0, 500: 1, 600: 2 };

export function letterOf(character: string): Letter | undefined {
  return LETTERS.get(character);
}

/** Advance of a shape, 1/1000 em. */
export function advanceOf(shape: number, weight: FontWeight): number {
  return ADVANCES[weight][shape] ?? 0;
}

function pairOf(table: PairTable, left: number, right: number): number | undefined {
  const a = table.left[left];
  const b = table.right[right];
  return a === undefined || b === undefined ? undefined : table.cells.get(cellKey(a, b));
}

/** Advance of two joined shapes that the font draws as one, 1/1000 em; undefined where it does not. */
export function ligatureOf(left: number, right: number, weight: FontWeight): number | undefined {
  const number = pairOf(LIGATURES, left, right);
  return number === undefined ? undefined : LIGATURE_WIDTHS[number - 1]?.[WEIGHT_PLACE[weight]];
}

/** What the font adds between two shapes, 1/1000 em, in steps; mostly negative or 0. */
export function kerningOf(left: number, right: number): number {
  return (pairOf(KERNING, left, right) ?? 0) * metrics.kernStep;
}
