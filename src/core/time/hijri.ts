// Our own and not Intl or a package over it: calendars of Intl differ between browsers, a figure must not.

import table from './hijri-months.json' with { type: 'json' };
import { DAY_MS } from './span.ts';
import type { Span } from './span.ts';

/** A month of the Hijri calendar. */
export interface HijriMonth {
  /** Of the Hijra; below 1 before it. */
  readonly year: number;
  /** 0 (Muharram) … 11 */
  readonly month: number;
  /** Midnight UTC that begins it, ms; the evening before is left out of account. */
  readonly ms: number;
}

/**
 * The months of Umm al-Qura, the civil calendar of Saudi Arabia, from 1300 to 1600 (12 November 1882 to 25
 * November 2174), as ICU has them: published from 1356 to 1500, reckoned beyond. A table of ours, so that every
 * browser and the command line say the same. Outside it the tabular calendar counts, in which 11 years of 30
 * are leap years (the civil epoch, 19 July 622); there it may be a day or two off what was observed.
 */
const FIRST_DAY = table.firstMs / DAY_MS;
const EPOCH_DAY = Date.UTC(622, 6, 19) / DAY_MS;

/** Days since 1970 on which the months of the table begin, and the one after them. */
const STARTS = startsOf(table.months);

function startsOf(months: string): readonly number[] {
  const starts = [FIRST_DAY];
  let day = FIRST_DAY;
  for (let at = 0; at < months.length; at += 3) {
    const bits = Number.parseInt(months.slice(at, at + 3), 16);
    for (let month = 11; month >= 0; month -= 1) {
      day += ((bits >> month) & 1) === 1 ? 30 : 29;
      starts.push(day);
    }
  }
  return starts;
}

/** Midnight UTC that begins a month; months beyond 0 … 11 run into other years. */
export function hijriMonthStart(year: number, month = 0): number {
  const count = year * 12 + month;
  const inTable = STARTS[count - table.firstYear * 12];
  return (inTable ?? tabularStart(Math.floor(count / 12), ((count % 12) + 12) % 12)) * DAY_MS;
}

/** The month that an instant lies in. */
export function hijriMonth(ms: number): HijriMonth {
  const day = Math.floor(ms / DAY_MS);
  // A first guess by the mean length of a month, then by steps.
  let count = Math.floor((day - EPOCH_DAY) / (10631 / 360)) + 12;
  while (hijriMonthStart(0, count) > day * DAY_MS) count -= 1;
  while (hijriMonthStart(0, count + 1) <= day * DAY_MS) count += 1;
  const year = Math.floor(count / 12);
  return { year, month: count - year * 12, ms: hijriMonthStart(0, count) };
}

/** What the calendar of Umm al-Qura covers. */
export const UMM_AL_QURA: Span = {
  start: FIRST_DAY * DAY_MS,
  end: (STARTS.at(-1) ?? FIRST_DAY) * DAY_MS,
};

/** The tabular calendar: months of 30 and 29 days in turn, a 30th in the last of a leap year. */
function tabularStart(year: number, month: number): number {
  return EPOCH_DAY + 354 * (year - 1) + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * month);
}
