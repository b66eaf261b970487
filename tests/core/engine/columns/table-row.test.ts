import { expect, it } from 'vitest';
import { findRow } from '../../../../src/core/engine/columns/table-row.ts';
import { idAt } from '../../../../src/core/model/event-table.ts';
import { lineOn, tableOf, textsOf } from '../../../fixtures/small-table.ts';

it('finds the row of an event by its own id, or by the number of its row where it has none', () => {
  const ids = ['talks', '', 'row-4', 'é'];
  const table = { ...tableOf(ids.map(() => lineOn('2020-01-01'))), id: textsOf(ids) };
  expect(ids.map((_, row) => findRow(table, idAt(table, row)))).toEqual([0, 1, 2, 3]);
  expect(findRow(table, 'row-1')).toBeUndefined();
  expect(findRow(table, 'row-02')).toBeUndefined();
  expect(findRow(table, '')).toBeUndefined();
});
