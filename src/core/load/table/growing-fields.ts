import type { FieldsColumn } from '../../model/event-table.ts';
import { GrowingTexts } from './growing.ts';

/** Bytes of further cells that are kept at most; beyond, rows are without them. */
const MOST = 1 << 28;

/** Further cells of rows, joined. */
export class GrowingFields {
  readonly #names: readonly string[];
  readonly #texts = new GrowingTexts();

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** @param cells of one row, joined by `FIELD_SEPARATOR` */
  push(cells: string): void {
    this.#texts.push(this.#texts.bytes.length > MOST ? '' : cells);
  }

  clear(): void {
    this.#texts.clear();
  }

  take(order: Uint32Array | null): FieldsColumn {
    return { names: this.#names, cells: this.#texts.take(order) };
  }
}
