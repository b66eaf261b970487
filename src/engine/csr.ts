/**
 * A list of whole numbers for every row, end to end in one array (compressed sparse rows): row r has
 * `values[offsets[r]]` up to, not including, `values[offsets[r + 1]]`.
 */
export interface Csr {
  /** One more than there are rows. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** Asks for the list of each row in turn and keeps only its numbers. */
export function buildCsr(rows: number, listOf: (row: number) => readonly number[]): Csr {
  const offsets = new Uint32Array(rows + 1);
  let values = new Uint32Array(2 * rows);
  let end = 0;
  for (let row = 0; row < rows; row += 1) {
    const list = listOf(row);
    if (end + list.length > values.length) {
      const larger = new Uint32Array(2 * (end + list.length));
      larger.set(values);
      values = larger;
    }
    for (const value of list) {
      values[end] = value;
      end += 1;
    }
    offsets[row + 1] = end;
  }
  return { offsets, values: values.slice(0, end) };
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
