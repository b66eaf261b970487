import type { DateOrder } from '../read/load-options.ts';

const NUMBERS = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{4}\b/;

/** Tells by a whole column whether the day or the month comes first in it. */
export class DateOrderEvidence {
  #dayFirst = 0;
  #monthFirst = 0;
  #hasDots = false;
  readonly #first = new Set<string>();
  readonly #second = new Set<string>();

  add(text: string): void {
    const [, a, b] = NUMBERS.exec(text) ?? [];
    if (a === undefined || b === undefined) return;
    if (Number(a) > 12) this.#dayFirst += 1;
    if (Number(b) > 12) this.#monthFirst += 1;
    this.#hasDots ||= /\d\.\d/.test(text);
    this.#first.add(a);
    this.#second.add(b);
  }

  /** Whether no further row can be needed: one of the numbers can be no month, or there are none. */
  get isDecided(): boolean {
    return this.#dayFirst + this.#monthFirst > 0 || this.#first.size === 0;
  }

  /** Whether both could be meant: there are such dates, and neither a row nor their writing tells. */
  get isAmbiguous(): boolean {
    return this.#first.size > 0 && this.#dayFirst === this.#monthFirst && !this.#hasDots;
  }

  /** By most rows; else by which number stays the same (the first of many months); else by the dots; else the day. */
  get order(): DateOrder {
    if (this.#dayFirst !== this.#monthFirst) {
      return this.#dayFirst > this.#monthFirst ? 'day-first' : 'month-first';
    }
    if (this.#hasDots) return 'day-first';
    const isSteady = this.#second.size === 1 && this.#second.has('01') && this.#first.size > 2;
    return isSteady ? 'month-first' : 'day-first';
  }
}
