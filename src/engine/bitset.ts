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

/** A new set of the rows in either; sets of the same size. */
export function orBitsets(a: Bitset, b: Bitset): Bitset {
  const either = new Uint32Array(a.length);
  for (let word = 0; word < either.length; word += 1) {
    either[word] = (a[word] ?? 0) | (b[word] ?? 0);
  }
  return either;
}

export function countBits(bits: Bitset): number {
  let count = 0;
  for (const word of bits) count += countOnes(word);
  return count;
}

/** Visits the rows in ascending order. */
export function forEachBit(bits: Bitset, visit: (row: number) => void): void {
  for (let word = 0; word < bits.length; word += 1) {
    let left = bits[word] ?? 0;
    while (left !== 0) {
      const lowest = left & -left;
      visit(word * 32 + 31 - Math.clz32(lowest));
      left ^= lowest;
    }
  }
}

/** Population count of 32 bits by sums of pairs, nibbles and bytes in parallel (Warren, Hacker's Delight, 5–1). */
function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
