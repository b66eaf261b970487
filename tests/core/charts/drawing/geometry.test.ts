import { describe, expect, it } from 'vitest';
import { distance, squaredDistance } from '../../../../src/core/charts/drawing/geometry.ts';

describe('the distance of two points', () => {
  it('is the root of the sum of squares, either way', () => {
    const [a, b] = [
      { x: 1, y: 1 },
      { x: 4, y: 5 },
    ];
    expect(distance(a, b)).toBe(5);
    expect(squaredDistance(b, a)).toBe(25);
  });
});
