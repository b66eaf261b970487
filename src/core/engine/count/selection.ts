import { countBits, emptyBitset, hasBit, setBit } from '../columns/bitset.ts';
import type { Bitset } from '../columns/bitset.ts';
import { runTallies } from './running.ts';
import type { Places, RunningTally } from './running.ts';
import { emptyTally, subtractTallies } from './tally.ts';
import type { Counter, Tally } from './tally.ts';
import type { TimeOrder } from '../columns/time-order.ts';
import { addedRows, removedPoints, rowsInWindow } from './window.ts';
import type { Window } from './window.ts';

/** The rows that pass a filter, wherever they lie, and what was counted of them. */
export interface Selection {
  readonly bits: Bitset;
  readonly count: number;
  /** The same rows as places in the order of their ends. */
  endBits(): Bitset;
  /** The selected rows in a window, counted; not to be changed, and good until the next call. */
  tally(counters: readonly Counter[], window: Window): readonly Tally[];
  /** Tallies up to places in the order of rows, and of ends. */
  runByStart(counters: readonly Counter[]): readonly RunningTally[];
  runByEnd(counters: readonly Counter[]): readonly RunningTally[];
  /** Gives up the running tallies of a counter, or of all. */
  forget(counter?: Counter): void;
}

/**
 * The rows in the first span that is asked about are walked. For the next one running tallies are made, from
 * which any other follows without a walk.
 */
export function selectRows(order: TimeOrder, bits: Bitset): Selection {
  const count = countBits(bits);
  const byStart = new Map<Counter, RunningTally>();
  const byEnd = order.byEnd === null ? byStart : new Map<Counter, RunningTally>();
  let endBits: Bitset | undefined;
  let firstSpan: Window['span'] | undefined;
  const placesByStart = (): Places => ({ size: order.size, bits, rowAt: null, count });
  const inEndOrder = (): Bitset => (endBits ??= permute(bits, order.byEnd));
  const placesByEnd = (): Places => ({
    ...{ size: order.size, bits: inEndOrder(), rowAt: order.byEnd, count },
  });
  const runByStart = (counters: readonly Counter[]): readonly RunningTally[] =>
    runKept(byStart, counters, placesByStart);
  const runByEnd = (counters: readonly Counter[]): readonly RunningTally[] =>
    runKept(byEnd, counters, placesByEnd);
  const walk = (counters: readonly Counter[], window: Window): Tally[] => {
    const rows = rowsInWindow(order, window, bits);
    return counters.map((counter) => {
      const tally = emptyTally(counter);
      counter.add(tally, rows, rows.length, 1);
      return tally;
    });
  };
  return {
    bits,
    count,
    endBits: inEndOrder,
    runByStart,
    runByEnd,
    forget: (counter) => {
      for (const runs of [byStart, byEnd]) {
        if (counter === undefined) runs.clear();
        else runs.delete(counter);
      }
    },
    tally: (counters, window) => {
      const { span } = window;
      if (span !== null && (firstSpan ??= span) === span) return walk(counters, window);
      const starts = runByStart(counters);
      if (span === null) return starts.map((run) => run.at(order.size, 0));
      const ends = runByEnd(counters);
      const added = addedRows(order, window, bits);
      const removed = removedPoints(order, window, bits);
      return counters.map((counter, index) => {
        const from = starts[index]?.at(window.starts, 0);
        const less = ends[index]?.at(window.ends, 1);
        const tally = subtractTallies(counter, from, less, window.sign);
        counter.add(tally, added, added.length, 1);
        counter.add(tally, removed, removed.length, -1);
        return tally;
      });
    },
  };
}

function runKept(
  kept: Map<Counter, RunningTally>,
  counters: readonly Counter[],
  places: () => Places,
): readonly RunningTally[] {
  const missing = counters.filter((counter) => !kept.has(counter));
  if (missing.length > 0) {
    runTallies(places(), missing).forEach((run, index) => {
      const counter = missing[index];
      if (counter !== undefined) kept.set(counter, run);
    });
  }
  return counters.flatMap((counter) => {
    const run = kept.get(counter);
    return run === undefined ? [] : [run];
  });
}

/** The places whose rows are in the set. */
function permute(bits: Bitset, rowAt: Uint32Array | null): Bitset {
  if (rowAt === null) return bits;
  const places = emptyBitset(rowAt.length);
  for (let place = 0; place < rowAt.length; place += 1) {
    if (hasBit(bits, rowAt[place] ?? 0)) setBit(places, place);
  }
  return places;
}
