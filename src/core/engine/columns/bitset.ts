/** A set of rows, one bit each: row r is bit r mod 32 of word r div 32. Bits beyond the last row stay 0. */
export type Bitset = Uint32Array;

/** No row out of `size`. */
export function emptyBitset(size: number): Bitset {
  return new Uint32Array(Math.ceil(size / 32));
}

/** Every row out of `size`. */
export function fullBitset(size: number): Bitset {
  const bits = emptyBitset(size).fill(0xffffffff);
  if (size % 32 !== 0) bits[bits.length - 1] = 2 ** (size % 32) - 1;
  return bits;
}

export function setBit(bits: Bitset, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

export function hasBit(bits: Bitset, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** A new set of the rows in both; sets of the same size. */
export function andBitsets(a: Bitset, b: Bitset): Bitset {
  const both = new Uint32Array(a.length);
  for (let word = 0; word < both.length; word += 1) both[word] = (a[word] ?? 0) & (b[word] ?? 0);
  return both;
}

export function countBits(bits: Bitset): number {
  let count = 0;
  for (const word of bits) count += countOnes(word);
  return count;
}

/**
 * Writes the rows from `from` up to, not including, `to` into an array that has room.
 * @returns how many there are
 */
export function collectRows(bits: Bitset, from: number, to: number, into: Uint32Array): number {
  let count = 0;
  for (let word = from >>> 5; word << 5 < to; word += 1) {
    const first = word << 5;
    let left = (bits[word] ?? 0) | 0;
    if (first < from) left &= -1 << (from - first);
    if (to - first < 32) left &= (1 << (to - first)) - 1;
    if (left === -1) {
      for (let row = first; row < first + 32; row += 1) into[count++] = row;
      continue;
    }
    while (left !== 0) {
      const lowest = left & -left;
      into[count++] = first + 31 - Math.clz32(lowest);
      left ^= lowest;
    }
  }
  return count;
}

/** How many rows of the set come before each of some ascending places. */
export function ranksAt(bits: Bitset, places: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(places.length);
  let word = 0;
  let before = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    for (; word < place >>> 5; word += 1) before += countOnes(bits[word] ?? 0);
    ranks[index] = before + countOnes((bits[word] ?? 0) & ((1 << (place & 31)) - 1));
  }
  return ranks;
}

/** Population count of 32 bits by sums of pairs, nibbles and bytes in parallel (Warren, Hacker's Delight, 5–1). */
function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
