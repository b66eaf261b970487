import { ROLES } from './dataset.ts';
import type { EventTable } from './event-table.ts';
import { TABLE_EXTRAS, type TableExtras } from './extract.ts';

/** What a table has beside the plain columns. */
export function extrasOfTable(table: EventTable): TableExtras {
  const { summary, place, roles, fields, toneScale } = table;
  const given: readonly string[] = [
    ...(summary === null ? [] : ['summary']),
    ...(place === null ? [] : ['place']),
    ...ROLES.filter((_, role) => roles?.includes(role) === true),
  ];
  return {
    columns: TABLE_EXTRAS.filter((column) => given.includes(column)),
    fields: fields?.names ?? [],
    ...(toneScale && { tone: toneScale }),
  };
}
