import type { EventTable, NamesColumn } from '../../model/event-table.ts';
import { inFileOrder, textAt } from '../../model/event-table.ts';
import { extrasOfTable } from '../../model/table-extras.ts';
import { idsOfNames } from '../../model/name-ids.ts';
import { eventOfRow } from '../../model/table-dataset.ts';
import type { Rows } from '../columns/rows.ts';
import type { ExtractSource } from './extract.ts';

/** The rows of a table. */
export function sourceOfTable(table: EventTable, rows: Rows): ExtractSource {
  const linkAt = (row: number): { readonly link?: string } => {
    const link = textAt(table.url, row);
    return link === '' ? {} : { link };
  };
  return {
    knownAt: (row) => {
      const event = rows.eventAt(row);
      return event && { ...event, ...linkAt(row) };
    },
    writtenAt: (row) => ({ ...eventOfRow(table, row), ...linkAt(row) }),
    inWrittenOrder: (chosen) => inFileOrder(table, chosen),
    usedBy: (chosen) => ({
      isTable: true,
      extras: extrasOfTable(table),
      actors: usedNames(table.actors, chosen),
      topics: usedNames(table.topics, chosen),
      sources: usedNames(table.sources, chosen),
    }),
  };
}

function usedNames(column: NamesColumn, rows: Uint32Array): readonly string[] {
  const used = new Uint8Array(column.names.length);
  for (const row of rows) {
    const end = column.offsets[row + 1] ?? 0;
    for (let at = column.offsets[row] ?? 0; at < end; at += 1) used[column.codes[at] ?? 0] = 1;
  }
  return idsOfNames(column.names).filter((_, code) => used[code] === 1);
}
