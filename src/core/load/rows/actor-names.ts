import { ROLES } from '../../model/dataset.ts';
import type { RoleCells } from './table-row.ts';
import { countryOfCode, countryOfName, englishName } from './countries.ts';

/** What event data say of somebody: a country, by code or name, and a name of its own. */
type Coded = readonly [country: string, name: string];

const INITIATOR = ROLES.indexOf('initiator');
const RECIPIENT = ROLES.indexOf('recipient');
const NOBODY = new Set(['', 'NA', 'NONE', 'NULL', 'UNSPECIFIED ACTOR']);

/** Names the actors of event data: the country where one is given, else by the actor's own name. */
export class ActorNames {
  /** The countries that were named, with their codes of two letters. */
  readonly countries = new Map<string, string>();
  readonly #kept = new Map<string, string>();

  /** Who does it, and to whom; whoever does it to himself only does it. */
  ofRow(from: Coded, to: Coded): readonly RoleCells[] {
    return [
      { role: INITIATOR, names: [this.#nameOf(from)] },
      { role: RECIPIENT, names: [this.#nameOf(to)] },
    ];
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
