import { EVENT_TYPES, type EventType } from '../../model/event-type.ts';
import type { Problem } from '../../model/problem.ts';
import type { TableRow } from './table-row.ts';
import { ActorNames, type Coded } from './actor-names.ts';
import { headerWith, placesByName, type RowAdapter } from './row-adapter.ts';

export function isPolecatHeader(names: readonly string[]): boolean {
  const places = placesByName(names);
  return ['eventdate', 'eventtype', 'actorname', 'recipientname'].every((name) => places.has(name));
}

/** Columns of POLECAT that are read; objects of PLOVER are brought into this order. */
export const POLECAT_COLUMNS = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Intensity',
  'Contexts',
  'Actor Name',
  'Actor Country',
  'Recipient Name',
  'Recipient Country',
  'Event Text',
  'Source',
  'URL',
] as const;

/** Types of PLOVER's first manual (2018) as what its present one has in their place. */
const FORMER_TYPES: Readonly<Record<string, EventType>> = {
  APPEAL: 'REQUEST',
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  YIELD: 'CONCEDE',
  FIGHT: 'ASSAULT',
};

/** Whether PLOVER has such a type, in either manual, or notes a document by it. */
export function isPloverType(type: string): boolean {
  return type === 'DOCUMENT' || (EVENT_TYPES as readonly string[]).includes(typeOfPlover(type));
}

function typeOfPlover(type: string): string {
  return Object.hasOwn(FORMER_TYPES, type) ? (FORMER_TYPES[type] ?? type) : type;
}

/** Rows of POLECAT, whose types are PLOVER's already. */
export class PolecatRows implements RowAdapter {
  readonly header = headerWith([
    'id',
    'start',
    'eventType',
    'initiator',
    'recipient',
    'topics',
    'tone',
    'title',
    'source',
    'url',
  ]);
  readonly widths: readonly number[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #names = new ActorNames();
  /** Where no row says whose report it is; PLOVER's objects may be anybody's. */
  readonly #source: string;

  constructor(header: readonly string[]) {
    this.#places = placesByName(header);
    this.#source = header === POLECAT_COLUMNS ? '' : 'POLECAT';
    this.widths = [header.length];
  }

  get countries(): ReadonlyMap<string, string> {
    return this.#names.countries;
  }

  fill(cells: readonly string[], row: TableRow): 'taken' {
    const at = (name: string): string => textOf(cells[this.#places.get(name) ?? -1]);
    const [from, to] = [at('actorname'), at('recipientname')];
    const type = at('eventtype');
    const url = at('url');
    row.id = at('eventid').replace(/[\s,]+/g, '-');
    row.start = at('eventdate').slice(0, 10);
    row.eventType = typeOfPlover(type.toUpperCase());
    row.roles = this.#names.ofRow(
      severalOf(at('actorcountry'), from),
      severalOf(at('recipientcountry'), to),
    );
    row.topics = at('contexts').split(/[;,|]\s*/);
    row.tone = at('intensity');
    row.status = 'occurred';
    const mode = at('eventmode');
    const what = at('eventtext') || [type, mode].filter((word) => word !== '').join(' · ');
    const who = [from, to].map((names) => names.split(SEVERAL).join(', '));
    row.title = `${who.filter((name) => name !== '').join(' → ')}: ${what}`;
    row.source = (at('source') || at('publisher') || this.#source).replaceAll('|', '/');
    row.url = /^https?:\/\//i.test(url) ? url : '';
    return 'taken';
  }

  problems(): readonly Problem[] {
    return [];
  }
}

const SEVERAL = /\s*[;|]\s*/;

/** Several actors in one cell, each with its country where as many are named, or the only one. */
function severalOf(countries: string, names: string): readonly Coded[] {
  const all = names.split(SEVERAL);
  const given = countries.split(SEVERAL);
  if (all.length === 1) return [[countries, names]];
  return all.map((name, i) => [(given.length === all.length ? given[i] : undefined) ?? '', name]);
}

function textOf(cell: string | undefined): string {
  const text = (cell ?? '').trim();
  return /^(?:NA|NaN|None|null)$/.test(text) ? '' : text;
}
