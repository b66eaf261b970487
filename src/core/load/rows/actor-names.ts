import { countryOfCode, countryOfName, englishName } from './countries.ts';

/** What event data say of somebody: a country, by code or name, and a name of its own. */
type Coded = readonly [country: string, name: string];

const NOBODY = new Set(['', 'NA', 'NONE', 'NULL', 'UNSPECIFIED ACTOR']);

/** Names the actors of event data: the country where one is given, else by the actor's own name. */
export class ActorNames {
  /** The countries that were named, with their codes of two letters. */
  readonly countries = new Map<string, string>();
  readonly #kept = new Map<string, string>();

  /** Both, or one where they are the same or only one is there. */
  ofRow(from: Coded, to: Coded): string[] {
    return [this.#nameOf(from), this.#nameOf(to)].filter((name) => name !== '');
  }

  #nameOf([country, name]: Coded): string {
    const given = NOBODY.has(country.toUpperCase()) ? '' : country;
    if (given === '') return NOBODY.has(name.toUpperCase()) ? '' : name.replaceAll('|', '/');
    let known = this.#kept.get(given);
    if (known === undefined) {
      const code = countryOfCode(given) ?? countryOfName(given);
      known = code === undefined ? given.replaceAll('|', '/') : englishName(code);
      if (code !== undefined) this.countries.set(known, code);
      this.#kept.set(given, known);
    }
    return known;
  }
}
