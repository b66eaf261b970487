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

/**
 * The same of several rows that are one event: what all have alike once, what differs with who has it.
 * @param nameOf whom a row names
 */
export function joinPartFields(
  parts: readonly (readonly string[])[],
  places: readonly number[],
  nameOf: (cells: readonly string[]) => string,
): string {
  const cells = places.map((place) => {
    const own = parts.map((part) => (part[place] ?? '').trim());
    const first = own[0] ?? '';
    if (own.every((cell) => cell === first)) return first;
    const told = parts.flatMap((part, i) => (own[i] === '' ? [] : [`${nameOf(part)}: ${own[i]}`]));
    return told.join('; ');
  });
  return joinFields(
    cells,
    cells.map((_, at) => at),
  );
}
