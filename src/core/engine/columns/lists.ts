import type { Lists } from './columns.ts';

/** Asks for the list of each row in turn and keeps only its numbers. */
export function buildLists(rows: number, listOf: (row: number) => readonly number[]): Lists {
  const offsets = new Uint32Array(rows + 1);
  let codes = new Uint32Array(2 * rows);
  let end = 0;
  for (let row = 0; row < rows; row += 1) {
    const list = listOf(row);
    if (end + list.length > codes.length) {
      const larger = new Uint32Array(2 * (end + list.length));
      larger.set(codes);
      codes = larger;
    }
    for (const code of list) {
      codes[end] = code;
      end += 1;
    }
    offsets[row + 1] = end;
  }
  return { offsets, codes: codes.slice(0, end) };
}
