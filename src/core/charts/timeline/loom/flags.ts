/** Words that want to stand at the end of a pole. */
export interface Flag {
  readonly id: string;
  /** Of the pole, px. No two are the same. */
  readonly x: number;
  /** From the pole to the end of its words: in one line, and in two where they can be folded. Px. */
  readonly width: number;
  readonly folded?: number | undefined;
  /** The lightest goes without words first. */
  readonly weight: number;
}

export interface FlagPlace {
  /** 0 is nearest to the rows; of words in two lines the one nearer to them. */
  readonly level: number;
  /** The words come after their pole as time runs, or before it. */
  readonly side: 1 | -1;
  readonly folded: boolean;
}

export interface PlacedFlags {
  readonly places: ReadonlyMap<string, FlagPlace>;
  readonly levels: number;
  /** Ids of those for which there is no place. */
  readonly left: readonly string[];
}

/** Where words may stand, px. */
export interface FlagFrame {
  readonly from: number;
  readonly to: number;
}

/** Between words and the pole of another event, and between words of one level, px. */
const POLE_CLEAR_PX = 4;
const WORDS_CLEAR_PX = 8;
/** Events so near to one that finds no place can make room for it, px. */
const NEAR_PX = 260;
/** Of so many that find no place one goes at a time. */
const AT_ONCE = 3;

/**
 * Gives words their places from the rows outwards, level by level. A level takes only words that no pole still to come
 * passes, so that no word can be crossed: what stands further out has its pole beside them. What has too little room to
 * both sides is set in two lines; where even that does not fit, the lightest goes without.
 * @param flags by their x
 */
export function placeFlags(
  flags: readonly Flag[],
  frame: FlagFrame,
  mostLevels = Infinity,
): PlacedFlags {
  const places = new Map<string, FlagPlace>();
  const left: string[] = [];
  let todo = [...flags];
  /** What words in two lines take of the next level. */
  let held: readonly Stretch[] = [];
  let level = 0;
  let levels = 0;
  while (todo.length > 0 && level < mostLevels) {
    const row: Row = { todo, frame, taken: [...held], found: new Map() };
    takeSide(row, 1);
    takeSide(row, -1);
    let fold: Stretch | undefined;
    if (row.found.size === 0 && held.length === 0 && level + 1 < mostLevels) fold = takeFolded(row);
    if (row.found.size === 0 && held.length === 0) {
      const lightest = todo.reduce((a, b) => (isLighter(b, a) ? b : a));
      left.push(lightest.id);
      todo = todo.filter((one) => one !== lightest);
      continue;
    }
    for (const [flag, side] of row.found) {
      places.set(flag.id, { level, side, folded: fold !== undefined });
    }
    todo = todo.filter((one) => !row.found.has(one));
    held = fold ? [fold] : [];
    level += 1;
    levels = level + held.length;
  }
  return { places, levels, left: [...left, ...todo.map(({ id }) => id)] };
}

/** The same within a number of levels: of those that crowd each other the lightest go without until the rest fits. */
export function fitFlags(
  flags: readonly Flag[],
  frame: FlagFrame,
  mostLevels: number,
): PlacedFlags {
  let kept = flags;
  const gone: string[] = [];
  for (;;) {
    const placed = placeFlags(kept, frame, mostLevels);
    if (placed.left.length === 0) return { ...placed, left: gone };
    const misses = kept.filter(({ id }) => placed.left.includes(id));
    const near = kept.filter(({ x }) => misses.some((one) => Math.abs(one.x - x) <= NEAR_PX));
    const lightest = near
      .sort((one, other) => (isLighter(one, other) ? -1 : 1))
      .slice(0, Math.max(1, Math.floor(misses.length / AT_ONCE)));
    gone.push(...lightest.map(({ id }) => id));
    kept = kept.filter((one) => !lightest.includes(one));
  }
}

function isLighter(a: Flag, b: Flag): boolean {
  if (a.weight !== b.weight) return a.weight < b.weight;
  return a.width === b.width ? a.id > b.id : a.width > b.width;
}

interface Stretch {
  /** Px. */
  readonly from: number;
  readonly to: number;
}

/** One level on its way to being filled. */
interface Row {
  readonly todo: readonly Flag[];
  readonly frame: FlagFrame;
  readonly taken: Stretch[];
  readonly found: Map<Flag, 1 | -1>;
}

interface Candidate extends Stretch {
  readonly flag: Flag;
}

/** Takes as many as stand beside each other on one side of their poles: by where their words end. */
function takeSide(row: Row, side: 1 | -1): void {
  const candidates: Candidate[] = [];
  for (let index = 0; index < row.todo.length; index += 1) {
    const flag = row.todo[index];
    if (flag === undefined || row.found.has(flag)) continue;
    const end = endOf(row, index, side, flag.width);
    if (end === null) continue;
    const candidate = { flag, from: Math.min(flag.x, end), to: Math.max(flag.x, end) };
    if (isFree(row, candidate)) candidates.push(candidate);
  }
  candidates.sort(side > 0 ? endsFirst : beginsLast);
  for (const candidate of candidates) {
    if (!isFree(row, candidate)) continue;
    row.taken.push(candidate);
    row.found.set(candidate.flag, side);
  }
}

function endsFirst(a: Stretch, b: Stretch): number {
  return a.to - b.to;
}

function beginsLast(a: Stretch, b: Stretch): number {
  return b.from - a.from;
}

/** Takes the one whose words in two lines end first. */
function takeFolded(row: Row): Stretch | undefined {
  for (const side of [1, -1] as const) {
    let best: { readonly flag: Flag; readonly end: number } | undefined;
    for (const [index, flag] of row.todo.entries()) {
      const { folded } = flag;
      const end = folded === undefined ? null : endOf(row, index, side, folded);
      if (end !== null && (!best || side * (best.end - end) > 0)) best = { flag, end };
    }
    if (!best) continue;
    const { flag, end } = best;
    row.found.set(flag, side);
    return { from: Math.min(flag.x, end), to: Math.max(flag.x, end) };
  }
  return undefined;
}

/** Where words beside a pole end, px; null where they leave the frame or meet the next pole. */
function endOf({ todo, frame }: Row, index: number, side: 1 | -1, width: number): number | null {
  const end = (todo[index]?.x ?? 0) + side * width;
  if (end < frame.from || end > frame.to) return null;
  const next = todo[index + side]?.x;
  if (next !== undefined && side * (next - end) <= POLE_CLEAR_PX) return null;
  return end;
}

function isFree({ taken }: Row, { from, to }: Stretch): boolean {
  for (const one of taken) {
    if (to + WORDS_CLEAR_PX > one.from && from < one.to + WORDS_CLEAR_PX) return false;
  }
  return true;
}
