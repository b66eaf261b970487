import { ROLES } from '../../model/dataset.ts';
import type { RoleCells } from './table-row.ts';
import { countryOfCode, countryOfName, englishName } from './countries.ts';

/** What event data say of somebody: a country, by code or name, and a name of its own. */
export type Coded = readonly [country: string, name: string];

const INITIATOR = ROLES.indexOf('initiator');
const RECIPIENT = ROLES.indexOf('recipient');
const NOBODY = new Set(['', 'NA', 'NONE', 'NULL', 'UNSPECIFIED ACTOR']);

/** Names the actors of event data: the country where one is given, else by the actor's own name. */
export class ActorNames {
  /** The countries that were named, with their codes of two letters. */
  readonly countries = new Map<string, string>();
  readonly #kept = new Map<string, string>();

  /** Who does it, and to whom, one or several; whoever does it to himself only does it. */
  ofRow(from: Coded | readonly Coded[], to: Coded | readonly Coded[]): readonly RoleCells[] {
    return [
      { role: INITIATOR, names: this.#namesOf(from) },
      { role: RECIPIENT, names: this.#namesOf(to) },
    ];
  }

  #namesOf(coded: Coded | readonly Coded[]): readonly string[] {
    const all = isOne(coded) ? [coded] : coded;
    return all.map((one) => this.#nameOf(one));
  }

  #nameOf([country, name]: Coded): string {
    const given = NOBODY.has(country.toUpperCase()) ? '' : country;
    const isNamed = !NOBODY.has(name.toUpperCase());
    // A code that is no country's says less than the name beside it.
    const isStrange = isNamed && /^[A-Z]{3}$/.test(given) && countryOfCode(given) === undefined;
    if (given === '' || isStrange) return isNamed ? name.replaceAll('|', '/') : '';
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

function isOne(coded: Coded | readonly Coded[]): coded is Coded {
  return typeof coded[0] === 'string';
}
