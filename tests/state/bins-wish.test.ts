import { describe, expect, it } from 'vitest';
import type { Bins } from '../../src/engine/answer.ts';
import { NO_FILTER } from '../../src/engine/question.ts';
import { binsWish, lanesOfBins } from '../../src/state/bins-wish.ts';
import { answerTo, days, istanbul } from './istanbul.ts';

const baseline = await answerTo({ known: 'all' });
const view = { lanes: 'actor', open: ['russia'], filter: NO_FILTER } as const;
const SPAN = days('2025-02-01', '2025-05-31');

describe('the counts that are asked for', () => {
  it('are of the lanes that are drawn and of stretches that cover the span', () => {
    const wish = binsWish(view, istanbul, baseline, SPAN, false);
    expect(wish.by).toBe('actor');
    expect(wish.lanes.slice(0, 2)).toEqual(['united-states', 'russia']);
    expect(wish.lanes).toContain('putin');
    expect(wish.lanes).not.toContain('trump');
    expect(wish.edges[0]).toBeLessThanOrEqual(SPAN.start);
    expect(wish.edges.at(-1)).toBeGreaterThanOrEqual(SPAN.end);
  });

  it('give way to events at a lower number than they came at', () => {
    const leave = binsWish(view, istanbul, baseline, SPAN, false).beyond;
    expect(binsWish(view, istanbul, baseline, SPAN, true).beyond).toBeLessThan(leave);
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
