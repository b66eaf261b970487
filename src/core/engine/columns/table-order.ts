import { DATE_FORMS, edtfAt } from '../../model/event-table.ts';
import type { EventTable } from '../../model/event-table.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { DAY_MS } from '../../time/span.ts';
import { standAt } from '../../time/stand-at.ts';
import type { Rows } from './rows.ts';

const OTHER = DATE_FORMS.indexOf('other');

/** The order in which the rows of a table are read: by where they stand in time, of one instant as in the table. */
export function orderTable(table: EventTable): Pick<Rows, 'standAt' | 'inReadingOrder'> {
  const { dateForm, startMs, otherDates } = table;
  const standAtRow = (row: number): number => {
    if (dateForm[row] !== OTHER) return (startMs[row] ?? 0) + DAY_MS / 2;
    const date = parseEdtf(edtfAt(table, row));
    return date ? standAt(date, null) : 0;
  };
  return {
    standAt: standAtRow,
    inReadingOrder: (rows) => {
      if (otherDates.rows.length === 0) return rows.slice();
      const at = Float64Array.from(rows, standAtRow);
      const places = Uint32Array.from(rows.keys()).sort(
        (a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b,
      );
      return places.map((place) => rows[place] ?? 0);
    },
  };
}
