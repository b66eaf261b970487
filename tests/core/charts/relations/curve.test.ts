import { describe, expect, it } from 'vitest';
import { curveBetween, pointOn } from '../../../../src/core/charts/relations/curve.ts';

const FRAME = { width: 400, height: 300 };
const A = { id: 'a', x: 60, y: 150, radius: 20 };
const B = { id: 'b', x: 340, y: 150, radius: 30 };

describe('curveBetween', () => {
  it('runs from rim to rim, slightly bowed', () => {
    const curve = curveBetween(A, B, [A, B], FRAME);
    expect(Math.hypot(curve.from.x - A.x, curve.from.y - A.y)).toBeCloseTo(20, 1);
    expect(Math.hypot(curve.to.x - B.x, curve.to.y - B.y)).toBeCloseTo(30, 1);
    const bow = Math.abs(pointOn(curve, 0.5).y - 150);
    expect(bow).toBeGreaterThan(5);
    expect(bow).toBeLessThan(40);
  });

  it('goes round what stands between', () => {
    const between = { id: 'c', x: 200, y: 140, radius: 18 };
    const curve = curveBetween(A, B, [A, B, between], FRAME);
    for (let i = 0; i <= 40; i += 1) {
      const { x, y } = pointOn(curve, i / 40);
      expect(Math.hypot(x - between.x, y - between.y)).toBeGreaterThan(between.radius);
    }
  });

  it('bows to the inside where it would leave the frame', () => {
    for (const y of [10, 290]) {
      const a = { ...A, y, radius: 5 };
      const b = { ...B, y, radius: 5 };
      const middle = pointOn(curveBetween(a, b, [a, b], FRAME), 0.5).y;
      expect(Math.abs(middle - 150)).toBeLessThan(140);
    }
  });
});
