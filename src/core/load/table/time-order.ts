/**
 * The order of rows by start, then end, then place: row `order[i]` comes i-th. A radix sort over the bits of
 * both numbers, so that a million rows make no objects and no comparisons.
 * @param size of the rows that count
 * @returns null where they stand in that order already
 */
export function orderByTime(
  startMs: Float64Array,
  endMs: Float64Array,
  size: number,
): Uint32Array | null {
  if (isOrdered(startMs, endMs, size)) return null;
  let order = new Uint32Array(size).map((_, row) => row);
  let spare = new Uint32Array(size);
  for (const column of [endMs, startMs]) {
    const [low, high] = sortableBits(column, size);
    for (const bits of [low, high]) {
      for (const shift of [0, 16]) {
        if (sortByDigit(bits, shift, order, spare)) [order, spare] = [spare, order];
      }
    }
  }
  return order;
}

function isOrdered(startMs: Float64Array, endMs: Float64Array, size: number): boolean {
  for (let row = 1; row < size; row += 1) {
    const before = startMs[row - 1] ?? 0;
    const start = startMs[row] ?? 0;
    if (start < before) return false;
    if (start === before && (endMs[row] ?? 0) < (endMs[row - 1] ?? 0)) return false;
  }
  return true;
}

/** Two unsigned halves per number that sort as the number does: IEEE 754, negative ones turned round. */
function sortableBits(column: Float64Array, size: number): [Uint32Array, Uint32Array] {
  const low = new Uint32Array(size);
  const high = new Uint32Array(size);
  const view = new DataView(new ArrayBuffer(8));
  for (let row = 0; row < size; row += 1) {
    // −0 becomes 0, which it equals.
    view.setFloat64(0, (column[row] ?? 0) + 0);
    const sign = view.getInt32(0) >> 31;
    high[row] = view.getUint32(0) ^ (sign | 0x8000_0000);
    low[row] = view.getUint32(4) ^ sign;
  }
  return [low, high];
}

const DIGITS = 0x1_0000;

/** One stable pass from `from` into `to`. @returns false where every digit is the same and nothing was done */
function sortByDigit(
  bits: Uint32Array,
  shift: number,
  from: Uint32Array,
  to: Uint32Array,
): boolean {
  const places = new Uint32Array(DIGITS);
  for (const value of bits) {
    const digit = (value >>> shift) & 0xffff;
    places[digit] = (places[digit] ?? 0) + 1;
  }
  if (places[((bits[0] ?? 0) >>> shift) & 0xffff] === bits.length) return false;
  let place = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const count = places[digit] ?? 0;
    places[digit] = place;
    place += count;
  }
  for (const row of from) {
    const digit = ((bits[row] ?? 0) >>> shift) & 0xffff;
    const at = places[digit] ?? 0;
    to[at] = row;
    places[digit] = at + 1;
  }
  return true;
}
