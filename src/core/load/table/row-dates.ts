import { parseEdtf } from '../../time/edtf.ts';
import { DAY_MS } from '../../time/span.ts';
import { DATE_FORMS } from '../../model/event-table.ts';
import { isReversed } from '../json/checks.ts';
import { ownText } from './own-text.ts';
import { readPlainDate, type Bounds } from './plain-date.ts';

const [DAY, DAYS, OTHER] = [
  DATE_FORMS.indexOf('day'),
  DATE_FORMS.indexOf('days'),
  DATE_FORMS.indexOf('other'),
];

const MOST_KEPT = 4096;

/** What is wrong with a row's dates: which cell is none, or that it ends before it begins. */
export type DateFault = 'start' | 'end' | 'reversed';

/** Reads the dates of rows, one row after the other, into its own fields. */
export class RowDates {
  startMs = 0;
  endMs = 0;
  /** Place in `DATE_FORMS`. */
  form = DAY;
  /** EDTF where the form is `other`. */
  text = '';

  readonly #from: Bounds = { startMs: 0, endMs: 0 };
  readonly #to: Bounds = { startMs: 0, endMs: 0 };
  readonly #kept = new Map<string, Bounds | null>();

  /**
   * One EDTF date, or with an end the interval from the start's earliest to the end's latest.
   * @param start @param end trimmed; an empty end is none
   * @returns null where the fields have been filled
   */
  read(start: string, end: string): DateFault | null {
    if (end !== '') return this.#readTwo(start, end);
    if (readPlainDate(start, this.#from)) {
      const isDay = start.length === 10;
      this.#set(this.#from.startMs, this.#from.endMs, isDay ? DAY : OTHER, isDay ? '' : start);
      return null;
    }
    const slash = start.indexOf('/');
    if (slash === 10 && start.length === 21) {
      return this.#readTwo(start.slice(0, slash), start.slice(slash + 1));
    }
    return this.#readOther(start) ? null : isReversed(start) ? 'reversed' : 'start';
  }

  #readTwo(start: string, end: string): DateFault | null {
    if (readPlainDate(start, this.#from) && readPlainDate(end, this.#to)) {
      const from = this.#from.startMs;
      const to = this.#to.endMs;
      if (to <= from) return 'reversed';
      const isDays = start.length === 10 && end.length === 10;
      const form = isDays ? (to - from === DAY_MS ? DAY : DAYS) : OTHER;
      this.#set(from, to, form, isDays ? '' : `${start}/${end}`);
      return null;
    }
    const interval = `${start}/${end}`;
    if (this.#readOther(interval)) return null;
    if (isReversed(interval)) return 'reversed';
    return parseEdtf(`${start}/..`) === undefined && start !== '..' ? 'start' : 'end';
  }

  #readOther(text: string): boolean {
    let bounds = this.#kept.get(text);
    if (bounds === undefined) {
      const found = parseEdtf(text)?.bounds;
      bounds = found === undefined ? null : { startMs: found.start, endMs: found.end };
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(ownText(text), bounds);
    }
    if (bounds === null) return false;
    this.#set(bounds.startMs, bounds.endMs, OTHER, text);
    return true;
  }

  #set(startMs: number, endMs: number, form: number, text: string): void {
    this.startMs = startMs;
    this.endMs = endMs;
    this.form = form;
    this.text = text;
  }
}
