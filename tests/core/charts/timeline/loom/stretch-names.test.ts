import { describe, expect, it } from 'vitest';
import {
  emptyStretches,
  named,
  stretchesOf,
} from '../../../../../src/core/charts/timeline/loom/stretch-names.ts';
import { partEvents } from '../../../../../src/core/charts/timeline/loom/points.ts';
import { stretchesFor } from '../../../../../src/core/time/ticks.ts';
import { answered, loomInput } from '../../../../fixtures/boxes.ts';

const DAY = 86_400_000;
const MONTHS = stretchesFor(10 / DAY);
const events = ['2025-01-10', '2025-01-20', '2025-04-02'].map((edtf, i) =>
  answered({ id: String(i), edtf }),
);
const input = loomInput(events);
const { points } = partEvents(events, 120 * DAY, null);

describe('the names of stretches', () => {
  it('are those that events lie in, each once', () => {
    expect(stretchesOf(points, MONTHS, input).map(({ text }) => text)).toEqual([
      'month-year 2025-01-01',
      'month 2025-04-01',
    ]);
  });

  it('have their width with them', () => {
    const { widthPx } = named(Date.parse('2025-02-01'), MONTHS, input);
    expect(widthPx).toBeGreaterThan(60);
  });

  it('are also those of empty stretches, where nothing stands', () => {
    const start = Date.parse('2025-01-01');
    const place = (ms: number): number => ((ms - start) / DAY) * 10;
    const span = { start, end: start + 120 * DAY };
    const names = (xs: readonly number[]): string[] =>
      emptyStretches([], xs, 0, 1200, span, MONTHS, place, input).map(({ text }) => text);
    expect(names([])).toContain('month 2025-02-01');
    expect(names([place(Date.parse('2025-02-03'))])).not.toContain('month 2025-02-01');
  });
});
