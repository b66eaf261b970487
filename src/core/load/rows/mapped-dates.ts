import { joinDates } from '../dates/join-dates.ts';
import { isFarEnd, isNothing, isOpenEnd } from '../dates/placeholders.ts';
import { readFreeDate, type DateColumn, type FreeDate } from '../dates/free-date.ts';
import type { DateOrder } from '../read/load-options.ts';
import type { DatePartMeaning } from '../read/meanings.ts';
import { partsToEdtf } from './timeline-sheet.ts';
import type { TableRow } from './table-row.ts';

/** Cells that may make up the dates of a row, trimmed; '' where there are none. */
export type DateCells = Readonly<Record<DatePartMeaning | 'start' | 'end', string>>;

const MOST_KEPT = 4096;
const MONTH_DAY = /^--(\d\d)-?(\d\d)$/;
const UNKNOWN_PART = /^(?:0{1,4}|[-−]\d+|99|9999)$/;

/** Puts together and reads the dates of rows, as their columns write them. */
export class MappedDates {
  /** Ends that could not be read, and that lie in years no one reaches. */
  unread = { count: 0, found: '' };
  far = 0;
  readonly #order: DateOrder;
  readonly #start: DateColumn;
  readonly #end: DateColumn;
  readonly #kept = new Map<string, FreeDate>();

  constructor(order: DateOrder, start: DateColumn, end: DateColumn) {
    this.#order = order;
    this.#start = start;
    this.#end = end;
  }

  /** Fills in the start and the end of a row, or why it has none. */
  fill(cells: DateCells, row: TableRow): void {
    delete row.dateFault;
    row.end = '';
    const start = startText(cells, this.#start);
    const from = this.#read(start, this.#start);
    if (!('edtf' in from)) {
      row.start = start;
      row.dateFault = from.fault;
      return;
    }
    row.start = from.edtf;
    const end = this.#endOf(cells, start);
    if (end === '') return;
    const joined = joinDates(from.edtf, end);
    row.start = joined.start;
    row.end = joined.end;
  }

  /** EDTF, `..` where it is open, '' without an end. */
  #endOf(cells: DateCells, start: string): string {
    const written = joined(
      cells.end,
      cells.endYear,
      cells.endMonth,
      cells.endDay,
      cells.endTime,
      this.#end,
    );
    if (isNothing(written) || written === start) return '';
    if (isOpenEnd(written)) {
      if (isFarEnd(written)) this.far += 1;
      return '..';
    }
    const read = this.#read(written, this.#end);
    if ('edtf' in read) return read.edtf;
    this.unread = { count: this.unread.count + 1, found: this.unread.found || written };
    return '';
  }

  #read(text: string, column: DateColumn): FreeDate {
    const key = column === this.#start ? text : `\n${text}`;
    let read = this.#kept.get(key);
    if (read === undefined) {
      read = readFreeDate(text, this.#order, column);
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(key, read);
    }
    return read;
  }
}

function startText(cells: DateCells, column: DateColumn): string {
  return joined(cells.start, cells.year, cells.month, cells.day, cells.time, column);
}

/** One text of what stands in several cells: a date and a time, a year and what it lacks, or numbers alone. */
function joined(
  date: string,
  year: string,
  month: string,
  day: string,
  time: string,
  { calendar = 'gregorian' }: DateColumn,
): string {
  if (date !== '' && !isNothing(date)) {
    const [, ownMonth = '', ownDay = ''] = MONTH_DAY.exec(date) ?? [];
    if (ownMonth !== '') return partsToEdtf(year, ownMonth, ownDay, time);
    const whole = year === '' || /\d{4}/.test(date) ? date : `${date} ${year}`;
    return time === '' || isNothing(time) || /\d:\d/.test(whole) ? whole : `${whole} ${time}`;
  }
  if (year === '') return date;
  const [y, m, d] = [known(year), known(month), known(day)];
  if (y === '') return '';
  const isPlain = calendar === 'gregorian' && /^-?\d+$/.test(y) && (m === '' || /^\d+$/.test(m));
  if (isPlain) return partsToEdtf(y, m, m === '' ? '' : d, clock(time));
  return [y, m, m === '' ? '' : d].filter((part) => part !== '').join(/^\d+$/.test(m) ? '-' : ' ');
}

function clock(time: string): string {
  return /^\d{1,2}$/.test(time) && Number(time) < 24 ? `${time}:00` : time;
}

/** A part of a date; '' where it says that it is not known. */
function known(part: string): string {
  const text = part.replace(/\.0+$/, '');
  return isNothing(text) || UNKNOWN_PART.test(text) ? '' : text;
}
