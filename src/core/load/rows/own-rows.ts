import { ROLES } from '../../model/dataset.ts';
import type { Problem } from '../../model/problem.ts';
import type { RowAdapter } from './row-adapter.ts';
import { isFarEnd } from '../dates/placeholders.ts';
import { ROLE_COLUMNS, type TableHeader } from '../read/table-columns.ts';
import { joinFields } from './join-fields.ts';
import type { TableRow } from './table-row.ts';

const DIGIT_9 = 0x39;
const NO_COUNTRIES: ReadonlyMap<string, string> = new Map();

/** Rows in our own columns. */
export class OwnRows implements RowAdapter {
  readonly header: TableHeader;
  readonly widths: readonly number[];
  readonly countries = NO_COUNTRIES;

  #far = 0;
  readonly #roles: readonly { readonly role: number; readonly place: number }[];

  constructor(header: TableHeader, width: number) {
    this.header = header;
    this.#roles = ROLE_COLUMNS.map((column) => ({
      role: ROLES.indexOf(column),
      place: header.places[column],
    })).filter(({ place }) => place >= 0);
    this.widths = [width];
  }

  fill(cells: readonly string[], row: TableRow): 'taken' {
    const { places, fields } = this.header;
    row.id = cellAt(cells, places.id);
    row.start = cellAt(cells, places.start);
    row.end = this.#endIn(cellAt(cells, places.end));
    row.eventType = cellAt(cells, places.eventType);
    row.actors = cellAt(cells, places.actors);
    row.topics = cellAt(cells, places.topics);
    row.tone = cellAt(cells, places.tone);
    row.title = cells[places.title] ?? '';
    row.status = cellAt(cells, places.status);
    row.source = cellAt(cells, places.source);
    row.url = cellAt(cells, places.url);
    row.summary = cellAt(cells, places.summary);
    row.place = cellAt(cells, places.place);
    if (this.#roles.length > 0) {
      row.roles = this.#roles.map(({ role, place }) => ({ role, names: cellAt(cells, place) }));
    }
    if (fields) row.fields = joinFields(cells, fields.places);
    return 'taken';
  }

  problems(): readonly Problem[] {
    if (this.#far === 0) return [];
    const params = { count: this.#far };
    return [{ code: 'table.far-ends', severity: 'warning', path: [], params }];
  }

  /** A year that no one reaches is no end. */
  #endIn(cell: string): string {
    if (cell.charCodeAt(0) !== DIGIT_9 || !isFarEnd(cell)) return cell;
    this.#far += 1;
    return '..';
  }
}

function cellAt(cells: readonly string[], place: number): string {
  return place < 0 ? '' : (cells[place] ?? '').trim();
}
