import type { NamesColumn, TextColumn } from '../../model/event-table.ts';
import { ownText } from './own-text.ts';

type Numbers = Float64Array | Float32Array | Uint32Array | Uint8Array;
type NumbersOf<T extends Numbers> = new (length: number) => T;

/** A typed array that grows by doubling. */
export class GrowingNumbers<T extends Numbers> {
  readonly #make: NumbersOf<T>;
  values: T;
  length = 0;

  constructor(make: NumbersOf<T>, capacity = 1024) {
    this.#make = make;
    this.values = new make(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1);
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.values.length) return;
    const larger = new this.#make(Math.max(needed, this.values.length * 2));
    larger.set(this.values.subarray(0, this.length));
    this.values = larger;
  }

  /** A copy: row i is what stood at `order[i]`. @param order null: as they stand */
  take(order: Uint32Array | null): T {
    const taken = new this.#make(this.length);
    if (order === null) taken.set(this.values.subarray(0, this.length));
    else for (let i = 0; i < order.length; i += 1) taken[i] = this.values[order[i] ?? 0] ?? 0;
    return taken;
  }
}

const encoder = new TextEncoder();
const LONG = 64;

/** Texts row after row as UTF-8. */
export class GrowingTexts {
  readonly bytes = new GrowingNumbers(Uint8Array, 65_536);
  /** One more than there are rows. */
  readonly offsets = new GrowingNumbers(Uint32Array);

  constructor() {
    this.offsets.push(0);
  }

  push(text: string): void {
    const { bytes } = this;
    bytes.reserve(text.length * 3);
    const { values } = bytes;
    let at = bytes.length;
    let i = 0;
    for (const short = text.length <= LONG ? text.length : 0; i < short; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) break;
      values[at] = code;
      at += 1;
    }
    if (i < text.length) at += encoder.encodeInto(text.slice(i), values.subarray(at)).written;
    bytes.length = at;
    this.offsets.push(at);
  }

  /** Takes the last text away. */
  pop(): void {
    this.offsets.length -= 1;
    this.bytes.length = this.offsets.values[this.offsets.length - 1] ?? 0;
  }

  clear(): void {
    this.bytes.length = 0;
    this.offsets.length = 1;
  }

  take(order: Uint32Array | null): TextColumn {
    const from = this.offsets.values;
    if (order === null) return { bytes: this.bytes.take(null), offsets: this.offsets.take(null) };
    const given = this.bytes.values;
    const bytes = new Uint8Array(this.bytes.length);
    const offsets = new Uint32Array(order.length + 1);
    let at = 0;
    for (let i = 0; i < order.length; i += 1) {
      const row = order[i] ?? 0;
      const start = from[row] ?? 0;
      const end = from[row + 1] ?? 0;
      if (end - start > LONG) bytes.set(given.subarray(start, end), at);
      else for (let k = start; k < end; k += 1) bytes[at + k - start] = given[k] ?? 0;
      at += end - start;
      offsets[i + 1] = at;
    }
    return { bytes, offsets };
  }
}

/** Any number of names a row, each name kept once. */
export class GrowingNames {
  readonly #codeOf = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #offsets = new GrowingNumbers(Uint32Array);
  readonly #codes = new GrowingNumbers(Uint32Array);

  constructor() {
    this.#offsets.push(0);
  }

  /** @param cell names separated by `|`, or a list of names; empty ones and repetitions are passed over */
  push(cell: string | readonly string[]): void {
    this.add(cell);
    this.end();
  }

  /** Ends the row that was being added to. */
  end(): void {
    this.#offsets.push(this.#codes.length);
  }

  /** Names added to the row under way, and all rows so far. */
  get size(): number {
    return this.#codes.length;
  }

  /** Adds names to the row under way; {@link end} ends it. */
  add(cell: string | readonly string[]): void {
    if (typeof cell !== 'string') cell.forEach((name) => this.#add(name.trim()));
    else if (cell !== '') {
      let from = 0;
      for (let bar = cell.indexOf('|'); bar !== -1; bar = cell.indexOf('|', from)) {
        this.#add(cell.slice(from, bar).trim());
        from = bar + 1;
      }
      this.#add(from === 0 ? cell : cell.slice(from).trim());
    }
  }

  #add(name: string): void {
    if (name === '') return;
    let code = this.#codeOf.get(name);
    if (code === undefined) {
      const own = ownText(name);
      code = this.#names.push(own) - 1;
      this.#codeOf.set(own, code);
    }
    const { values, length } = this.#codes;
    for (let i = this.#offsets.values[this.#offsets.length - 1] ?? 0; i < length; i += 1) {
      if (values[i] === code) return;
    }
    this.#codes.push(code);
  }

  /** Forgets the rows, and keeps the names with their codes. */
  clearRows(): void {
    this.#codes.length = 0;
    this.#offsets.length = 1;
  }

  /** What stands beside each name, in the order in which {@link take} gives the names. */
  takeBeside(order: Uint32Array | null, beside: Uint8Array): Uint8Array {
    const { length } = this.#codes;
    if (order === null) return beside.slice(0, length);
    const from = this.#offsets.values;
    const taken = new Uint8Array(length);
    let at = 0;
    for (const row of order) {
      for (let k = from[row] ?? 0; k < (from[row + 1] ?? 0); k += 1) {
        taken[at] = beside[k] ?? 0;
        at += 1;
      }
    }
    return taken;
  }

  take(order: Uint32Array | null): NamesColumn {
    const names = this.#names.slice();
    const codes = new (names.length <= 0x1_0000 ? Uint16Array : Uint32Array)(this.#codes.length);
    const from = this.#offsets.values;
    const given = this.#codes.values;
    if (order === null) {
      codes.set(given.subarray(0, codes.length));
      return { names, offsets: this.#offsets.take(null), codes };
    }
    const offsets = new Uint32Array(order.length + 1);
    let at = 0;
    for (let i = 0; i < order.length; i += 1) {
      const row = order[i] ?? 0;
      const end = from[row + 1] ?? 0;
      for (let k = from[row] ?? 0; k < end; k += 1) {
        codes[at] = given[k] ?? 0;
        at += 1;
      }
      offsets[i + 1] = at;
    }
    return { names, offsets, codes };
  }
}
