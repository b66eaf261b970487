import type { Dyad } from '../../engine/contract/answer.ts';

/** Who sits where on a ring: at the side where the reader begins and at the other, from the top. */
export interface Seats {
  readonly start: readonly string[];
  readonly end: readonly string[];
}

const ROUNDS = 6;

/**
 * Seats actors on a ring so that few of their lines cross: the two strongest opposite each other, then any two
 * others change seats while that saves a crossing.
 * @param ids the strongest first
 */
export function seatActors(ids: readonly string[], pairs: readonly Pick<Dyad, 'a' | 'b'>[]): Seats {
  const count = ids.length;
  const opposite = Math.floor(count / 2);
  const [first = '', second = '', ...rest] = ids;
  // Around the ring from the middle of one side.
  let ring = count < 2 ? [...ids] : [first, ...rest];
  if (count >= 2) ring.splice(opposite, 0, second);
  let best = crossingsOn(ring, pairs);
  for (let round = 0; round < ROUNDS && best > 0; round += 1) {
    let isBetter = false;
    for (let i = 1; i < count; i += 1) {
      for (let j = i + 1; j < count; j += 1) {
        if (i === opposite || j === opposite) continue;
        const swapped = ring.with(i, ring[j] ?? '').with(j, ring[i] ?? '');
        const crossings = crossingsOn(swapped, pairs);
        if (crossings >= best) continue;
        [ring, best, isBetter] = [swapped, crossings, true];
      }
    }
    if (!isBetter) break;
  }
  // The first seat is the middle of one side, and the ring goes on over the top to the other side.
  const half = Math.ceil(count / 2);
  const above = Math.floor((half - 1) / 2);
  const below = half - 1 - above;
  const up = ring.slice(0, above + 1).reverse();
  const down = below === 0 ? [] : ring.slice(count - below).reverse();
  return { start: [...up, ...down], end: ring.slice(above + 1, count - below) };
}

/** How often lines cross that are chords between the places of a ring. */
export function crossingsOn(
  ring: readonly string[],
  pairs: readonly Pick<Dyad, 'a' | 'b'>[],
): number {
  const places = new Map(ring.map((id, place) => [id, place]));
  const chords = pairs.flatMap(({ a, b }) => {
    const one = places.get(a);
    const other = places.get(b);
    if (one === undefined || other === undefined) return [];
    return [{ from: Math.min(one, other), to: Math.max(one, other) }];
  });
  let crossings = 0;
  chords.forEach((one, index) => {
    for (let k = index + 1; k < chords.length; k += 1) {
      const other = chords[k];
      if (!other) continue;
      const [p, q] = one.from < other.from ? [one, other] : [other, one];
      if (p.from < q.from && q.from < p.to && p.to < q.to) crossings += 1;
    }
  });
  return crossings;
}
