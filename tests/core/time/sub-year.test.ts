import { describe, expect, it } from 'vitest';
import { subYearMonths } from '../../../src/core/time/sub-year.ts';

describe('subYearMonths', () => {
  it('knows the codes 21 to 41 and no others', () => {
    const known = Array.from({ length: 60 }, (_, code) => code).filter((code) =>
      subYearMonths(code),
    );
    expect(known).toEqual(Array.from({ length: 21 }, (_, index) => 21 + index));
  });

  it.each([
    [33, 36],
    [37, 39],
    [40, 41],
  ])('divides the year with %i to %i', (first, last) => {
    let next = 0;
    for (let code = first; code <= last; code += 1) {
      const part = subYearMonths(code);
      expect(part?.from).toBe(next);
      next += part?.count ?? 0;
    }
    expect(next).toBe(12);
  });

  it('turns the seasons round in the south', () => {
    expect(subYearMonths(29)?.from).toBe(subYearMonths(27)?.from);
    expect(subYearMonths(30)?.from).toBe(subYearMonths(28)?.from);
    expect(subYearMonths(21)).toEqual(subYearMonths(25));
  });
});
