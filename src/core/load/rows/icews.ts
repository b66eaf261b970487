import type { Problem } from '../../model/problem.ts';
import type { TableRow } from './table-row.ts';
import { ActorNames } from './actor-names.ts';
import { typeOfCameo } from './cameo.ts';
import { KeySet } from './key-set.ts';
import { headerWith, placesByName, type RowAdapter } from './row-adapter.ts';

export function isIcewsHeader(names: readonly string[]): boolean {
  const places = placesByName(names);
  return ['eventdate', 'sourcename', 'targetname', 'cameocode'].every((name) => places.has(name));
}

/** Rows of ICEWS: what two do together stands there twice, once from each side. */
export class IcewsRows implements RowAdapter {
  readonly header = headerWith(
    ['id', 'start', 'eventType', 'initiator', 'recipient', 'tone', 'title', 'source'],
    true,
  );
  readonly widths: readonly number[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #names = new ActorNames();
  readonly #seen = new KeySet();
  readonly #merge: boolean;
  #reciprocal = 0;

  constructor(header: readonly string[], merge: boolean) {
    this.#places = placesByName(header);
    this.#merge = merge;
    this.widths = [header.length];
  }

  get countries(): ReadonlyMap<string, string> {
    return this.#names.countries;
  }

  fill(cells: readonly string[], row: TableRow): 'taken' | 'merged' {
    const at = (name: string): string => (cells[this.#places.get(name) ?? -1] ?? '').trim();
    const [day, code, from, to] = [
      at('eventdate'),
      at('cameocode'),
      at('sourcename'),
      at('targetname'),
    ];
    if (this.#isReverse([day, code, at('storyid'), at('sentencenumber')].join('\t'), from, to)) {
      this.#reciprocal += 1;
      if (this.#merge) return 'merged';
    }
    row.id = at('eventid');
    row.start = day;
    row.eventType = typeOfCameo(code) ?? code;
    row.roles = this.#names.ofRow([at('sourcecountry'), from], [at('targetcountry'), to]);
    row.tone = at('intensity');
    row.status = 'occurred';
    row.title = `${from} → ${to}: ${at('eventtext') || `CAMEO ${code}`}`;
    row.source = at('publisher').replaceAll('|', '/') || 'ICEWS';
    return 'taken';
  }

  problems(): readonly Problem[] {
    const count = this.#reciprocal;
    if (count === 0) return [];
    const code = this.#merge ? 'table.merged' : 'table.reciprocal';
    return [{ code, severity: 'warning', path: [], params: { count } }];
  }

  /** Whether the same sentence has told it from the other side. */
  #isReverse(sentence: string, from: string, to: string): boolean {
    if (from !== to && this.#seen.has(`${sentence}\t${to}\t${from}`)) return true;
    this.#seen.add(`${sentence}\t${from}\t${to}`);
    return false;
  }
}
