import { describe, expect, it } from 'vitest';
import { countNamed } from '../../../../src/core/charts/timeline/count-named.ts';
import { answered, laidOut, laidOutCounts } from '../../../fixtures/boxes.ts';

const DAY = 86_400_000;

/** So many events, one every few hours. */
function crowd(count: number): ReturnType<typeof answered>[] {
  return Array.from({ length: count }, (_, index) =>
    answered({ id: `e${String(index)}`, at: Date.parse('2025-03-02') + (index * DAY) / 4 }),
  );
}

describe('how many events are named', () => {
  it('is all of them where there is room for words or a band', () => {
    const events = [...crowd(10), answered({ id: 'period', edtf: '2025-03-04/2025-04-20' })];
    expect(countNamed(laidOut(events), 11)).toEqual({ named: 11, of: 11 });
  });

  it('is fewer than there are in sight where one line is crowded', () => {
    const { named, of } = countNamed(laidOut(crowd(200)), 200);
    expect(of).toBe(200);
    expect(named).toBeGreaterThan(0);
    expect(named).toBeLessThan(of);
  });

  it('counts what a key names, with numbers in the picture', () => {
    const folded = laidOut(crowd(100), { folding: { strips: 1, levels: 4 } });
    expect(folded.loom.keys.length).toBeGreaterThan(0);
    expect(countNamed(folded, 100)).toEqual({ named: 100, of: 100 });
  });

  it('counts what stands over bars among all that they count', () => {
    expect(countNamed(laidOutCounts(), 3000)).toEqual({ named: 0, of: 3000 });
  });
});
