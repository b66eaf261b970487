import { nameWords } from '../read/name-words.ts';
import type { ColumnMapping } from '../read/load-options.ts';
import { readEventType, readStatus } from './row-values.ts';
import { statusOfCell, typeOfCell } from './value-words.ts';

/** Types and statuses of ours for what the cells of a table call them: as the reader says, else as it is known. */
export class MappedValues {
  readonly #types: Map<string, string>;
  readonly #statuses: Map<string, string>;
  readonly #words: string;

  /** @param column the name of the column of types */
  constructor({ types = {}, statuses = {} }: ColumnMapping, column: string) {
    this.#types = new Map(Object.entries(types));
    this.#statuses = new Map(Object.entries(statuses));
    this.#words = nameWords(column);
  }

  /** @returns '' where nobody knows it */
  typeOf(cell: string): string {
    return kept(this.#types, cell, () =>
      readEventType(cell) >= 0 ? cell : (typeOfCell(cell, this.#words) ?? ''),
    );
  }

  /** @returns '' where nobody knows it */
  statusOf(cell: string): string {
    return kept(this.#statuses, cell, () =>
      readStatus(cell) >= 0 ? cell : (statusOfCell(cell) ?? ''),
    );
  }
}

function kept(known: Map<string, string>, cell: string, find: () => string): string {
  const given = known.get(cell);
  if (given !== undefined) return given;
  const found = find();
  if (known.size < 5000) known.set(cell, found);
  return found;
}
