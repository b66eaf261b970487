import { describe, expect, it } from 'vitest';
import { QUAD_CLASSES } from '../../../../src/core/model/event-type.ts';
import type { QuadClass } from '../../../../src/core/model/event-type.ts';
import { glyphPath, GLYPH_RADIUS } from '../../../../src/core/charts/drawing/glyph.ts';

/** Corners of a closed path of M, L, h and v; undefined where it has curves. */
function corners(d: string): [number, number][] | undefined {
  if (d.includes('A')) return undefined;
  let x = 0;
  let y = 0;
  return [...d.matchAll(/([MLhv])([^MLhvZ]*)/g)].map(([, command, rest = '']) => {
    const [a = 0, b = 0] = rest.split(',').map(Number);
    if (command === 'h') x += a;
    else if (command === 'v') y += a;
    else [x, y] = [a, b];
    return [x, y];
  });
}

function area(quad: QuadClass, radius: number): number {
  const points = corners(glyphPath(quad, radius));
  if (points === undefined) return Math.PI * radius ** 2;
  const doubled = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** How far a corner's two sides have moved out, px. */
function movedOut(quad: QuadClass, radius: number, outset: number): number[] {
  const [inner, outer] = [radius, radius].map((r, i) =>
    corners(glyphPath(quad, r, i === 0 ? 0 : outset)),
  );
  if (!inner || !outer) return [];
  return inner.map(([x, y], i) => {
    const [nextX, nextY] = inner[(i + 1) % inner.length] ?? [0, 0];
    const [outX, outY] = outer[i] ?? [0, 0];
    const [sideX, sideY] = [nextX - x, nextY - y];
    return Math.abs(sideX * (outY - y) - sideY * (outX - x)) / Math.hypot(sideX, sideY);
  });
}

describe('the glyphs', () => {
  it('are six different shapes', () => {
    expect(new Set(QUAD_CLASSES.map((quad) => glyphPath(quad, 5))).size).toBe(6);
  });

  it.each(QUAD_CLASSES)('%s is one closed outline with three decimals at most', (quad) => {
    for (const radius of [GLYPH_RADIUS, 3.75, 10 / 3]) {
      const d = glyphPath(quad, radius);
      expect(d).toMatch(/^M[^MZ]+Z$/);
      expect(d).not.toMatch(/NaN|e-|-0(?![.\d])/);
      for (const number of d.match(/-?\d+(?:\.\d+)?/g) ?? []) {
        expect(number).toMatch(/^-?\d+(\.\d{1,3})?$/);
      }
    }
  });

  it.each(QUAD_CLASSES)('%s looks as heavy as the others: an area near a circle’s', (quad) => {
    const share = area(quad, 10) / (Math.PI * 100);
    expect(share).toBeGreaterThan(0.65);
    expect(share).toBeLessThan(1.1);
  });

  it.each(QUAD_CLASSES)(
    '%s stays within a quarter more than its radius, even from left to right',
    (quad) => {
      const points = corners(glyphPath(quad, 100)) ?? [];
      for (const [x, y] of points) {
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(125);
        expect(points.some(([other, at]) => other === -x && at === y)).toBe(true);
      }
    },
  );

  it.each(QUAD_CLASSES)('%s set out is the same shape with every side as far out', (quad) => {
    for (const moved of movedOut(quad, 5, 1.5)) expect(moved).toBeCloseTo(1.5, 2);
    if (quad === 'verbal-cooperation') expect(glyphPath(quad, 5, 1.5)).toBe(glyphPath(quad, 6.5));
  });
});
