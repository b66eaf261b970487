import type { CountryForm } from '../read/load-options.ts';
import { countryOfCode, countryOfName, englishName } from './countries.ts';
import { stateOfLetters, stateOfNumber } from './state-numbers.ts';

/** What a cell names: a country by its code of two letters, or a state that is no more by its name. */
export type NamedState = { readonly code: string } | { readonly name: string };

/** @returns undefined where it is no country in this form */
export function stateOfCell(cell: string, form: CountryForm): NamedState | undefined {
  const byName = codeAsState(countryOfName(cell));
  if (byName !== undefined || form === 'names') return byName;
  if (form === 'state-numbers')
    return /^\d{1,4}(?:\.0+)?$/.test(cell) ? stateOfNumber(cell) : undefined;
  const letters = cell.toUpperCase();
  // `Bo` is a name, `BO` and `bo` may be a code.
  if (cell !== letters && cell !== cell.toLowerCase()) return undefined;
  const own = form === 'state-letters' ? stateOfLetters(letters) : undefined;
  return codeAsState(own ?? countryOfCode(letters));
}

function codeAsState(code: string | undefined): NamedState | undefined {
  return code === undefined ? undefined : { code };
}

/** Of a few capitals or of one word in capitals and small letters; scripts without capitals have words only. */
const CODE_LETTERS = /^[\p{Lu}.]{2,5}$/u;
const WORD = /^\p{Lu}.*\p{Ll}|^[\p{Lo}]/u;

/** What countries are called in a table: each by the first name that its cells give it, by its English name where those are codes. */
export class CountryNames {
  /** The names in use, with the codes of two letters. */
  readonly codes = new Map<string, string>();
  readonly #names = new Map<string, string>();

  /** @param text as a cell has it, which is of that form */
  nameOf(code: string, text: string, form: CountryForm): string {
    const known = this.#names.get(code);
    if (known !== undefined) return known;
    const isName = WORD.test(text) || (form === 'names' && CODE_LETTERS.test(text));
    const name = isName ? text : englishName(code);
    this.#names.set(code, name);
    this.codes.set(name, code);
    return name;
  }
}

/** What may stand between names of countries. */
const BETWEEN = /[|;؛\n,،/]|(?<=^[A-Z]{2,3})-(?=[A-Z]{2,3}$)/;
/** Fewer cells than this share are no codes: a word may happen to be one. */
const LEAST_CODES = 0.6;

/**
 * The form in which most names in some cells are countries, and the share of those that are; 0 where they are hardly
 * any.
 * @param cells none of them empty
 */
export function countryFormOf(cells: readonly string[]): {
  readonly form: CountryForm;
  readonly share: number;
} {
  let best: { form: CountryForm; share: number } = { form: 'names', share: 0 };
  const names = cells.flatMap((cell) =>
    stateOfCell(cell, 'names') === undefined
      ? cell.split(BETWEEN).map((name) => name.trim())
      : [cell],
  );
  for (const form of ['names', 'iso', 'state-letters', 'state-numbers'] as const) {
    const known = names.filter((name) => stateOfCell(name, form) !== undefined).length;
    const share = names.length === 0 ? 0 : known / names.length;
    const isEnough = form === 'names' || share >= LEAST_CODES;
    if (isEnough && share > best.share + 0.001) best = { form, share };
  }
  return best;
}
