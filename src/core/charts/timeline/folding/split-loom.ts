import type { EventBox, KeyBox, LoomBox } from '../loom/loom-box.ts';

/** Over the first line of a key, px. */
const KEY_TOP_PX = 8;
const KEY_BOTTOM_PX = 10;

/** What of a loom stands from one height to another, px of the whole. */
export interface LoomPart {
  readonly loom: LoomBox;
  readonly from: number;
  readonly to: number;
}

/**
 * A loom in two, cut between strips, between bands, or within the key.
 * @returns no head where not even the first piece has room; nothing left where all has
 */
export function splitLoom(
  { loom, from, to }: LoomPart,
  roomPx: number,
): readonly [head: LoomPart | undefined, rest: LoomPart | undefined] {
  if (to - from <= roomPx) return [{ loom, from, to }, undefined];
  const { keyTop } = loom;
  const cut = cutsOf(loom).findLast((y) => y > from && y - from <= roomPx);
  const isAtKey = keyTop !== null && (cut === keyTop || (cut === undefined && keyTop <= from));
  if (isAtKey) {
    const top = Math.max(from, keyTop);
    const count = keysWithin(loom, top, from + roomPx);
    if (count > 0) {
      const head = flowKeys(loom, loom.keys.slice(0, count), top);
      const rest = flowKeys(loom, loom.keys.slice(count), to);
      return [
        partOf({ ...loom, ...head }, from, head.bottom),
        partOf({ ...loom, ...rest, keyTop: to }, to, rest.bottom),
      ];
    }
  }
  if (cut === undefined) return [undefined, { loom, from, to }];
  return [partOf(loom, from, cut), partOf(loom, cut, to)];
}

/** Heights at which nothing is cut in two. */
function cutsOf({ strips, events, keyTop }: LoomBox): number[] {
  const bands = events.flatMap(({ band }) => (band ? [band.y + band.height] : []));
  const cuts = [...strips.map(({ to }) => to), ...bands, ...(keyTop === null ? [] : [keyTop])];
  const isFree = (y: number): boolean =>
    events.every(({ band }) => !band || band.y >= y || band.y + band.height <= y);
  return [...new Set(cuts)].sort((a, b) => a - b).filter(isFree);
}

function partOf(loom: LoomBox, from: number, to: number): LoomPart {
  const isIn = (y: number): boolean => y >= from && y < to;
  const keys = loom.keys.filter(({ lines: [line] }) => isIn(line?.y ?? -1));
  return {
    loom: {
      strips: loom.strips.filter((strip) => isIn(strip.from)),
      events: loom.events.filter((box) => isIn(yOf(box))),
      bandHeads: loom.bandHeads.filter(({ y }) => isIn(y)),
      bandsLeft: 0,
      keys,
      keyTop: keys.length > 0 ? loom.keyTop : null,
      keyLinePx: loom.keyLinePx,
      height: to - from,
    },
    from,
    to,
  };
}

function yOf({ band, stops: [stop] }: EventBox): number {
  return band?.y ?? stop?.y ?? -1;
}

/** How many entries of the key stand between two heights. */
function keysWithin(loom: LoomBox, top: number, bottom: number): number {
  let count = loom.keys.length;
  while (count > 0 && flowKeys(loom, loom.keys.slice(0, count), top).bottom > bottom) count -= 1;
  return count;
}

/** Entries of the key once more, in as many columns, as evenly as they go. */
function flowKeys(
  { keys, keyLinePx }: LoomBox,
  some: readonly KeyBox[],
  top: number,
): { readonly keys: readonly KeyBox[]; readonly bottom: number } {
  const xs = [...new Set(keys.map(({ x }) => x))];
  const perColumn = Math.ceil(some.length / xs.length);
  let bottom = top;
  let y = 0;
  const placed = some.map((key, index): KeyBox => {
    if (index % perColumn === 0) y = top + KEY_TOP_PX;
    const x = xs[Math.floor(index / perColumn)] ?? 0;
    const lines = key.lines.map((line, at) => ({
      ...line,
      x: line.x - key.x + x,
      y: y + (at + 1) * keyLinePx - 2,
    }));
    y += lines.length * keyLinePx;
    bottom = Math.max(bottom, y);
    return { ...key, x, lines };
  });
  return { keys: placed, bottom: bottom + KEY_BOTTOM_PX };
}
