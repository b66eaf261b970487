import { describe, expect, it } from 'vitest';
import { contains, overlaps, union, withoutAir } from '../../../src/core/time/span.ts';

describe('overlaps', () => {
  it.each([
    ['spans that share a stretch', [0, 10], [5, 15], true],
    ['a span inside another', [0, 10], [3, 4], true],
    ['neighbours', [0, 10], [10, 20], false],
    ['an instant inside', [0, 10], [5, 5], true],
    ['an instant at the start', [0, 10], [0, 0], true],
    ['an instant at the end, which is outside', [0, 10], [10, 10], false],
    ['an instant and itself', [5, 5], [5, 5], true],
    ['two instants', [5, 5], [6, 6], false],
    ['a span without bounds', [-Infinity, Infinity], [5, 5], true],
    ['two open starts', [-Infinity, 0], [-Infinity, 5], true],
    ['an open end before', [-Infinity, 0], [0, Infinity], false],
  ] as const)('says of %s', (_name, a, b, expected) => {
    const [first, second] = [
      { start: a[0], end: a[1] },
      { start: b[0], end: b[1] },
    ];
    expect(overlaps(first, second)).toBe(expected);
    expect(overlaps(second, first)).toBe(expected);
  });
});

describe('union', () => {
  it('covers both, and what lies between them', () => {
    expect(union({ start: 5, end: 6 }, { start: -Infinity, end: 1 })).toEqual({
      start: -Infinity,
      end: 6,
    });
  });
});

describe('a span without air', () => {
  const span = { start: 0, end: 100 };
  it('is what there is where it holds all of that, else itself', () => {
    expect(withoutAir(span, { start: 10, end: 90 })).toEqual({ start: 10, end: 90 });
    expect(withoutAir(span, { start: -10, end: 90 })).toBe(span);
    expect(withoutAir(span, { start: 10, end: 10 })).toBe(span);
    expect(withoutAir(span, null)).toBe(span);
  });
});

describe('contains', () => {
  it('lets nothing of the second one lie outside the first', () => {
    const whole = { start: 0, end: 10 };
    expect(contains(whole, whole)).toBe(true);
    expect(contains(whole, { start: 3, end: 10 })).toBe(true);
    expect(contains(whole, { start: -1, end: 10 })).toBe(false);
    expect(contains(whole, { start: 0, end: Infinity })).toBe(false);
    expect(contains({ start: -Infinity, end: Infinity }, whole)).toBe(true);
  });
});
