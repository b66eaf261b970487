import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLists, listAt } from '../../../../src/core/engine/columns/lists.ts';

describe('lists of codes', () => {
  it('give back the lists they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat({ max: 5 }))), (rows) => {
        const lists = buildLists(rows.length, (row) => rows[row] ?? []);
        expect(rows.map((_, row) => [...listAt(lists, row)])).toEqual(rows);
      }),
    );
  });
});
