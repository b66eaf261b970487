import { pathRound } from 'd3-path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfCircle, pdfNumber, pdfPath } from '../../../../src/core/files/pdf/pdf-path.ts';

/** All the places that a PDF's path goes through, ends of curves and corners. */
function endsOf(path: string): [number, number][] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+) [mlc]/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
}

describe('a path of a PDF', () => {
  it('takes absolute and relative steps, and numbers that go on without a letter', () => {
    expect(pdfPath('M1,2L3,4h1v-1Z')).toBe('1 2 m 3 4 l 4 4 l 4 3 l h');
    expect(pdfPath('m1 2.5.5-1z')).toBe('1 2.5 m 1.5 1.5 l h');
    expect(pdfPath('M0,0C1,1,2,2,3,3')).toBe('0 0 m 1 1 2 2 3 3 c');
    expect(pdfPath('M0,0q3,3,6,0')).toBe('0 0 m 2 2 4 2 6 0 c');
    expect(pdfPath('M1,1L2,2', [10, 20])).toBe('11 21 m 12 22 l');
    expect(pdfPath('m1 1l1 1zl2 0')).toBe('1 1 m 2 2 l h 3 1 l');
  });

  it('goes round arcs as d3 draws them, in quarters at most', () => {
    const real = { max: 6, noNaN: true } as const;
    const [from, to] = [fc.double({ min: 0, ...real }), fc.double({ min: 0.3, ...real })];
    fc.assert(
      fc.property(from, to, fc.boolean(), (start, length, isBack) => {
        const drawn = pathRound(6);
        drawn.arc(3, 4, 5, start, isBack ? start - length : start + length, isBack);
        for (const [x, y] of endsOf(pdfPath(String(drawn)))) {
          expect((x - 3) ** 2 + (y - 4) ** 2).toBeCloseTo(25, 0);
        }
        const last = endsOf(pdfPath(String(drawn))).at(-1) ?? [0, 0];
        const angle = isBack ? start - length : start + length;
        expect(last[0]).toBeCloseTo(3 + 5 * Math.cos(angle), 1);
        expect(last[1]).toBeCloseTo(4 + 5 * Math.sin(angle), 1);
      }),
      { numRuns: 100 },
    );
  });

  it('draws a circle in four curves', () => {
    expect(endsOf(pdfCircle([1, 2], 3))).toEqual([
      [4, 2],
      [1, 5],
      [-2, 2],
      [1, -1],
      [4, 2],
    ]);
  });

  it('writes no number finer than anybody prints', () => {
    expect([1 / 3, -0.0001, 12, 1e-9].map(pdfNumber)).toEqual(['0.33', '0', '12', '0']);
  });
});
