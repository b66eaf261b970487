import { describe, expect, it } from 'vitest';
import type { Answer, Bins } from '../../../../src/core/engine/contract/answer.ts';
import { NO_FILTER } from '../../../../src/core/engine/contract/question.ts';
import {
  buildBinsQuery,
  drawnAnswer,
  lanesOfBins,
} from '../../../../src/core/charts/timeline/bins-query.ts';
import { answerTo, days, istanbul } from '../../../fixtures/istanbul.ts';

const baseline = await answerTo({ known: 'all' });
const view = { lanes: 'actor', open: ['russia'], filter: NO_FILTER } as const;
const EMPTY: Bins = {
  by: 'type',
  lanes: [''],
  edges: [0, 1],
  counts: new Uint32Array(1),
  toneSums: new Float64Array(1),
  totals: new Uint32Array(1),
};
const SPAN = days('2025-02-01', '2025-05-31');

describe('the counts that are asked for', () => {
  it('are of the lanes that are drawn and of stretches that cover the span', () => {
    const wish = buildBinsQuery(view, istanbul, baseline, SPAN);
    expect(wish.by).toBe('actor');
    expect(wish.lanes.slice(0, 2)).toEqual(['united-states', 'russia']);
    expect(wish.lanes).toContain('putin');
    expect(wish.lanes).not.toContain('trump');
    expect(wish.edges[0]).toBeLessThanOrEqual(SPAN.start);
    expect(wish.edges.at(-1)).toBeGreaterThanOrEqual(SPAN.end);
  });
});

describe('the answer that is drawn', () => {
  const { events } = baseline;
  const [event] = events;
  const dense = (count: number): Answer => ({
    ...baseline,
    inSpan: count,
    events: Array.from({ length: count }, (_, i) => ({ ...event!, id: String(i), inSpan: true })),
    bins: { ...EMPTY },
  });
  const isDense = (count: number, was: boolean): boolean =>
    drawnAnswer(dense(count), 'type', was).bins !== null;

  it('has counts where the events would be too many elements', () => {
    expect(isDense(100, false)).toBe(false);
    expect(isDense(1400, false)).toBe(true);
    expect(drawnAnswer({ ...dense(0), inSpan: 9, events: [] }, 'type', false).bins).not.toBeNull();
    expect(drawnAnswer({ ...dense(1400), bins: null }, 'type', true).bins).toBeNull();
  });

  it('goes back to events later than it left them', () => {
    const counts = Array.from({ length: 140 }, (_, i) => i * 10);
    const leaves = counts.find((count) => isDense(count, false)) ?? 0;
    const returns = counts.findLast((count) => !isDense(count, true)) ?? 0;
    expect(returns).toBeGreaterThan(0);
    expect(returns).toBeLessThan(leaves - 10);
  });
});

describe('the lanes of counts', () => {
  const bins = (totals: readonly number[]): Bins => ({
    by: 'actor',
    lanes: ['united-states', 'putin', 'russia', ''],
    edges: [0, 1],
    counts: Uint32Array.from(totals),
    toneSums: new Float64Array(totals.length),
    totals: Uint32Array.from(totals),
  });

  it('stand in the order of the tree, what is left over last', () => {
    expect(lanesOfBins(bins([3, 1, 2, 1]), ['russia'], istanbul)).toEqual([
      { id: 'united-states', depth: 0, canOpen: true, open: false },
      { id: 'russia', depth: 0, canOpen: true, open: true },
      { id: 'putin', depth: 1, canOpen: false, open: false },
      { id: '', depth: 0, canOpen: false, open: false },
    ]);
  });

  it('are those that have anything to count', () => {
    const lanes = lanesOfBins(bins([0, 0, 2, 0]), [], istanbul);
    expect(lanes.map(({ id }) => id)).toEqual(['russia']);
  });
});
