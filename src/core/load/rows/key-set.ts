/** Tells whether a text came before, by 64 bits of hash: 16 bytes a text at most, and no string is kept. */
export class KeySet {
  #slots = new Uint32Array(2 * 4096);
  #size = 0;

  /** @returns false where it came before */
  add(text: string): boolean {
    if (this.#size * 4 >= this.#slots.length) this.#grow();
    const [low, high] = hash(text);
    return this.#put(low, high);
  }

  has(text: string): boolean {
    const [low, high] = hash(text);
    return this.#slots[2 * this.#find(low, high)] !== 0;
  }

  /** The slot that holds the hash, or the free one where it belongs. */
  #find(low: number, high: number): number {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    let slot = (low >>> 1) & mask;
    while (slots[2 * slot] !== 0 && (slots[2 * slot] !== low || slots[2 * slot + 1] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #put(low: number, high: number): boolean {
    const slot = this.#find(low, high);
    if (this.#slots[2 * slot] !== 0) return false;
    this.#slots[2 * slot] = low;
    this.#slots[2 * slot + 1] = high;
    this.#size += 1;
    return true;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    this.#size = 0;
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] !== 0) this.#put(old[i] ?? 0, old[i + 1] ?? 0);
    }
  }
}

/** Two FNV-like hashes of 32 bits; the first is never 0. */
function hash(text: string): readonly [number, number] {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 13;
  }
  return [((low ^ (low >>> 15)) | 1) >>> 0, high >>> 0];
}
