import { isNothing } from '../dates/placeholders.ts';
import type { CountryForm } from '../read/load-options.ts';
import { countryOfName } from './countries.ts';
import { CountryNames, stateOfCell } from './country-cells.ts';

/** What may stand between countries in one cell, whatever parts the names of the others. */
const AMONG_COUNTRIES = /\s*[,،;؛/&+]\s*|\s+(?:and|und|et|y|и)\s+|\s+و\s*/u;
const MOST_KEPT = 50_000;
const NOBODY: readonly string[] = [];

/** Takes the cells of one column apart into names, each country under one name whatever it is called there. */
export class MappedNames {
  readonly #separator: string;
  readonly #form: CountryForm | null;
  readonly #countries: CountryNames;
  readonly #kept = new Map<string, readonly string[]>();

  /**
   * @param separator what stands between names; '' where a cell is one
   * @param form how countries are written; null where names are taken as they stand
   * @param countries what those are called that were named before, in other columns too
   */
  constructor(separator: string, form: CountryForm | null, countries = new CountryNames()) {
    this.#separator = separator;
    this.#form = form;
    this.#countries = countries;
  }

  namesIn(cell: string): readonly string[] {
    if (cell === '') return NOBODY;
    let names = this.#kept.get(cell);
    if (names === undefined) {
      names = this.#split(cell);
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(cell, names);
    }
    return names;
  }

  #split(cell: string): readonly string[] {
    const whole = this.#nameOf(cell.trim());
    const isCountry = this.#form !== null && this.#countries.codes.has(whole);
    if (isCountry || whole === '') return whole === '' ? NOBODY : [whole];
    const parts = this.#separator === '' ? [cell] : cell.split(this.#separator);
    return parts
      .flatMap((part) => (this.#form === null ? [part.trim()] : countriesIn(part.trim())))
      .map((part) => this.#nameOf(part))
      .filter((name) => name !== '');
  }

  #nameOf(text: string): string {
    if (isNothing(text)) return '';
    const state = this.#form === null ? undefined : stateOfCell(text, this.#form);
    if (state === undefined) return text;
    if ('name' in state) return state.name;
    return this.#countries.nameOf(state.code, text, this.#form ?? 'names');
  }
}

/** Several countries in one breath are several names; whatever else stands together is one. */
function countriesIn(text: string): readonly string[] {
  if (countryOfName(text) !== undefined) return [text];
  const parts = text.split(AMONG_COUNTRIES);
  return parts.every((part) => countryOfName(part) !== undefined) ? parts : [text];
}
