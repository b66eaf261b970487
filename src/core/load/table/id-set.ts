import type { GrowingTexts } from './growing.ts';

/** Tells whether a text stands in a column already: places of texts by their hash, and no string is kept. */
export class IdSet {
  readonly #texts: GrowingTexts;
  /** Rows plus one, by hash; 0 is free. */
  #slots = new Uint32Array(4096);
  #size = 0;

  constructor(texts: GrowingTexts) {
    this.#texts = texts;
  }

  /** Adds the text of a row. @returns false where an earlier row has the same */
  add(row: number): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const slot = this.#find(row);
    if (this.#slots[slot] !== 0) return false;
    this.#slots[slot] = row + 1;
    this.#size += 1;
    return true;
  }

  /** The slot that holds the same text, or the free one where it belongs. */
  #find(row: number): number {
    const mask = this.#slots.length - 1;
    let slot = this.#hash(row) & mask;
    for (;;) {
      const held = this.#slots[slot] ?? 0;
      if (held === 0 || this.#same(held - 1, row)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (const held of old) {
      if (held !== 0) this.#slots[this.#find(held - 1)] = held;
    }
  }

  /** FNV-1a with its bits mixed once more, for the mask takes the low ones. */
  #hash(row: number): number {
    const bytes = this.#texts.bytes.values;
    const offsets = this.#texts.offsets.values;
    let hash = 0x811c9dc5;
    for (let i = offsets[row] ?? 0, end = offsets[row + 1] ?? 0; i < end; i += 1) {
      hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
    }
    return (hash ^ (hash >>> 15)) >>> 0;
  }

  #same(a: number, b: number): boolean {
    const bytes = this.#texts.bytes.values;
    const offsets = this.#texts.offsets.values;
    const from = offsets[a] ?? 0;
    const other = offsets[b] ?? 0;
    const length = (offsets[a + 1] ?? 0) - from;
    if ((offsets[b + 1] ?? 0) - other !== length) return false;
    for (let i = 0; i < length; i += 1) {
      if (bytes[from + i] !== bytes[other + i]) return false;
    }
    return true;
  }
}
