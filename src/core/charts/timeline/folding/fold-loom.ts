import type { EventBox, LoomBox } from '../loom/loom-box.ts';
import { placeLoom } from '../loom/place-loom.ts';
import type { LoomPlace } from '../loom/place-input.ts';
import { foldSheet, stripsNeeded } from './sheet.ts';
import type { Folding, LoomSheet } from './sheet.ts';
import type { FoldedLoom, TimelineRequest, TimelineSize } from '../request.ts';

/** Levels of words on each side: of one strip, of several, and of both where a sheet has no room for more. */
const LEVELS = { one: 30, several: 16, fewer: [12, 9, 6, 4] } as const;

/** What is only in the key weighs as so much height, px. */
const KEY_PENALTY_PX = { event: 50, period: 30 } as const;

/** All of time in as many lines as it needs for every event to have its words, as far as there is height for them. */
export function foldLoom(
  place: LoomPlace,
  request: TimelineRequest,
  size: TimelineSize,
): FoldedLoom {
  const loom = fitLoom(place, size, foldsOf(request, size));
  return { loom, timeIn: (px, y) => timeInStrip(loom, px, y) };
}

/** The instant at a place in one of several lines of time, as its events and its names stand there. */
function timeInStrip({ strips, events }: LoomBox, px: number, y?: number): number | undefined {
  const strip = y === undefined ? undefined : (strips.find(({ to }) => y < to) ?? strips.at(-1));
  if (!strip || strips.length < 2) return undefined;
  const isHere = ({ stops: [stop] }: EventBox): boolean =>
    stop !== undefined && stop.y >= strip.top && stop.y <= strip.bottom;
  const known = [
    ...events.filter(isHere).map(({ x, event: { at } }) => ({ x, ms: at })),
    ...strip.stretches.map(({ x, ms }) => ({ x, ms })),
  ].sort((a, b) => a.x - b.x);
  const next = known.findIndex(({ x }) => x >= px);
  const [a, b] = [known[next - 1], known[next]];
  if (!a || !b) return (b ?? known.at(-1))?.ms;
  return a.ms + ((b.ms - a.ms) * (px - a.x)) / Math.max(1, b.x - a.x);
}

type Attempt = Required<Folding>;
/** Sheets that have been folded, by the width and the number of strips. */
type Folds = Map<string, (levels: number) => LoomSheet>;

const folded = new WeakMap<TimelineRequest, Map<string, Folds>>();

/** What is folded in a width already: a figure asks for several heights of the same. */
function foldsOf(request: TimelineRequest, { widthPx, letters = 1 }: TimelineSize): Folds {
  const key = `${String(widthPx)} ${String(letters)}`;
  const widths = folded.get(request) ?? new Map<string, Folds>();
  folded.set(request, widths);
  const folds = widths.get(key) ?? new Map<string, (levels: number) => LoomSheet>();
  widths.set(key, folds);
  return folds;
}

/** Folded as often as makes the sheet lowest with every event in words; where that is too high, with less in words. */
function fitLoom(
  place: LoomPlace,
  room: Pick<TimelineSize, 'heightPx' | 'pagePx'>,
  folds: Folds,
): LoomBox {
  const fewest = stripsNeeded(place);
  // On pages lower strips may share a page that higher ones have each for themselves.
  const needed = room.pagePx === undefined ? fewest : [...fewest, Math.max(...fewest) + 1];
  const layout = ({ strips, levels, keysPeriods }: Attempt): LoomBox => {
    const key = `${String(strips)} ${String(keysPeriods)}`;
    const sheet = folds.get(key) ?? foldSheet(place, { strips, keysPeriods });
    folds.set(key, sheet);
    return placeLoom({ ...place, ...sheet(levels), keysPeriods });
  };
  const usual = needed.map((strips) => ({
    strips,
    levels: strips > 1 ? LEVELS.several : LEVELS.one,
    keysPeriods: false,
  }));
  const lower = [LEVELS.one, ...LEVELS.fewer].flatMap((levels) => {
    const ofOne = needed.includes(1) ? [{ strips: 1, levels, keysPeriods: true }] : [];
    const rest = needed.map((strips) => ({ strips, levels, keysPeriods: false }));
    return levels === LEVELS.one ? ofOne : [...ofOne, ...rest];
  });
  let best: LoomBox | undefined;
  /** Px of so many strips without any words. */
  const bare = new Map<number, number>();
  for (const [index, attempt] of [...usual, ...lower].entries()) {
    const isLower = index >= usual.length;
    if (isLower && best && overOf(best, room) === 0) break;
    if (isLower && (bare.get(attempt.strips) ?? 0) > (room.heightPx ?? Infinity)) continue;
    const one = layout(attempt);
    if (!isLower) bare.set(attempt.strips, barePx(one));
    if (!best || weigh(one, room) < weigh(best, room)) best = one;
  }
  return best ?? layout({ strips: 1, levels: LEVELS.one, keysPeriods: false });
}

function barePx({ strips }: LoomBox): number {
  return strips.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
}

/** Px of height, with what is only in the key; what does not fit comes after all that does. */
function weigh(loom: LoomBox, room: Pick<TimelineSize, 'heightPx' | 'pagePx'>): number {
  const penalty = loom.keys.reduce(
    (sum, { number }) =>
      sum + (number === undefined ? KEY_PENALTY_PX.period : KEY_PENALTY_PX.event),
    0,
  );
  return heightOnPages(loom, room) + penalty + overOf(loom, room) * 1000;
}

/** Of a page, for what explains the picture, px. */
const ABOUT_LEGEND_PX = 60;

/** Px from the first to the last of a loom where its strips stand on pages, with what stays free at their feet. */
function heightOnPages(
  { strips, height }: LoomBox,
  { pagePx }: Pick<TimelineSize, 'pagePx'>,
): number {
  if (pagePx === undefined) return height;
  const roomPx = pagePx - ABOUT_LEGEND_PX;
  let free = 0;
  let top = 0;
  for (const { from, to } of strips) {
    if (to - top <= roomPx) continue;
    free += Math.max(0, roomPx - (from - top));
    top = from;
  }
  return height + free;
}

/** Px by which a loom is higher than it may be, or strips than a page is. */
function overOf(
  { height, strips }: LoomBox,
  { heightPx = Infinity, pagePx = Infinity }: Pick<TimelineSize, 'heightPx' | 'pagePx'>,
): number {
  const over = strips.map(({ from, to }) => Math.max(0, to - from - pagePx));
  return over.reduce((sum, px) => sum + px, Math.max(0, height - heightPx));
}
