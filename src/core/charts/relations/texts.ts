import type { Dyad } from '../../engine/contract/answer.ts';
import type { PlacedActor } from './actors.ts';
import { placeCount, placeLabel } from './labels.ts';
import type { DrawnCurve, RelationsLabel, TakenRoom } from './labels.ts';
import type { Frame, Point } from '../drawing/geometry.ts';

export interface TextsInput {
  readonly actors: readonly PlacedActor[];
  /** Whose counts are written, strongest first. */
  readonly wholes: readonly Dyad[];
  readonly drawn: readonly DrawnCurve[];
  readonly frame: Frame;
  nameOf(id: string): string;
  readonly textScale: number;
}

export interface PlacedTexts {
  readonly labels: ReadonlyMap<string, RelationsLabel>;
  /** The middle of each count's baseline, by `a b`. */
  readonly counts: ReadonlyMap<string, Readonly<Point>>;
  /** What is taken in the end. */
  readonly room: TakenRoom;
}

/** Orders tried until every name stands whole. */
const ROUNDS = 8;

/**
 * Places names and counts, the busiest first. Names that find no place, or only cut, come first in the next
 * round, and counts step back behind names in the later half of the rounds; the round that names most is kept.
 */
export function placeTexts(input: TextsInput): PlacedTexts {
  const ranked = [...input.actors].sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
  const first: string[] = [];
  let best: { texts: PlacedTexts; fails: number } | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const urgent = ranked.filter(({ id }) => first.includes(id));
    const order = [...urgent, ...ranked.filter(({ id }) => !first.includes(id))];
    const texts = placeInOrder(input, order, round < ROUNDS / 2);
    const failed = ranked.filter(({ id }) => {
      const name = input.nameOf(id).trim();
      return name !== '' && texts.labels.get(id)?.lines.join(' ') !== name;
    });
    if (best === undefined || failed.length < best.fails) best = { texts, fails: failed.length };
    if (failed.length === 0) break;
    first.push(...failed.map(({ id }) => id));
  }
  return best?.texts ?? placeInOrder(input, ranked, true);
}

function placeInOrder(
  { wholes, drawn, actors, frame, nameOf, textScale }: TextsInput,
  order: readonly PlacedActor[],
  countsFirst: boolean,
): PlacedTexts {
  const room: TakenRoom = { boxes: [], leaders: [], discs: actors, curves: drawn, frame };
  const labels = new Map<string, RelationsLabel>();
  const counts = new Map<string, Readonly<Point>>();
  const name = (some: readonly PlacedActor[]): void => {
    for (const actor of some) {
      const { id, large, outwards } = actor;
      const label = placeLabel({ disc: actor, text: nameOf(id), large, outwards }, textScale, room);
      if (label !== null) labels.set(id, label);
    }
  };
  name(order.filter(({ parent }) => parent === null));
  if (!countsFirst) name(order.filter(({ parent }) => parent !== null));
  for (const { a, b, count } of wholes) {
    const at = drawn.findIndex((one) => one.a === a && one.b === b);
    const curve = drawn[at]?.curve;
    if (curve === undefined) continue;
    const place = placeCount(curve, drawn.slice(0, at), String(count), textScale, room);
    if (place !== null) counts.set(`${a} ${b}`, place);
  }
  if (countsFirst) name(order.filter(({ parent }) => parent !== null));
  return { labels, counts, room };
}
