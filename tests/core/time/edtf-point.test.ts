import { describe, expect, it } from 'vitest';
import { parsePoint } from '../../../src/core/time/edtf-point.ts';

describe('parsePoint', () => {
  it('keeps the group of months it was written as', () => {
    expect(parsePoint('2025-29')).toMatchObject({ precision: 'season', subYear: 29 });
    expect(parsePoint('2025-04')).not.toHaveProperty('subYear');
  });

  it.each([
    ['1950S1', 'century', 1000, 1999],
    ['1950S3', 'decade', 1950, 1959],
    ['1950S4', 'year', 1950, 1950],
    ['-1950S2', 'century', -1999, -1900],
    ['Y17101E1S3', 'century', 171_000, 171_999],
  ])('takes %s as %s', (text, precision, first, last) => {
    const point = parsePoint(text);
    expect(point?.precision).toBe(precision);
    expect(new Date(point?.bounds.start ?? 0).getUTCFullYear()).toBe(first);
    expect(new Date((point?.bounds.end ?? 0) - 1).getUTCFullYear()).toBe(last);
  });

  it.each(['2025/2026', '[2025]', '../..', ''])('is not for %j', (text) => {
    expect(parsePoint(text)).toBeUndefined();
  });
});
