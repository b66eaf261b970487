import metrics from './font-metrics.json' with { type: 'json' };

export type FontWeight = 400 | 500 | 600;

/** Heights of IBM Plex Sans in em; its Arabic sister stands on the same line with the same capitals. */
export const FONT_HEIGHTS = {
  capHeight: metrics.capHeight / 1000,
  xHeight: metrics.xHeight / 1000,
  ascender: metrics.ascender / 1000,
  descender: metrics.descender / 1000,
} as const;

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

function readRuns(text: string): Uint16Array {
  const values = text.split(' ').flatMap((run) => {
    const [value, times] = run.split('*');
    return Array<number>(Number(times ?? 1)).fill(Number(value));
  });
  return Uint16Array.from(values);
}

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
  return { left: readRuns(packed.left), right: readRuns(packed.right), cells };
}

function readLetters(): ReadonlyMap<string, Letter> {
  const letters = new Map<string, Letter>();
  let shape = 0;
  const add = (characters: string, joining: Letter['joining'], shapes: number): void => {
    for (const character of characters) {
      letters.set(character, { joining, shape });
      shape += shapes;
    }
  };
  add(metrics.plain, 'none', 1);
  add(metrics.rightJoining, 'right', 2);
  add(metrics.dualJoining, 'dual', 4);
  return letters;
}

const LETTERS = readLetters();
const REGULAR = numbers(metrics.advances);
const plus = (more: string): number[] => numbers(more).map((add, i) => add + (REGULAR[i] ?? 0));
const ADVANCES: Readonly<Record<FontWeight, readonly number[]>> = {
  400: REGULAR,
  500: plus(metrics.more500),
  600: plus(metrics.more600),
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
