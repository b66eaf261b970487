import { describe, expect, it } from 'vitest';
import { orderTable } from '../../../../src/core/engine/columns/table-order.ts';
import { lineOn, tableOf } from '../../../fixtures/small-table.ts';

describe('the order in which rows of a table are read', () => {
  it('is that of the days they can stand on, and of one day that of the table', () => {
    const table = tableOf([lineOn('2025-04-10'), lineOn('2025-04-08'), lineOn('2025-04-10')]);
    const { inReadingOrder, standAt } = orderTable(table);
    const order = inReadingOrder(Uint32Array.of(0, 1, 2));
    const at = [...order].map(standAt);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect([...order].map((row) => table.rowNumber[row])).toEqual([2, 1, 3]);
  });
});
