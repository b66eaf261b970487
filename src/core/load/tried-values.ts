import { STATUSES } from '../model/dataset.ts';
import { FIELD_SEPARATOR, textAt, type EventTable } from '../model/event-table.ts';
import { EVENT_TYPES } from '../model/event-type.ts';
import type { ColumnMapping } from './read/load-options.ts';

/** What a cell of a column of types or statuses says, in how many rows, and what it is taken for. */
export interface TriedValue {
  readonly cell: string;
  readonly count: number;
  /** One of `EVENT_TYPES` or `STATUSES`. */
  readonly as: string;
}

/** Values of the columns that mean types and statuses, the most frequent first. */
export interface TriedValues {
  readonly eventType: readonly TriedValue[];
  readonly status: readonly TriedValue[];
}

export const NO_VALUES: TriedValues = { eventType: [], status: [] };
/** Different values that are counted; further ones are passed over. */
const MOST = 1000;

/** The values in rows that were read. @param mapping with the names of the columns, else there are none */
export function countValues(table: EventTable, mapping: ColumnMapping | undefined): TriedValues {
  const count = (meaning: keyof TriedValues, known: readonly string[]): readonly TriedValue[] => {
    const at = fieldOf(table, mapping, meaning);
    return at < 0 ? [] : countField(table, at, (row) => known[table[meaning][row] ?? 0] ?? '');
  };
  return { eventType: count('eventType', EVENT_TYPES), status: count('status', STATUSES) };
}

/** The place of a column among those that are kept beside our own; a name of ours has a star there. */
function fieldOf(
  { fields }: EventTable,
  mapping: ColumnMapping | undefined,
  meaning: keyof TriedValues,
): number {
  const name = (mapping?.names?.[mapping.columns.indexOf(meaning)] ?? '').trim();
  if (fields === null || name === '') return -1;
  return fields.names.findIndex((own) => own === name || own === `${name}*`);
}

function countField(table: EventTable, at: number, asOf: (row: number) => string): TriedValue[] {
  const counts = new Map<string, { count: number; readonly as: string }>();
  for (let row = 0; row < table.size; row += 1) {
    const text = textAt(table.fields?.cells ?? null, row);
    const cell = (text.split(FIELD_SEPARATOR)[at] ?? '').trim();
    if (cell === '') continue;
    const known = counts.get(cell);
    if (known) known.count += 1;
    else if (counts.size < MOST) counts.set(cell, { count: 1, as: asOf(row) });
  }
  const found = [...counts].map(([cell, { count, as }]) => ({ cell, count, as }));
  return found.sort((a, b) => b.count - a.count || (a.cell < b.cell ? -1 : 1));
}
