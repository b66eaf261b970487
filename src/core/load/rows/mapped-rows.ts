import type { Problem } from '../../model/problem.ts';
import { readFreeDate } from '../dates/free-date.ts';
import { showValue } from '../json/json-type.ts';
import { plainOfHtml } from './html-text.ts';
import type { ColumnMapping } from '../read/load-options.ts';
import { TABLE_COLUMNS, type TableColumn, type TableHeader } from '../read/table-columns.ts';
import type { TableRow } from './table-row.ts';
import { readEventType, readStatus, readTone } from './row-values.ts';
import { headerWith, type RowAdapter } from './row-adapter.ts';

const NO_COUNTRIES: ReadonlyMap<string, string> = new Map();

/** A number as tables of all countries write it: Arabic digits, a comma before the decimals, a true minus. */
function plainNumber(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/^\u2212/, '-')
    .replace(/^([+-]?\d+)[,٫](\d+)$/, '$1.$2');
}

/** Rows of a table whose columns the reader has named, with dates as people write them. */
export class MappedRows implements RowAdapter {
  readonly header: TableHeader;
  readonly widths: readonly number[];
  readonly countries = NO_COUNTRIES;
  readonly #unread = new Map<TableColumn, { readonly count: number; readonly found: string }>();
  readonly #mapping: ColumnMapping;
  readonly #places: Readonly<Record<TableColumn, readonly number[]>>;

  constructor(mapping: ColumnMapping) {
    this.#mapping = mapping;
    this.#places = Object.fromEntries(
      TABLE_COLUMNS.map((column) => [
        column,
        mapping.columns.flatMap((meaning, i) => (meaning === column ? [i] : [])),
      ]),
    ) as unknown as Readonly<Record<TableColumn, readonly number[]>>;
    this.header = headerWith(TABLE_COLUMNS.filter((column) => this.#places[column].length > 0));
    this.widths = [mapping.columns.length];
  }

  fill(cells: readonly string[], row: TableRow): 'taken' {
    const at = (column: TableColumn): string => (cells[this.#places[column][0] ?? -1] ?? '').trim();
    this.#fillDates(at('start'), at('end'), row);
    row.id = at('id').replace(/[\s,]+/g, '-');
    const type = at('eventType');
    const isType = readEventType(type) >= 0;
    row.eventType = isType ? type : '';
    row.actors = this.#names(cells, 'actors');
    row.topics = [...this.#names(cells, 'topics'), ...(isType || type === '' ? [] : [type])];
    const tone = plainNumber(at('tone'));
    row.tone = this.#known('tone', tone, readTone(tone) !== undefined);
    row.title = plainOfHtml(at('title'));
    row.status = this.#known('status', at('status'), readStatus(at('status')) >= 0);
    row.source = this.#names(cells, 'source');
    const url = at('url');
    row.url = /^www\./i.test(url) ? `https://${url}` : url;
    return 'taken';
  }

  problems(): readonly Problem[] {
    return [...this.#unread].map(([column, { count, found }]) => {
      const params = { column, count, found: showValue(found) };
      return { code: 'table.value-unread', severity: 'warning', path: [], params };
    });
  }

  /** A value that is none of those there are is left away, and counted. */
  #known(column: TableColumn, value: string, isKnown: boolean): string {
    if (isKnown) return value;
    const { count, found } = this.#unread.get(column) ?? { count: 0, found: value };
    this.#unread.set(column, { count: count + 1, found });
    return '';
  }

  #fillDates(start: string, end: string, row: TableRow): void {
    const { dateOrder } = this.#mapping;
    const from = readFreeDate(start, dateOrder);
    const to = end === '' || end === start ? undefined : readFreeDate(end, dateOrder);
    row.start = 'edtf' in from ? from.edtf : start;
    row.end = to === undefined ? '' : 'edtf' in to ? to.edtf : end;
    delete row.dateFault;
    const fault = 'fault' in from ? from.fault : to && 'fault' in to ? to.fault : undefined;
    if (fault !== undefined) row.dateFault = fault;
    else if (to !== undefined && /[/[{]/.test(row.start + row.end)) row.end = '';
  }

  #names(cells: readonly string[], column: TableColumn): string[] {
    const { separator } = this.#mapping;
    return this.#places[column].flatMap((place) => {
      const cell = cells[place] ?? '';
      return separator === '' ? [cell] : cell.split(separator);
    });
  }
}
