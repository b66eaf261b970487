import { ROLES } from '../../model/dataset.ts';
import { pairParties } from '../../model/parties.ts';
import type { DyadColumn, Lists } from './columns.ts';
import type { Dictionary } from './dictionary.ts';

/** Pairs of places in the order of the actors' ids: pair i is `low[i]`, `high[i]`. */
interface Pairs {
  readonly offsets: Uint32Array;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/**
 * The dyads of rows whose actors all stand for themselves, so that each two of a row meet as wholes. Without
 * an object or a hash per pair: pairs are put in heaps by their first actor, and coded heap by heap.
 * @param roles places in `ROLES` beside the actors, by which only those deal with each other who are parties; null: all do
 */
export function pairActors(
  rows: number,
  lists: Lists,
  actors: Dictionary,
  roles: Uint8Array | null = null,
): DyadColumn {
  const byName = actors.names.map((_, code) => code);
  byName.sort((x, y) => ((actors.names[x] ?? '') < (actors.names[y] ?? '') ? -1 : 1));
  const placeOf = new Uint32Array(byName.length);
  byName.forEach((code, place) => (placeOf[code] = place));
  const pairs =
    roles === null ? listPairs(rows, lists, placeOf) : listDealings(rows, lists, placeOf, roles);
  const { codes, a, b } = codePairs(pairs, byName.length);
  const size = a.length;
  return {
    size,
    offsets: pairs.offsets,
    codes: size > 0xffff ? codes : Uint16Array.from(codes),
    a: Uint32Array.from(a, (place) => byName[place] ?? 0),
    b: Uint32Array.from(b, (place) => byName[place] ?? 0),
    direct: new Uint8Array(size),
  };
}

function listPairs(rows: number, { offsets, codes }: Lists, placeOf: Uint32Array): Pairs {
  const ends = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    const count = (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
    ends[row + 1] = (ends[row] ?? 0) + (count * (count - 1)) / 2;
  }
  const low = new Uint32Array(ends[rows] ?? 0);
  const high = new Uint32Array(low.length);
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    const end = offsets[row + 1] ?? 0;
    for (let i = offsets[row] ?? 0; i < end; i += 1) {
      const one = placeOf[codes[i] ?? 0] ?? 0;
      for (let j = i + 1; j < end; j += 1) {
        const other = placeOf[codes[j] ?? 0] ?? 0;
        low[at] = one < other ? one : other;
        high[at] = one < other ? other : one;
        at += 1;
      }
    }
  }
  return { offsets: ends, low, high };
}

const INITIATOR = ROLES.indexOf('initiator');
const RECIPIENT = ROLES.indexOf('recipient');

/** The same for those alone who deal with each other by their roles. */
function listDealings(
  rows: number,
  { offsets, codes }: Lists,
  placeOf: Uint32Array,
  roles: Uint8Array,
): Pairs {
  const ends = new Uint32Array(rows + 1);
  const low: number[] = [];
  const high: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const from = offsets[row] ?? 0;
    const count = (offsets[row + 1] ?? 0) - from;
    const add = (one: number, other: number): void => {
      const [a = 0, b = 0] = [placeOf[codes[from + one] ?? 0], placeOf[codes[from + other] ?? 0]];
      low.push(Math.min(a, b));
      high.push(Math.max(a, b));
    };
    ends[row + 1] = low.length;
    if (count < 2) continue;
    // Nearly every row of event data.
    if (count === 2 && roles[from] === INITIATOR && roles[from + 1] === RECIPIENT) {
      add(0, 1);
      ends[row + 1] = low.length;
      continue;
    }
    const participants = Array.from(roles.subarray(from, offsets[row + 1]), (role, at) => {
      return { actor: String(at), role: ROLES[role] ?? 'participant' };
    });
    for (const [one, other] of pairParties(participants, (place) => [place])) add(one, other);
    ends[row + 1] = low.length;
  }
  return { offsets: ends, low: Uint32Array.from(low), high: Uint32Array.from(high) };
}

function codePairs(
  { low, high }: Pairs,
  actors: number,
): { readonly codes: Uint32Array; readonly a: number[]; readonly b: number[] } {
  const { heap, ends } = heapByFirst(low, actors);
  const codes = new Uint32Array(low.length);
  const metBy = new Int32Array(actors).fill(-1);
  const codeOf = new Uint32Array(actors);
  const a: number[] = [];
  const b: number[] = [];
  let from = 0;
  for (let first = 0; first < actors; first += 1) {
    const to = ends[first] ?? 0;
    const others: number[] = [];
    for (let at = from; at < to; at += 1) {
      const other = high[heap[at] ?? 0] ?? 0;
      if (metBy[other] === first) continue;
      metBy[other] = first;
      others.push(other);
    }
    others.sort((x, y) => x - y);
    for (const other of others) {
      codeOf[other] = a.length;
      a.push(first);
      b.push(other);
    }
    for (let at = from; at < to; at += 1) {
      const pair = heap[at] ?? 0;
      codes[pair] = codeOf[high[pair] ?? 0] ?? 0;
    }
    from = to;
  }
  return { codes, a, b };
}

/** The pairs by their first actor: those of actor i end at `ends[i]` of `heap` and begin where the ones before end. */
function heapByFirst(
  low: Uint32Array,
  actors: number,
): { readonly heap: Uint32Array; readonly ends: Uint32Array } {
  const ends = new Uint32Array(actors + 1);
  for (const first of low) ends[first + 1] = (ends[first + 1] ?? 0) + 1;
  for (let first = 0; first < actors; first += 1) {
    ends[first + 1] = (ends[first + 1] ?? 0) + (ends[first] ?? 0);
  }
  const heap = new Uint32Array(low.length);
  for (let pair = 0; pair < low.length; pair += 1) {
    const first = low[pair] ?? 0;
    const place = ends[first] ?? 0;
    heap[place] = pair;
    ends[first] = place + 1;
  }
  return { heap, ends };
}
