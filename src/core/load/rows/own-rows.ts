import type { Problem } from '../../model/problem.ts';
import type { RowAdapter } from './row-adapter.ts';
import type { TableHeader } from '../read/table-columns.ts';
import type { TableRow } from './table-row.ts';

const NO_COUNTRIES: ReadonlyMap<string, string> = new Map();

/** Rows in our own columns. */
export class OwnRows implements RowAdapter {
  readonly header: TableHeader;
  readonly widths: readonly number[];
  readonly countries = NO_COUNTRIES;

  constructor(header: TableHeader, width: number) {
    this.header = header;
    this.widths = [width];
  }

  fill(cells: readonly string[], row: TableRow): 'taken' {
    const { places } = this.header;
    row.id = cellAt(cells, places.id);
    row.start = cellAt(cells, places.start);
    row.end = cellAt(cells, places.end);
    row.eventType = cellAt(cells, places.eventType);
    row.actors = cellAt(cells, places.actors);
    row.topics = cellAt(cells, places.topics);
    row.tone = cellAt(cells, places.tone);
    row.title = cells[places.title] ?? '';
    row.status = cellAt(cells, places.status);
    row.source = cellAt(cells, places.source);
    row.url = cellAt(cells, places.url);
    return 'taken';
  }

  problems(): readonly Problem[] {
    return [];
  }
}

function cellAt(cells: readonly string[], place: number): string {
  return place < 0 ? '' : (cells[place] ?? '').trim();
}
