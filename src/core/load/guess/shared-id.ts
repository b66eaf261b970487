import type { ColumnMapping } from '../read/load-options.ts';

type Row = readonly string[];

const LOOKED_AT = 400;
/** Rows an event, on average, from which they are hardly several events by chance. */
const LEAST_SHARED = 1.5;
const IDS = /(?:id|no|nr|num|number|key|code|ref|№|номер|ид|رقم|المعرف)$/;

/**
 * The column whose value is shared by rows that are one event: by their names an id, one after the other, with the
 * same dates, and somebody else in each.
 * @param rows the first ones of the table
 * @param names of the columns, in words
 * @returns −1 where rows are events
 */
export function findSharedId(
  rows: readonly Row[],
  names: readonly string[],
  { columns }: ColumnMapping,
): number {
  const few = rows.slice(0, LOOKED_AT);
  const same = placesOf(columns, ['start', 'end', 'year', 'month', 'day']);
  const other = placesOf(columns, ['actors', 'initiator', 'recipient']);
  if (same.length === 0 || other.length === 0) return -1;
  return names.findIndex((name, at) => {
    const meaning = columns[at] ?? null;
    if (!IDS.test(name) || (meaning !== null && meaning !== 'id')) return false;
    const groups = groupsBy(few, at);
    if (groups.length < 2 || few.length < groups.length * LEAST_SHARED) return false;
    return groups.every(
      (group) =>
        same.every((place) => group.every((row) => row[place] === group[0]?.[place])) &&
        new Set(group.map((row) => other.map((place) => row[place]).join('\n'))).size ===
          group.length,
    );
  });
}

/** Runs of rows with the same cell; none where a cell is empty or comes again later. */
function groupsBy(rows: readonly Row[], at: number): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  let before: string | undefined;
  for (const row of rows) {
    const id = (row[at] ?? '').trim();
    const group = groups.get(id);
    if (id === '' || (group && id !== before)) return [];
    if (group) group.push(row);
    else groups.set(id, [row]);
    before = id;
  }
  return [...groups.values()];
}

function placesOf(columns: ColumnMapping['columns'], meanings: readonly string[]): number[] {
  return columns.flatMap((meaning, at) =>
    meaning !== null && meanings.includes(meaning) ? [at] : [],
  );
}
