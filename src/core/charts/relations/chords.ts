import type { Point } from '../drawing/geometry.ts';
import { distance } from '../drawing/geometry.ts';
import type { LayoutInput, WidthSample } from './layout.ts';
import type { CurveShape, Item, Shape } from './shapes.ts';
import type { Pair } from './tally.ts';

/** Where an actor sits on a ring; px in reading direction. */
export interface RingSeat extends Readonly<Point> {
  readonly radius: number;
}

const WIDTHS = { least: 1, most: 12 } as const;
/** How far a line is drawn from straight towards the middle. */
const BOW = 0.35;
/** Shares of a line's length at which its count may stand, the best first. */
const COUNT_PLACES = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78] as const;
const SAMPLES = 32;
const COUNT = 11.5;
/** From a count to whatever else is drawn. */
const CLEAR_PX = 6;

interface Chord {
  readonly pair: Pair;
  readonly curve: CurveShape;
  /** Along the curve, both ends included. */
  readonly points: readonly Readonly<Point>[];
}

/** The lines between the seats of a ring, the strongest on top, with their counts where nothing else passes. */
export function placeChords(
  pairs: readonly Pair[],
  seats: ReadonlyMap<string, RingSeat>,
  middle: number,
  { words, letters }: LayoutInput,
): { readonly items: readonly Item[]; readonly widths: readonly WidthSample[] } {
  const most = Math.max(1, ...pairs.map(({ count }) => count));
  const ys = [...seats.values()].map(({ y }) => y);
  const centre = { x: middle, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const chords = pairs.flatMap((pair): Chord[] => {
    const from = seats.get(pair.a);
    const to = seats.get(pair.b);
    if (!from || !to) return [];
    const width = WIDTHS.least + (WIDTHS.most - WIDTHS.least) * Math.sqrt(pair.count / most);
    const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    // Neighbours far from the middle would else be joined by a loop.
    const away = distance(half, centre);
    const bow = away === 0 ? 0 : Math.min(BOW, (BOW * distance(from, to)) / away);
    const control = {
      x: half.x + (centre.x - half.x) * bow,
      y: half.y + (centre.y - half.y) * bow,
    };
    const curve: CurveShape = {
      kind: 'curve',
      from: { x: from.x, y: from.y },
      control,
      to: { x: to.x, y: to.y },
      width,
      ink: { tone: pair.meanTone },
    };
    const points = Array.from({ length: SAMPLES + 1 }, (_, i) => pointAt(curve, i / SAMPLES));
    return [{ pair, curve, points }];
  });
  const taken: { x: number; y: number; halfPx: number }[] = [];
  const high = letters.size(COUNT) * 0.7;
  const counts = new Map<Chord, readonly Shape[]>();
  for (const chord of chords) {
    const text = words.number(chord.pair.count);
    const halfPx = letters.width(text, COUNT, 500) / 2 + 4;
    const place = COUNT_PLACES.map((share) => pointAt(chord.curve, share)).find(
      (at) =>
        chords.every((other) => other === chord || isClear(other, at, halfPx, high)) &&
        taken.every(
          ({ x, y, halfPx: half }) =>
            Math.abs(x - at.x) > halfPx + half + 2 || Math.abs(y - at.y) > 2 * high + 2,
        ) &&
        [...seats.values()].every(
          ({ x, y, radius }) =>
            Math.abs(x - at.x) > radius + halfPx + CLEAR_PX ||
            Math.abs(y - at.y) > radius + high + CLEAR_PX,
        ),
    );
    if (!place) continue;
    taken.push({ ...place, halfPx });
    counts.set(chord, [
      {
        kind: 'box',
        x: place.x - halfPx,
        y: place.y - high,
        width: 2 * halfPx,
        height: 2 * high,
        radius: 3,
        ink: 'ground',
      },
      {
        kind: 'text',
        x: place.x,
        y: place.y + letters.size(COUNT) * 0.35,
        text,
        align: 'middle',
        size: letters.size(COUNT),
        weight: 500,
        ink: 'ink',
        tabular: true,
      },
    ]);
  }
  const items = chords.map((chord): Item => {
    const { a, b } = chord.pair;
    return {
      key: `dyad ${a} ${b}`,
      data: { dyad: `${a} ${b}` },
      name: words.dyadName(chord.pair, chord.pair.events),
      shapes: [chord.curve, ...(counts.get(chord) ?? [])],
    };
  });
  const widths = chords.map(({ pair, curve: { width } }) => ({ ...pair, width }));
  return { items: items.reverse(), widths };
}

function pointAt({ from, control, to }: CurveShape, share: number): Point {
  const rest = 1 - share;
  const along = (a: number, b: number, c: number): number =>
    rest * rest * a + 2 * share * rest * b + share * share * c;
  return { x: along(from.x, control.x, to.x), y: along(from.y, control.y, to.y) };
}

function isClear(
  { points, curve }: Chord,
  at: Readonly<Point>,
  halfPx: number,
  high: number,
): boolean {
  const reach = CLEAR_PX + curve.width / 2;
  return points.every(
    ({ x, y }) => Math.abs(x - at.x) > halfPx + reach || Math.abs(y - at.y) > high + reach,
  );
}
