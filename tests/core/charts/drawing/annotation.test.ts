import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLanes } from '../../../../src/core/charts/drawing/annotation.ts';

const FRAME = { from: 0, to: 900 };
const stretches = fc.array(
  fc
    .record({ from: fc.nat(890), length: fc.integer({ min: 1, max: 400 }), width: fc.nat(500) })
    .map(({ from, length, width }) => ({ from, to: Math.min(900, from + length), width })),
  { maxLength: 8 },
);

describe('words over stretches of time', () => {
  it('touch neither each other nor another stretch on their line, and stay in the frame', () => {
    fc.assert(
      fc.property(stretches, (words) => {
        const places = packLanes(words, FRAME);
        expect(places).toHaveLength(words.length);
        const boxes = places.map(({ line, x }, index) => {
          const { from, to, width } = words[index]!;
          expect(x).toBeGreaterThanOrEqual(FRAME.from);
          expect(x + width).toBeLessThanOrEqual(FRAME.to);
          return { line, left: Math.min(from, x), right: Math.max(to, x + width) };
        });
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            if (a.line === b.line) expect(a.right < b.left || b.right < a.left).toBe(true);
          }
        }
      }),
    );
  });

  it('stand over the middle of what they explain, nearest to it', () => {
    expect(packLanes([{ from: 100, to: 300, width: 80 }], FRAME)).toEqual([{ line: 0, x: 160 }]);
  });
});
