import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBitset, hasBit, setBit } from '../../../../src/core/engine/columns/bitset.ts';
import { buildLists } from '../../../../src/core/engine/columns/lists.ts';
import { selectRows } from '../../../../src/core/engine/count/selection.ts';
import {
  countLane,
  countMany,
  countOne,
  countRows,
  countTones,
} from '../../../../src/core/engine/count/tally.ts';
import type { Counter } from '../../../../src/core/engine/count/tally.ts';
import type { TimeOrder } from '../../../../src/core/engine/columns/time-order.ts';
import { isInWindow, openWindow, rowsInWindow } from '../../../../src/core/engine/count/window.ts';
import { overlaps } from '../../../../src/core/time/span.ts';
import type { Span } from '../../../../src/core/time/span.ts';
import { askedSpan, order } from '../time-arbitraries.ts';

/** Some of the rows: with every third, fifth … none at all. */
const share = fc.constantFrom(1, 2, 3, 17, 1000);

function bitsOf({ size }: TimeOrder, share: number): Uint32Array {
  const bits = emptyBitset(size);
  for (let row = 0; row < size; row += 1) if ((row * 7) % share === 0) setBit(bits, row);
  return bits;
}

function isIn({ startMs, endMs }: TimeOrder, row: number, span: Span, inside: boolean): boolean {
  const [start = 0, end = 0] = [startMs[row], endMs[row]];
  if (inside) return start >= span.start && start < span.end && end <= span.end;
  return overlaps({ start, end }, span);
}

function counterOf({ size }: TimeOrder): Counter[] {
  const lists = buildLists(size, (row) => [row % 5, 5 + (row % 3)].slice(0, row % 4));
  const codes = Uint8Array.from({ length: size }, (_, row) => row % 7);
  const tone = Int32Array.from({ length: size }, (_, row) => (row % 19) - 9);
  const column = { size: 8, ...lists };
  return [
    ...[countRows, countOne(codes, 6), countMany(column), countTones(column, tone)],
    countLane(codes, Int32Array.of(-1, 0, 1, -1, -1, -1, -1), 3, tone),
  ];
}

describe('a window', () => {
  it('has the rows that touch its span, or that do not leave it', () => {
    fc.assert(
      fc.property(order, share, askedSpan, fc.boolean(), (times, each, span, inside) => {
        const bits = bitsOf(times, each);
        const window = openWindow(times, span, inside);
        const all = [...times.startMs.keys()];
        const expected = all.filter((row) => isIn(times, row, span, inside));
        expect(all.filter((row) => isInWindow(times, window, row))).toEqual(expected);
        expect([...rowsInWindow(times, window, bits)]).toEqual(
          expected.filter((row) => hasBit(bits, row)),
        );
        const everything = openWindow(times, null, inside);
        expect(rowsInWindow(times, everything, bits)).toHaveLength(
          all.filter((row) => hasBit(bits, row)).length,
        );
      }),
    );
  });

  it('gives up where there are more rows than are enough', () => {
    fc.assert(
      fc.property(order, askedSpan, fc.nat({ max: 40 }), (times, span, enough) => {
        const window = openWindow(times, span, false);
        const bits = bitsOf(times, 1);
        const all = rowsInWindow(times, window, bits);
        const some = rowsInWindow(times, window, bits, enough);
        if (all.length <= enough) expect(some).toEqual(all);
        else expect(some.length).toBeGreaterThan(enough);
      }),
    );
  });
});

describe('a selection', () => {
  it('counts the same rows in any span, one span after the other', () => {
    const asked = fc.array(fc.tuple(askedSpan, fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(order, share, asked, (times, each, spans) => {
        const selection = selectRows(times, bitsOf(times, each));
        const counters = counterOf(times);
        for (const [span, inside] of spans) {
          const rows = [...times.startMs.keys()].filter(
            (row) => hasBit(selection.bits, row) && isIn(times, row, span, inside),
          );
          const tallies = selection.tally(counters, openWindow(times, span, inside));
          counters.forEach((counter, index) => {
            const [counts, sums] = [new Int32Array(counter.width), new Float64Array(counter.width)];
            counter.add({ counts, sums: counter.hasSums ? sums : null }, rows, rows.length, 1);
            expect(tallies[index]?.counts).toEqual(counts);
            expect(tallies[index]?.sums).toEqual(counter.hasSums ? sums : null);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts everything without a span, and again after it forgot', () => {
    fc.assert(
      fc.property(order, share, (times, each) => {
        const selection = selectRows(times, bitsOf(times, each));
        const everything = openWindow(times, null, false);
        const ask = (): number | undefined =>
          selection.tally([countRows], everything)[0]?.counts[0];
        expect(ask()).toBe(selection.count);
        selection.forget();
        expect(ask()).toBe(selection.count);
      }),
    );
  });

  it('has the places of its rows in the order of ends', () => {
    fc.assert(
      fc.property(order, share, (times, each) => {
        const selection = selectRows(times, bitsOf(times, each));
        for (let place = 0; place < times.size; place += 1) {
          const row = times.byEnd?.[place] ?? place;
          expect(hasBit(selection.endBits(), place)).toBe(hasBit(selection.bits, row));
        }
      }),
    );
  });
});
