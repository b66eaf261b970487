import { describe, expect, it } from 'vitest';
import { edtfAt } from '../../../../src/core/model/event-table.ts';
import { RowProblems } from '../../../../src/core/load/table/row-problems.ts';
import { TableBuilder } from '../../../../src/core/load/table/table-builder.ts';
import { matchHeader } from '../../../../src/core/load/read/table-columns.ts';
import { TableReading } from '../../../../src/core/load/table/table-reading.ts';
import { emptyRow } from '../../../../src/core/load/rows/table-row.ts';
import { rowsOf } from './table-rows.ts';

const rowWith = (cells: Partial<ReturnType<typeof emptyRow>>) => ({ ...emptyRow(), ...cells });

describe('a table that is built', () => {
  it('can be looked at while it grows', () => {
    const builder = new TableBuilder(() => true, new RowProblems());
    builder.add(rowWith({ start: '2025', id: 'b' }), 1, 2);
    const first = builder.build();
    builder.add(rowWith({ start: '2024~', id: 'a' }), 2, 3);
    const second = builder.build();
    expect(rowsOf(first).map(({ id }) => id)).toEqual(['b']);
    expect(rowsOf(second).map(({ id }) => id)).toEqual(['a', 'b']);
    expect([0, 1].map((row) => edtfAt(second, row))).toEqual(['2024~', '2025']);
  });

  it('has its dates and codes within their columns', () => {
    const builder = new TableBuilder((column) => column !== 'id', new RowProblems());
    for (let i = 0; i < 5000; i += 1) {
      const year = String(3000 - (i % 700));
      const start = i % 3 === 0 ? `${year}~` : `${year}-01-01`;
      expect(builder.add(rowWith({ start, actors: `a${i % 9}` }), i + 1, 0)).toBe(true);
    }
    const table = builder.build();
    expect(table.id).toBeNull();
    const years = Array.from({ length: table.size }, (_, row) => edtfAt(table, row).slice(0, 4));
    expect(years).toEqual([...years].sort());
    for (let row = 0; row < table.size; row += 1) {
      const number = table.rowNumber[row]! - 1;
      expect(edtfAt(table, row).endsWith('~')).toBe(number % 3 === 0);
    }
  });
});

describe('a reading', () => {
  it('counts what it takes and what it refuses', () => {
    const reading = new TableReading(matchHeader(['start', 'what'], 1));
    reading.add(rowWith({ start: '2025' }), 2);
    reading.add(rowWith({ start: 'x' }), 3);
    reading.refuse('row.cells', 4, [], { expected: 2, found: 1 });
    const { rows, refused, table, problems } = reading.finish();
    expect({ rows, refused, size: table?.size }).toEqual({ rows: 3, refused: 2, size: 1 });
    expect(problems.map(({ code }) => code)).toEqual([
      'table.column-unknown',
      'row.date',
      'row.cells',
    ]);
    expect(new TableReading(matchHeader(['start'], 1)).finish().problems).toMatchObject([
      { code: 'table.empty', params: { rows: 0 } },
    ]);
  });
});
