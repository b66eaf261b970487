import type { Problem } from '../../model/problem.ts';
import { yearText } from '../dates/date-point.ts';
import { fieldsAt, type TableHeader } from '../read/table-columns.ts';
import { joinFields } from './join-fields.ts';
import type { TableRow } from './table-row.ts';
import { linksOfHtml, plainOfHtml } from './html-text.ts';
import { headerWith, placesByName, type RowAdapter } from './row-adapter.ts';

/** Columns that are kept as they stand. */
const KEPT = ['displaydate', 'mediacaption'];
const NO_COUNTRIES: ReadonlyMap<string, string> = new Map();

export function isTimelineSheet(names: readonly string[]): boolean {
  const places = placesByName(names);
  return ['year', 'headline', 'endyear'].every((name) => places.has(name));
}

/** Rows of the spreadsheet of TimelineJS. A title slide has no date and is no event. */
export class TimelineSheetRows implements RowAdapter {
  readonly header: TableHeader;
  readonly widths: readonly number[];
  readonly countries = NO_COUNTRIES;
  readonly #places: ReadonlyMap<string, number>;

  constructor(header: readonly string[]) {
    this.#places = placesByName(header);
    const kept = KEPT.flatMap((name) => this.#places.get(name) ?? []);
    this.header = {
      ...headerWith(['start', 'end', 'topics', 'title', 'source', 'url', 'summary']),
      ...(kept.length > 0 && { fields: fieldsAt(kept, header) }),
    };
    this.widths = [header.length];
  }

  fill(cells: readonly string[], row: TableRow): 'taken' | 'merged' {
    const at = (name: string): string => (cells[this.#places.get(name) ?? -1] ?? '').trim();
    if (at('type') === 'title' && at('year') === '') return 'merged';
    row.start = partsToEdtf(at('year'), at('month'), at('day'), at('time'));
    const end = partsToEdtf(at('endyear'), at('endmonth'), at('endday'), at('endtime'));
    row.end = end === row.start ? '' : end;
    const groups = [at('group'), at('type') === 'era' ? 'Era' : ''];
    row.topics = groups.map((name) => plainOfHtml(name)).filter((name) => name !== '');
    const text = plainOfHtml(at('text'));
    row.title = plainOfHtml(at('headline')) || text;
    row.summary = row.title === text ? '' : text;
    const { fields } = this.header;
    row.fields = fields ? joinFields(cells, fields.places) : '';
    const link = [at('media'), ...linksOfHtml(at('text'))].find((url) => /^https?:\/\//i.test(url));
    row.url = link ?? '';
    row.source = plainOfHtml(at('mediacredit')).replaceAll('|', '/');
    return 'taken';
  }

  problems(): readonly Problem[] {
    return [];
  }
}

/** The parts of a date as EDTF; what is no number stays as it is, so that it can be complained about. */
export function partsToEdtf(year: string, month: string, day: string, time = ''): string {
  const parts = [year, month, day];
  if (parts.every((part) => part === '')) return '';
  if (!/^-?\d{1,6}$/.test(year)) return parts.filter((part) => part !== '').join('-');
  const two = (part: string): string => part.padStart(2, '0');
  const isLong = Math.abs(Number(year)) > 9999;
  const text = isLong ? `Y${Number(year)}` : yearText(yearOf(Number(year)));
  if (month === '' || month === '0' || isLong) return text;
  if (day === '' || day === '0') return `${text}-${two(month)}`;
  const clock = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(time);
  const date = `${text}-${two(month)}-${two(day)}`;
  return clock ? `${date}T${two(clock[1] ?? '')}:${clock[2] ?? ''}:${clock[3] ?? '00'}` : date;
}

/** TimelineJS counts −1 as 1 BC, as historians do. */
function yearOf(year: number): number {
  return year < 0 ? year + 1 : year;
}
