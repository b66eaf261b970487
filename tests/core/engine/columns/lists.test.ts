import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLists } from '../../../../src/core/engine/columns/lists.ts';

describe('lists of codes', () => {
  it('give back the lists they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat({ max: 5 }))), (rows) => {
        const { offsets, codes } = buildLists(rows.length, (row) => rows[row] ?? []);
        const lists = rows.map((_, row) => [...codes.subarray(offsets[row], offsets[row + 1])]);
        expect(lists).toEqual(rows);
      }),
    );
  });
});
