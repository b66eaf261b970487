import { expect, it } from 'vitest';
import type { AnsweredEvent } from '../../../../src/core/engine/contract/answer.ts';
import { fullBitset } from '../../../../src/core/engine/columns/bitset.ts';
import { buildLists } from '../../../../src/core/engine/columns/lists.ts';
import { orderTimes } from '../../../../src/core/engine/columns/time-order.ts';
import { heaviestOfPeaks } from '../../../../src/core/engine/count/peaks.ts';
import type { Span } from '../../../../src/core/time/span.ts';
import { answered } from '../../../fixtures/boxes.ts';

/** The rows that are named of events that begin in these bins, each with so many actors and links. */
function namedIn(
  bins: readonly number[],
  {
    actorsOf = () => 1,
    linksOf = () => 0,
    span = null,
  }: {
    actorsOf?: (row: number) => number;
    linksOf?: (row: number) => number;
    span?: Span | null;
  } = {},
): { readonly rows: readonly number[]; readonly asked: number } {
  const startMs = Float64Array.from(bins);
  const order = orderTimes({ size: bins.length, startMs, endMs: startMs.map((ms) => ms + 0.5) });
  const listsOf = (lengthOf: (row: number) => number) => ({
    ...buildLists(bins.length, (row) => Array<number>(lengthOf(row)).fill(0)),
    size: 1,
  });
  const columns = { sources: listsOf(() => 1), actors: listsOf(actorsOf) };
  const selection = { bits: fullBitset(bins.length), count: bins.length };
  let asked = 0;
  const eventAt = (row: number): AnsweredEvent => {
    asked += 1;
    return answered({ id: String(row), weight: 2 + actorsOf(row) + linksOf(row) });
  };
  const edges = Array.from({ length: 25 }, (_, edge) => edge);
  const named = heaviestOfPeaks(order, columns, selection, edges, span, eventAt);
  return { rows: named.map(({ id }) => Number(id)), asked };
}

it('names the five heaviest events of each peak, those read first where they weigh the same', () => {
  const bins = [...Array<number>(8).fill(2), ...Array<number>(9).fill(12)];
  const { rows } = namedIn(bins, { linksOf: (row) => (row === 7 ? 9 : 0) });
  expect(rows).toEqual([0, 1, 2, 3, 7, 8, 9, 10, 11, 12]);
});

it('takes the highest of bins that stand near each other, and six at most', () => {
  const bins = Array.from({ length: 24 }, (_, bin) =>
    Array<number>(1 + (bin % 2)).fill(bin),
  ).flat();
  const { rows } = namedIn(bins);
  expect(new Set(rows.map((row) => bins[row]))).toEqual(new Set([1, 3, 5, 7, 9, 11]));
});

it('looks for peaks only in what is seen', () => {
  const bins = [...Array<number>(8).fill(2), 5, 12];
  expect(namedIn(bins, { span: { start: 4, end: 8 } }).rows).toEqual([8]);
});

it('reads few events of a peak of many: those with the most actors', () => {
  const heavy = new Set([70, 900, 1500]);
  const { rows, asked } = namedIn(Array<number>(2000).fill(3), {
    actorsOf: (row) => (heavy.has(row) ? 4 : 1),
  });
  expect(rows).toEqual([0, 1, 70, 900, 1500]);
  expect(asked).toBeLessThan(50);
});
