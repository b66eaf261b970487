import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyStretches,
  measureName,
  named,
  stretchesOf,
  thinNames,
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

  it('never run into each other, whatever the scale, the language and the letters; the last one stays', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 90, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom('2014', 'November 2014', 'ноябрь 2014', 'نوفمبر 2014', 'Thursday 10 April'),
        fc.constantFrom(0.9, 1, 1.08, 1.6),
        (gaps, text, scale) => {
          const measuring = { scale, wider: 1 };
          let x = 0;
          const names = gaps.map((gap) => ({ text, x: (x += gap) }));
          const kept = thinNames(names, measuring);
          expect(kept.at(-1)).toBe(names.at(-1));
          for (const [index, name] of kept.slice(1).entries()) {
            const before = kept[index];
            expect((before?.x ?? NaN) + measureName(text, measuring)).toBeLessThan(name.x);
          }
        },
      ),
    );
  });
});
