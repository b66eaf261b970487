import type { EventTable, TextColumn } from '../../model/event-table.ts';

const ROW_ID = /^row-([1-9]\d*)$/;

/** The first row of an event by what it is called; undefined where none is called so. */
export function findRow({ id: ids, rowNumber }: EventTable, id: string): number | undefined {
  const own = ids === null ? undefined : findText(ids, new TextEncoder().encode(id));
  if (own !== undefined) return own;
  const number = ROW_ID.exec(id)?.[1];
  const row = number === undefined ? -1 : rowNumber.indexOf(Number(number));
  if (row < 0) return undefined;
  const named = ids !== null && (ids.offsets[row] ?? 0) < (ids.offsets[row + 1] ?? 0);
  return named ? undefined : row;
}

/** The first row whose text these bytes are. */
function findText({ bytes, offsets }: TextColumn, wanted: Uint8Array): number | undefined {
  if (wanted.length === 0) return undefined;
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const start = offsets[row] ?? 0;
    if ((offsets[row + 1] ?? 0) - start !== wanted.length) continue;
    let same = 0;
    while (same < wanted.length && bytes[start + same] === wanted[same]) same += 1;
    if (same === wanted.length) return row;
  }
  return undefined;
}
