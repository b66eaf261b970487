/**
 * A list of whole numbers for every row, end to end in one array (compressed sparse rows): row r has
 * `values[offsets[r]]` up to, not including, `values[offsets[r + 1]]`.
 */
export interface Csr {
  /** One more than there are rows. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

export function buildCsr(lists: readonly (readonly number[])[]): Csr {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + list.length;
  });
  const values = new Uint32Array(offsets[lists.length] ?? 0);
  lists.forEach((list, row) => {
    values.set(list, offsets[row]);
  });
  return { offsets, values };
}

/**
 * For every value the rows that have it, ascending (posting lists).
 * @param size how many values there are: they lie in 0 … size − 1
 */
export function transposeCsr({ offsets, values }: Csr, size: number): Csr {
  const starts = new Uint32Array(size + 1);
  for (const value of values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let value = 0; value < size; value += 1) {
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  }
  const next = starts.slice();
  const rows = new Uint32Array(values.length);
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      const place = next[value] ?? 0;
      rows[place] = row;
      next[value] = place + 1;
    }
  }
  return { offsets: starts, values: rows };
}

/** The numbers of one row; a view, not a copy. */
export function rowOf({ offsets, values }: Csr, row: number): Uint32Array {
  return values.subarray(offsets[row], offsets[row + 1]);
}
