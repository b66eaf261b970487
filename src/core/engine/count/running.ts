import { collectRows } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import { emptyTally } from './tally.ts';
import type { Counter, Tally } from './tally.ts';

/** Rows in some order: a set of places, and the row at each place (null: the place itself). */
export interface Places {
  readonly size: number;
  readonly bits: Bitset;
  readonly rowAt: Uint32Array | null;
  /** How many places are in the set. */
  readonly count: number;
}

/** Tallies of the rows of a set up to any place. */
export interface RunningTally {
  /**
   * The tally of the rows at places before this one. It may be changed by the next call with the same hand,
   * and is not to be changed by who asked.
   * @param hand 0 or 1: two places can be held at a time
   */
  at(place: number, hand: 0 | 1): Tally;
}

/** Numbers in the kept tallies of one counter at most. */
const MOST_NUMBERS = 1 << 18;
const CHUNK = 4096;
const chunk = new Uint32Array(CHUNK);

interface Hand {
  place: number;
  readonly tally: Tally;
}

/** Tallies kept at every `step`-th place, the first one at `step`. */
interface Kept {
  readonly step: number;
  readonly counts: Int32Array;
  readonly sums: Float64Array | null;
}

/** Walks the places once for all counters. */
export function runTallies(places: Places, counters: readonly Counter[]): RunningTally[] {
  const runs = counters.map((counter) => {
    const total = emptyTally(counter);
    return { counter, total, kept: makeRoom(places, counter) };
  });
  const step = Math.min(CHUNK, ...runs.map(({ kept }) => kept.step));
  for (let from = 0; from < places.size; from += step) {
    const to = Math.min(places.size, from + step);
    const count = rowsBetween(places, from, to);
    for (const { counter, total, kept } of runs) {
      if (count > 0) counter.add(total, chunk, count, 1);
      if (to % kept.step === 0) keep(kept, to / kept.step - 1, total);
    }
  }
  return runs.map(({ counter, total, kept }) => holdTally(places, counter, total, kept));
}

function makeRoom({ size, count }: Places, { width, hasSums, mostKept }: Counter): Kept {
  const most = Math.max(1, Math.min(mostKept, MOST_NUMBERS / Math.max(1, width), count / 8));
  let step = 32;
  while (size / step > most) step *= 2;
  const numbers = Math.floor(size / step) * width;
  return {
    step,
    counts: new Int32Array(numbers),
    sums: hasSums ? new Float64Array(numbers) : null,
  };
}

function keep(kept: Kept, index: number, { counts, sums }: Tally): void {
  kept.counts.set(counts, index * counts.length);
  if (sums !== null) kept.sums?.set(sums, index * counts.length);
}

function holdTally(places: Places, counter: Counter, total: Tally, kept: Kept): RunningTally {
  const none = { place: 0, tally: emptyTally(counter) };
  const hands: [Hand | undefined, Hand | undefined] = [undefined, undefined];
  return {
    at: (place, which) => {
      if (place >= places.size) return total;
      if (place <= 0) return none.tally;
      const hand = (hands[which] ??= { place: 0, tally: emptyTally(counter) });
      const nearest = Math.min(Math.round(place / kept.step), Math.floor(places.size / kept.step));
      const far = Math.abs(hand.place - place) - Math.abs(nearest * kept.step - place);
      if (far > counter.width >>> 3) {
        restore(hand.tally, kept, nearest - 1);
        hand.place = nearest * kept.step;
      }
      move(places, counter, hand, place);
      return hand.tally;
    },
  };
}

/** @param index of a kept tally; −1 for the one before the first place, which is empty */
function restore({ counts, sums }: Tally, kept: Kept, index: number): void {
  const from = index * counts.length;
  const to = from + counts.length;
  if (index < 0) {
    counts.fill(0);
    sums?.fill(0);
    return;
  }
  counts.set(kept.counts.subarray(from, to));
  if (kept.sums !== null) sums?.set(kept.sums.subarray(from, to));
}

function move(places: Places, counter: Counter, hand: Hand, place: number): void {
  const from = Math.min(hand.place, place);
  const to = Math.max(hand.place, place);
  const sign = hand.place < place ? 1 : -1;
  for (let at = from; at < to; at += CHUNK) {
    const count = rowsBetween(places, at, Math.min(to, at + CHUNK));
    if (count > 0) counter.add(hand.tally, chunk, count, sign);
  }
  hand.place = place;
}

/** Puts the rows at places from `from` to `to`, at most {@link CHUNK} of them, into `chunk`. */
function rowsBetween({ bits, rowAt }: Places, from: number, to: number): number {
  const count = collectRows(bits, from, to, chunk);
  if (rowAt !== null) {
    for (let i = 0; i < count; i += 1) chunk[i] = rowAt[chunk[i] ?? 0] ?? 0;
  }
  return count;
}
