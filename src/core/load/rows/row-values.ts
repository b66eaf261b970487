import { STATUSES } from '../../model/dataset.ts';
import { EVENT_TYPES } from '../../model/event-type.ts';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Places by name, in any case. */
class Places {
  readonly #places: Map<string, number>;

  constructor(names: readonly string[]) {
    this.#places = new Map(names.flatMap((name, place) => [[name, place]]));
  }

  /** @returns −1 for a name that is none of them */
  of(name: string): number {
    return this.#places.get(name) ?? this.#places.get(name.toUpperCase()) ?? -1;
  }
}

const TYPES = new Places(EVENT_TYPES);
const STATES = new Places(STATUSES.map((status) => status.toUpperCase()));

const NO_TYPE = EVENT_TYPES.indexOf('UNSPECIFIED');
const NO_STATUS = STATUSES.indexOf('unspecified');

/** Place in `EVENT_TYPES`; −1 where the cell names none of them. Empty: `UNSPECIFIED`. */
export function readEventType(cell: string): number {
  return cell === '' ? NO_TYPE : TYPES.of(cell);
}

/** Place in `STATUSES`; −1 where the cell names none of them. Empty: `unspecified`. */
export function readStatus(cell: string): number {
  return cell === '' ? NO_STATUS : STATES.of(cell);
}

/**
 * −10 … +10, NaN where the cell is empty; undefined where it holds no such number. As tables of all countries write
 * it: with a comma before the decimals, a true minus, Arabic digits.
 */
export function readTone(cell: string): number | undefined {
  if (cell === '') return NaN;
  const plain = NUMBER.test(cell) ? cell : plainNumber(cell);
  if (!NUMBER.test(plain)) return undefined;
  const tone = Number(plain);
  return tone >= -10 && tone <= 10 ? tone : undefined;
}

function plainNumber(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/^\u2212/, '-')
    .replace(/^([+-]?\d+)[,٫](\d+)$/, '$1.$2');
}
