import { FIELD_SEPARATOR } from '../../model/event-table.ts';

/** Some cells of a row as a `FieldsColumn` keeps them. */
export function joinFields(cells: readonly string[], places: readonly number[]): string {
  let last = places.length - 1;
  while (last >= 0 && (cells[places[last] ?? -1] ?? '') === '') last -= 1;
  let text = '';
  for (let i = 0; i <= last; i += 1) {
    const cell = cells[places[i] ?? -1] ?? '';
    text += (i === 0 ? '' : FIELD_SEPARATOR) + (cell.includes(FIELD_SEPARATOR) ? '' : cell);
  }
  return text;
}
