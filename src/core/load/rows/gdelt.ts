import { hostOf } from '../read/host-of.ts';
import type { Problem } from '../../model/problem.ts';
import type { TableRow } from './table-row.ts';
import { typeOfCameo } from './cameo.ts';
import { ActorNames } from './actor-names.ts';
import { KeySet } from './key-set.ts';
import { headerWith, placesByName, type RowAdapter } from './row-adapter.ts';

/** Where the columns stand: the first 35 are the same in every edition. */
const START = {
  globaleventid: 0,
  sqldate: 1,
  actor1code: 5,
  actor1name: 6,
  actor1countrycode: 7,
  actor2code: 15,
  actor2name: 16,
  actor2countrycode: 17,
  eventcode: 26,
  goldsteinscale: 30,
} as const;
type Column = keyof typeof START | 'place' | 'sourceurl';
type Places = Readonly<Record<Column, number>>;

/** GDELT 1.0 up to and from April 2013, and 2.0, whose three places have a column more each. */
const BY_WIDTH: Readonly<Record<number, Places>> = {
  57: { ...START, place: 50, sourceurl: -1 },
  58: { ...START, place: 50, sourceurl: 57 },
  61: { ...START, place: 52, sourceurl: 60 },
};

const WIDTHS = Object.keys(BY_WIDTH).map(Number);

/** Whether a row is one of GDELT's, which have no header. */
export function isGdeltRow(cells: readonly string[]): boolean {
  return (
    Object.hasOwn(BY_WIDTH, cells.length) &&
    /^\d{1,12}$/.test(cells[0] ?? '') &&
    /^\d{8}$/.test(cells[1] ?? '') &&
    /^\d{2,4}$/.test(cells[START.eventcode] ?? '')
  );
}

/** Whether a header is GDELT's, as queries of it give it. */
export function isGdeltHeader(names: readonly string[]): boolean {
  const places = placesByName(names);
  return (
    (places.has('sqldate') || places.has('day')) &&
    places.has('eventcode') &&
    places.has('actor1countrycode') &&
    places.has('actor2countrycode')
  );
}

/** Which other table of GDELT's a first row is of, that has no events; undefined for anything else. */
export function otherGdeltTable(cells: readonly string[]): 'Mentions' | 'GKG' | undefined {
  const [first = '', second = '', third = ''] = cells;
  const areMoments = /^\d{14}$/.test(second) && /^\d{14}$/.test(third);
  if (/^\d{6,12}$/.test(first) && areMoments && cells.length >= 14) return 'Mentions';
  if (/^\d{14}-T?\d+$/.test(first) && cells.length >= 20) return 'GKG';
  const places = placesByName(cells);
  if (places.has('mentiontimedate')) return 'Mentions';
  const isOld = ['numarts', 'counts', 'themes', 'locations'].every((name) => places.has(name));
  return isOld || places.has('gkgrecordid') ? 'GKG' : undefined;
}

/** Rows of GDELT's events: machine-coded, one for every mention, so that the same event stands there often. */
export class GdeltRows implements RowAdapter {
  readonly header = headerWith(
    ['id', 'start', 'eventType', 'initiator', 'recipient', 'tone', 'title', 'source', 'url'],
    true,
  );
  readonly widths: readonly number[];
  readonly #names = new ActorNames();
  readonly #seen = new KeySet();
  readonly #named: Places | undefined;
  readonly #merge: boolean;
  #repeats = 0;

  /**
   * @param header null where the file has none
   * @param width cells of the first row; rows of the other editions may stand among its like
   */
  constructor(header: readonly string[] | null, merge: boolean, width = 58) {
    this.#merge = merge;
    this.#named = header === null ? undefined : placesOf(header);
    this.widths = header ? [header.length] : [width, ...WIDTHS.filter((other) => other !== width)];
  }

  get countries(): ReadonlyMap<string, string> {
    return this.#names.countries;
  }

  fill(cells: readonly string[], row: TableRow): 'taken' | 'merged' {
    const places = this.#named ?? BY_WIDTH[cells.length] ?? BY_WIDTH[58];
    const at = (column: Column): string => (cells[places?.[column] ?? -1] ?? '').trim();
    const day = at('sqldate');
    const code = at('eventcode');
    const key = [day, code, at('actor1code'), at('actor2code'), at('place')].join('\t');
    if (!this.#seen.add(key)) {
      this.#repeats += 1;
      if (this.#merge) return 'merged';
    }
    const url = at('sourceurl');
    row.id = at('globaleventid');
    row.start = isoOf(day);
    row.eventType = typeOfCameo(code) ?? code;
    row.roles = this.#names.ofRow(
      [at('actor1countrycode'), at('actor1name')],
      [at('actor2countrycode'), at('actor2name')],
    );
    row.tone = at('goldsteinscale');
    row.status = 'occurred';
    const who = [at('actor1name'), at('actor2name')].filter((name) => name !== '').join(' → ');
    row.title = `${who} · CAMEO ${code}`;
    row.source = url === '' ? 'GDELT' : hostOf(url);
    row.url = /^https?:\/\//i.test(url) ? url : '';
    return 'taken';
  }

  problems(): readonly Problem[] {
    const count = this.#repeats;
    if (count === 0) return [];
    const code = this.#merge ? 'table.merged' : 'table.repeats';
    return [{ code, severity: 'warning', path: [], params: { count } }];
  }
}

function placesOf(names: readonly string[]): Places {
  const places = placesByName(names);
  const at = (...called: string[]): number =>
    called.map((name) => places.get(name)).find((place) => place !== undefined) ?? -1;
  return {
    globaleventid: at('globaleventid'),
    sqldate: at('sqldate', 'day'),
    actor1code: at('actor1code'),
    actor1name: at('actor1name'),
    actor1countrycode: at('actor1countrycode'),
    actor2code: at('actor2code'),
    actor2name: at('actor2name'),
    actor2countrycode: at('actor2countrycode'),
    eventcode: at('eventcode'),
    goldsteinscale: at('goldsteinscale'),
    place: at('actiongeofullname'),
    sourceurl: at('sourceurl'),
  };
}

function isoOf(day: string): string {
  return /^\d{8}$/.test(day) ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` : day;
}
